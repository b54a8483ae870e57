/** Focus: everything steps back but the paragraph in the middle of the view. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useFocus(on: boolean, scroller: RefObject<HTMLElement | null>, host: HTMLElement): void {
	useEffect(() => {
		const box = scroller.current;
		if (!on || !box) return;
		host.setAttribute('data-focus', '');
		let lit: Element | undefined;
		let waiting = 0;
		const look = (): void => {
			waiting = 0;
			const found = host.ownerDocument.elementFromPoint(box.clientWidth / 2, box.clientHeight * 0.42)?.closest('.prose > *, .head > *');
			// Between two paragraphs the last one stays lit.
			if (!found || found === lit || !host.contains(found)) return;
			lit?.classList.remove('lit');
			found.classList.add('lit');
			lit = found;
		};
		const later = (): void => {
			waiting ||= requestAnimationFrame(look);
		};
		look();
		box.addEventListener('scroll', later, { passive: true });
		return () => {
			cancelAnimationFrame(waiting);
			box.removeEventListener('scroll', later);
			host.removeAttribute('data-focus');
			lit?.classList.remove('lit');
		};
	}, [on, host]);
}
