/** Reading aloud in the reader: the speaker with the words on screen, the sentence marked and kept in view. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { paint, reveal } from './paint';
import { createSpeaker, type Speaker, type Speaking } from './speaker';
import { sentencesOf } from './speech';
import type { Page } from './words/page';

export interface Speech extends Omit<Speaker, 'again'> {
	/** Undefined where nothing is read aloud. */
	now: Speaking | undefined;
}

/** @param order ids of the posts to be read, in order */
export function useSpeech(page: Page | undefined, scroller: RefObject<HTMLElement | null>, order: readonly string[], rate: number): Speech {
	const [now, setNow] = useState<Speaking>();
	// Pages are joined and views change while it speaks.
	const latest = useRef({ page, order, rate });
	latest.current = { page, order, rate };
	const speaker = useMemo(() => {
		const words = () => latest.current.page;
		return createSpeaker({
			synthesis: globalThis.speechSynthesis,
			sentences(postId) {
				const prose = words()?.element(postId)?.querySelector('.prose');
				return prose ? sentencesOf(prose, words()?.main.lang || undefined) : [];
			},
			neighbour: (postId, by) => latest.current.order[latest.current.order.indexOf(postId) + by],
			rate: () => latest.current.rate,
			say(sentence) {
				const main = words()?.main;
				if (main) paint(main, 'leaf-spoken', sentence ? [sentence.range] : []);
				if (sentence && scroller.current) reveal(sentence.range, scroller.current);
			},
			changed: setNow,
		});
	}, []);
	useEffect(speaker.again, [rate]);
	useEffect(() => speaker.stop, []);
	return { ...speaker, now };
}
