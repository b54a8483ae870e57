/** How long a thread takes to read: Han, kana and Hangul are counted by the character, everything else by the word. */
import type { Thread } from './thread';

/** Characters and words a minute of silent reading; Han about 400 (Wang et al. 2018: 360 to 400), words 238 (Brysbaert 2019). */
const pace = { characters: 400, words: 238 };

const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** The words of an HTML fragment as the eye meets them: tags gone, entities counted as a space. */
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' ');

/** Counts characters of Han, kana and Hangul, and words of every other script. */
export function count(text: string): { characters: number; words: number } {
	const characters = text.match(character)?.length ?? 0;
	const rest = characters ? text.replace(character, ' ') : text;
	return { characters, words: rest.match(word)?.length ?? 0 };
}

/** Length of an HTML fragment in characters and words taken together, for "120 words" and "340 字". */
export function lengthOf(html: string): number {
	const { characters, words } = count(plain(html));
	return characters + words;
}

/** Whole minutes that the posts take, at least 1. */
export function minutes(thread: Pick<Thread, 'posts'>): number {
	let spent = 0;
	for (const post of thread.posts) {
		const { characters, words } = count(plain(post.body));
		spent += characters / pace.characters + words / pace.words;
	}
	return Math.max(1, Math.round(spent));
}
