/** What is read aloud: the sentences of a post, the language of each, and the voice that fits. */
import { textBlocks } from './text-blocks';

export interface Sentence {
	text: string;
	range: Range;
	/** BCP 47 tag of the words, as far as it can be told. */
	language: string | undefined;
}

/** Code, tables' frames and pictures' links are not read; neither are folded quotes. */
const silent = 'pre, details:not([open]) > :not(summary), .lost-picture, .extras, .embed, math';
/** Voices of servers (Chrome's own) fall silent in the middle of longer pieces. */
const longest = 200;
const clause = /[,;:，；：、—]/u;

/** Scripts that tell a language: which scripts of a language tag they belong to, and the language where the tag says another. */
const scripts: readonly [letters: RegExp, within: readonly string[], language: string][] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['Jpan'], 'ja'],
	[/\p{Script=Hangul}/u, ['Kore'], 'ko'],
	[/\p{Script=Han}/u, ['Hans', 'Hant', 'Jpan', 'Kore'], 'zh-CN'],
	[/\p{Script=Cyrillic}/u, ['Cyrl'], 'ru'],
	[/\p{Script=Arabic}/u, ['Arab', 'Aran'], 'ar'],
	[/\p{Script=Hebrew}/u, ['Hebr'], 'he'],
	[/\p{Script=Greek}/u, ['Grek'], 'el'],
	[/\p{Script=Thai}/u, ['Thai'], 'th'],
	[/\p{Script=Devanagari}/u, ['Deva'], 'hi'],
	[/\p{Script=Latin}/u, ['Latn'], 'en'],
];

/** The language of a sentence: the one that is said of it, unless its letters cannot be of that language (an English reply in a Chinese thread). */
export function languageOfSentence(text: string, said: string | undefined): string | undefined {
	const script = scripts.find(([letters]) => letters.test(text));
	if (!script) return said;
	const [, within, language] = script;
	if (!said) return language;
	try {
		return within.includes(new Intl.Locale(said).maximize().script ?? '') ? said : language;
	} catch {
		// The page wrote something that is no tag.
		return language;
	}
}

/** Cuts a sentence that is too long for one breath behind a comma, or wherever it must. @yields begin and end of each piece */
function* breaths(text: string): Generator<[number, number]> {
	for (let from = 0; from < text.length; ) {
		let to = Math.min(text.length, from + longest);
		if (to < text.length) {
			for (let at = to; at > from + longest / 3; at--) {
				if (clause.test(text[at - 1] ?? '') || /\s/.test(text[at - 1] ?? '')) {
					to = at;
					break;
				}
			}
		}
		yield [from, to];
		from = to;
	}
}

/** Sentences of one post, in order. */
export function sentencesOf(prose: Element, language: string | undefined): Sentence[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const sentences: Sentence[] = [];
	for (const block of textBlocks(prose)) {
		if (block.element.closest(silent)) continue;
		const own = block.element.closest('[lang]')?.getAttribute('lang') || language;
		for (const { segment, index } of segmenter.segment(block.text)) {
			for (const [from, to] of breaths(segment)) {
				const piece = segment.slice(from, to);
				if (!/[\p{L}\p{N}]/u.test(piece)) continue;
				const range = block.range(index + from, index + from + piece.trimEnd().length);
				sentences.push({ text: piece.trim(), range, language: languageOfSentence(segment, own) });
			}
		}
	}
	return sentences;
}

const tagOf = (tag: string): string => tag.toLowerCase().replace(/_/g, '-');
/** "zh" of pages is "cmn" to eSpeak and Android. */
const baseOf = (tag: string): string => (tagOf(tag).split('-')[0] ?? '').replace(/^(?:cmn|zho)$/, 'zh');

/** The voice for a language: the same region before the same language, one of this device before one of a server. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string | undefined): SpeechSynthesisVoice | undefined {
	if (!language) return voices.find((voice) => voice.default);
	const fit = (voice: SpeechSynthesisVoice): number => {
		const near = tagOf(voice.lang) === tagOf(language) ? 4 : baseOf(voice.lang) === baseOf(language) ? 2 : 0;
		return near && near + (voice.localService ? 1 : 0);
	};
	return voices.filter((voice) => fit(voice) > 0).sort((a, b) => fit(b) - fit(a))[0];
}
