/** Reads posts aloud, sentence by sentence and one post after the other; knows the synthesiser, not the view. */
import { type Sentence, voiceFor } from './speech';

/** Where reading aloud stands. */
export interface Speaking {
	postId: string;
	playing: boolean;
	/** The synthesiser said nothing: no voice at all. */
	silent: boolean;
	/** Language of the sentence, where no voice of this device speaks it. */
	lacking?: string;
}

interface Parts {
	/** Undefined in browsers that cannot speak. */
	synthesis: SpeechSynthesis | undefined;
	sentences(postId: string): readonly Sentence[];
	/** Id of the post before or after. */
	neighbour(postId: string, by: 1 | -1): string | undefined;
	rate(): number;
	/** This sentence is being said; none where undefined. */
	say(sentence: Sentence | undefined): void;
	/** Undefined: it has ended. */
	changed(state: Speaking | undefined): void;
}

export interface Speaker {
	start(postId: string): void;
	/** Pauses, or goes on with the sentence that was broken off. */
	toggle(): void;
	/** To the next or previous post. */
	leap(by: 1 | -1): void;
	/** Says the sentence once more, at another rate. */
	again(): void;
	stop(): void;
}

/** Milliseconds to wait for the list of voices, which Chromium brings late, and for the first sound. */
const patience = { voices: 1000, sound: 8000 };

/** The list of voices, also where it comes late. */
async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
	const voices = synthesis.getVoices();
	if (voices.length) return voices;
	await new Promise<void>((done) => {
		setTimeout(done, patience.voices);
		synthesis.addEventListener('voiceschanged', () => done(), { once: true });
	});
	return synthesis.getVoices();
}

export function createSpeaker({ synthesis, sentences, neighbour, rate, say, changed }: Parts): Speaker {
	let state: Speaking | undefined;
	let queue: readonly Sentence[] = [];
	let at = 0;
	let voices: SpeechSynthesisVoice[] = [];
	// A cancelled utterance still ends; only the latest may go on to the next sentence.
	let turn = 0;
	let watch: ReturnType<typeof setTimeout> | undefined;

	const set = (change: Partial<Speaking> & Pick<Speaking, 'postId'>): void => {
		state = { playing: true, silent: false, ...state, ...change };
		changed(state);
	};
	const hush = (): void => {
		turn++;
		clearTimeout(watch);
		synthesis?.cancel();
	};
	const stop = (): void => {
		hush();
		state = undefined;
		say(undefined);
		changed(undefined);
	};
	const load = (postId: string, words = sentences(postId)): void => {
		queue = words;
		at = 0;
		set({ postId });
	};
	/** To the nearest post with a word to say; a picture or a removed post is passed over. @returns false where there is none */
	const go = (from: string, by: 1 | -1): boolean => {
		for (let id = neighbour(from, by); id !== undefined; id = neighbour(id, by)) {
			const words = sentences(id);
			if (!words.length) continue;
			load(id, words);
			return true;
		}
		return false;
	};
	const speak = (): void => {
		hush();
		if (state && !queue[at] && !go(state.postId, 1)) stop();
		const sentence = queue[at];
		if (!state || !sentence) return;
		const mine = turn;
		const { postId } = state;
		const voice = voiceFor(voices, sentence.language);
		const lacking = !voice && voices.length ? sentence.language : undefined;
		if (lacking !== state.lacking) set({ postId, lacking });
		say(sentence);
		const utterance = new SpeechSynthesisUtterance(sentence.text);
		if (voice) utterance.voice = voice;
		if (sentence.language) utterance.lang = sentence.language;
		utterance.rate = rate();
		const fail = (): void => {
			hush();
			set({ postId, playing: false, silent: true });
		};
		utterance.onstart = () => mine === turn && clearTimeout(watch);
		utterance.onend = () => {
			if (mine !== turn) return;
			at++;
			speak();
		};
		utterance.onerror = ({ error }) => {
			if (mine === turn && error !== 'interrupted' && error !== 'canceled') fail();
		};
		watch = setTimeout(fail, patience.sound);
		synthesis?.speak(utterance);
	};
	return {
		async start(postId) {
			hush();
			const mine = turn;
			state = undefined;
			load(postId);
			if (!synthesis) return set({ postId, playing: false, silent: true });
			voices = await voicesOf(synthesis);
			if (mine === turn) speak();
		},
		toggle() {
			if (!state) return;
			set({ postId: state.postId, playing: !state.playing, silent: false });
			if (state.playing) speak();
			else hush();
		},
		leap(by) {
			if (!state || !go(state.postId, by)) return;
			if (state.playing) speak();
			else say(queue[0]);
		},
		again() {
			if (state?.playing) speak();
		},
		stop,
	};
}
