/** Keeps what one reads where it is while posts come in above it; browsers do this by themselves only below the top of the page. */
import { postMark } from './words/post';

export interface Anchor {
	id: string;
	/** CSS pixels from the top of the window. */
	top: number;
}

/** The post that crosses the upper third of the view. */
export function postInView(host: HTMLElement, scroller: HTMLElement): HTMLElement | undefined {
	const { clientWidth, clientHeight } = scroller;
	const found = host.ownerDocument.elementFromPoint(clientWidth / 2, clientHeight / 3)?.closest<HTMLElement>(`[${postMark}]`);
	return found && host.contains(found) ? found : undefined;
}

/** @returns the post in view, else the first of those that follow; undefined where there is none */
export function anchorOf(host: HTMLElement, scroller: HTMLElement): Anchor | undefined {
	const post =
		postInView(host, scroller) ??
		[...host.querySelectorAll<HTMLElement>(`[${postMark}]:not([hidden])`)].find((each) => each.getBoundingClientRect().bottom > 0);
	const id = post?.getAttribute(postMark);
	return post && id ? { id, top: post.getBoundingClientRect().top } : undefined;
}

/** Scrolls so that the post stands where it stood. */
export function hold({ top }: Anchor, post: HTMLElement | undefined, scroller: HTMLElement): void {
	if (post?.isConnected) scroller.scrollBy({ top: post.getBoundingClientRect().top - top, behavior: 'instant' });
}
