/** The state of reading aloud: which post, which sentence, playing or not. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { paint, reveal } from './paint';
import { type Sentence, sentencesOf, voiceFor } from './speech';
import type { Page } from './words/page';

export interface Speech {
	on: boolean;
	playing: boolean;
	/** False where the browser has no voice at all. */
	able: boolean;
	start(postId: string): void;
	toggle(): void;
	/** To the next or previous post. */
	leap(by: 1 | -1): void;
	stop(): void;
}

/** @param order ids of the posts to be read, in order */
export function useSpeech(page: Page | undefined, scroller: RefObject<HTMLElement | null>, order: readonly string[], rate: number): Speech {
	const [post, setPost] = useState<string>();
	const [playing, setPlaying] = useState(false);
	const [able, setAble] = useState(true);
	const queue = useRef<Sentence[]>([]);
	const at = useRef(0);
	// A cancelled utterance still ends; only the latest may go on to the next sentence.
	const turn = useRef(0);
	const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;

	const speak = (): void => {
		const mine = ++turn.current;
		synthesis?.cancel();
		const sentence = queue.current[at.current];
		if (!sentence) {
			const next = post === undefined ? undefined : order[order.indexOf(post) + 1];
			if (next === undefined) stop();
			else setPost(next);
			return;
		}
		paint('leaf-spoken', [sentence.range]);
		if (scroller.current) reveal(sentence.range, scroller.current);
		const utterance = new SpeechSynthesisUtterance(sentence.text);
		const voice = voiceFor(synthesis?.getVoices() ?? [], sentence.language);
		if (voice) utterance.voice = voice;
		if (sentence.language) utterance.lang = sentence.language;
		utterance.rate = rate;
		const onward = () => {
			if (mine !== turn.current) return;
			at.current++;
			speak();
		};
		utterance.onend = onward;
		utterance.onerror = ({ error }) => {
			if (mine !== turn.current) return;
			if (error === 'interrupted' || error === 'canceled') return;
			setAble(false);
			setPlaying(false);
		};
		synthesis?.speak(utterance);
	};
	const stop = useCallback(() => {
		turn.current++;
		synthesis?.cancel();
		paint('leaf-spoken', []);
		setPost(undefined);
		setPlaying(false);
	}, []);

	useEffect(() => {
		if (post === undefined) return;
		const prose = page?.element(post)?.querySelector('.prose');
		queue.current = prose ? sentencesOf(prose, page?.main.lang || undefined) : [];
		at.current = 0;
		if (playing) speak();
	}, [post]);
	useEffect(() => {
		if (playing) speak();
		else synthesis?.cancel();
	}, [playing, rate]);
	useEffect(() => stop, []);

	return {
		on: post !== undefined,
		playing,
		able: able && synthesis !== undefined,
		start(postId) {
			setAble(true);
			setPost(postId);
			setPlaying(true);
		},
		toggle: () => {
			turn.current++;
			setPlaying((before) => !before);
		},
		leap(by) {
			const next = post === undefined ? undefined : order[order.indexOf(post) + by];
			if (next !== undefined) setPost(next);
		},
		stop,
	};
}
