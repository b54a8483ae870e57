/** Going from post to post, and back to where a jump began. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Post } from '../../model/thread';
import type { Page } from './words/page';

export interface Moves {
	goTo(id: string): void;
	/** Along a list of posts, from the one at the top of the view. */
	step(by: 1 | -1, posts: readonly Post[], here: string | undefined): void;
	/** A jump that can be taken back. */
	jump(id: string, from: string): void;
	back(): void;
	/** Id of the post that `back` leads to. */
	backTo: string | undefined;
}

/** Posts that come into view get their true height and push the target away; a few frames settle it. */
const settling = 4;

export function useMoves(page: Page | undefined, scroller: RefObject<HTMLElement | null>): Moves {
	const [trail, setTrail] = useState<readonly string[]>([]);
	const goTo = (id: string): void => {
		const element = page?.element(id);
		if (!element) return;
		let frames = settling;
		const settle = (): void => {
			if (element.classList.contains('opening')) scroller.current?.scrollTo({ top: 0, behavior: 'instant' });
			else element.scrollIntoView({ block: 'start', behavior: 'instant' });
			if (--frames > 0) requestAnimationFrame(settle);
		};
		settle();
		element.focus({ preventScroll: true });
		element.classList.add('reached');
		setTimeout(() => element.classList.remove('reached'), 1600);
	};
	return {
		goTo,
		step(by, posts, here) {
			const at = posts.findIndex((post) => post.id === here);
			const to = posts[at < 0 ? (by > 0 ? 0 : posts.length - 1) : at + by];
			if (to) goTo(to.id);
		},
		jump(id, from) {
			setTrail((before) => [...before, from]);
			goTo(id);
		},
		back() {
			const from = trail.at(-1);
			setTrail(trail.slice(0, -1));
			if (from !== undefined) goTo(from);
		},
		backTo: trail.at(-1),
	};
}
