/** Puts the gallery into a layer of the host, in a shadow root of its own so that no other layer's style reaches in, and keeps it up to date. */
import { render } from 'preact';
import contrast from '../contrast.css?inline';
import unseen from '../unseen.css?inline';
import bar from './bar.css?inline';
import type { GalleryProps } from './events';
import { Gallery } from './Gallery';
import frame from './gallery.css?inline';
import grid from './grid.css?inline';
import lightbox from './lightbox.css?inline';
import saving from './saving.css?inline';
import strip from './strip.css?inline';
import tile from './tile.css?inline';

export interface Mounted {
	/** New values for some of the props. */
	update(change: Partial<GalleryProps>): void;
	remove(): void;
}

export function mountGallery(element: HTMLElement, first: GalleryProps): Mounted {
	let props = first;
	const root = element.attachShadow({ mode: 'open' });
	const style = element.ownerDocument.createElement('style');
	style.textContent = frame + unseen + bar + grid + tile + lightbox + strip + saving + contrast;
	const room = element.ownerDocument.createElement('div');
	room.className = 'room';
	root.append(style, room);
	const draw = () => render(<Gallery {...props} />, room);
	draw();
	return {
		update(change) {
			props = { ...props, ...change };
			draw();
		},
		remove: () => render(null, room),
	};
}
