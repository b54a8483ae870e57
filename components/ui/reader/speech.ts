/** Reading aloud, sentence by sentence, with the browser's own voices. */
import { textBlocks } from './text-blocks';

export interface Sentence {
	text: string;
	range: Range;
	/** BCP 47 tag of the nearest element that says one. */
	language: string | undefined;
}

/** Code, tables' frames and pictures' links are not read; neither are folded quotes. */
const silent = 'pre, details:not([open]) > :not(summary), .lost-picture, .extras, math';

/** Sentences of one post, in order. */
export function sentencesOf(prose: Element, language: string | undefined): Sentence[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const sentences: Sentence[] = [];
	for (const block of textBlocks(prose)) {
		if (block.element.closest(silent)) continue;
		for (const { segment, index } of segmenter.segment(block.text)) {
			if (!/[\p{L}\p{N}]/u.test(segment)) continue;
			const own = block.element.closest('[lang]')?.getAttribute('lang') ?? language;
			sentences.push({ text: segment.trim(), range: block.range(index, index + segment.trimEnd().length), language: own || undefined });
		}
	}
	return sentences;
}

/** The voice for a language: the same region before the same language, one of this device before one of a server. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string | undefined): SpeechSynthesisVoice | undefined {
	if (!language) return voices.find((voice) => voice.default);
	const tag = language.toLowerCase().replace('_', '-');
	const base = tag.split('-')[0] ?? tag;
	const fit = (voice: SpeechSynthesisVoice): number => {
		const spoken = voice.lang.toLowerCase().replace('_', '-');
		const near = spoken === tag ? 4 : spoken.split('-')[0] === base ? 2 : 0;
		return near && near + (voice.localService ? 1 : 0);
	};
	return voices.filter((voice) => fit(voice) > 0).sort((a, b) => fit(b) - fit(a))[0];
}
