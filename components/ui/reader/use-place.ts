/** Where the reader stands: the post at the top of the view, how far it is to the end, and whether somebody reads or looks for a control. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { postInView } from './anchor';
import type { Heading } from './headings';
import { postMark } from './words/post';

export interface Place {
	/** Id of the post that crosses the upper third of the view. */
	postId: string | undefined;
	/** Place of the heading above the upper third, -1 before the first. */
	heading: number;
	/** 0 to 1. */
	progress: number;
	/** Reading downwards: controls step back. */
	quiet: boolean;
}

/** Pixels of scrolling that count as reading on, or as turning back. */
const step = 24;

export function usePlace(scroller: RefObject<HTMLElement | null>, host: HTMLElement, headings: readonly Heading[]): Place {
	const [place, setPlace] = useState<Place>({ postId: undefined, heading: -1, progress: 0, quiet: false });
	useEffect(() => {
		const box = scroller.current;
		if (!box) return;
		let waiting = 0;
		let turned = box.scrollTop;
		let quiet = false;
		const look = (): void => {
			waiting = 0;
			const { scrollTop, scrollHeight, clientHeight } = box;
			const down = scrollTop - turned;
			if (down > step || scrollTop <= 0 || down < -step) {
				quiet = down > step && scrollTop > 120;
				turned = scrollTop;
			}
			const found = postInView(host, box);
			const postId = found?.getAttribute(postMark) ?? undefined;
			// What fits into the window has no way to go, and needs no line across it.
			const progress = scrollHeight > clientHeight ? Math.min(1, scrollTop / (scrollHeight - clientHeight)) : 0;
			// Below the article no heading of it is current.
			const inArticle = found?.classList.contains('opening') ?? true;
			const heading = !inArticle ? -1 : headings.findLastIndex(({ element }) => element.getBoundingClientRect().top < clientHeight / 3);
			setPlace((before) => ({ postId: postId ?? before.postId, heading, progress: Math.round(progress * 1000) / 1000, quiet }));
		};
		let after: ReturnType<typeof setTimeout> | undefined;
		const later = (): void => {
			waiting ||= requestAnimationFrame(look);
			// Posts that have just come into view change their height and move the others.
			clearTimeout(after);
			after = setTimeout(look, 250);
		};
		look();
		box.addEventListener('scroll', later, { passive: true });
		return () => {
			cancelAnimationFrame(waiting);
			clearTimeout(after);
			box.removeEventListener('scroll', later);
		};
	}, [host, headings]);
	return place;
}
