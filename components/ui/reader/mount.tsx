/** Puts the reader into a layer of the host and keeps it up to date. */
import { render } from 'preact';
import type { ReaderProps } from './events';
import { Reader } from './Reader';

export interface Mounted {
	/** New values for some of the props. */
	update(change: Partial<ReaderProps>): void;
	remove(): void;
}

export function mountReader(element: HTMLElement, first: ReaderProps): Mounted {
	let props = first;
	const draw = () => render(<Reader {...props} />, element);
	draw();
	return {
		update(change) {
			props = { ...props, ...change };
			draw();
		},
		remove: () => render(null, element),
	};
}
