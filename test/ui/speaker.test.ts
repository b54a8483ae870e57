/** Reading aloud, with a synthesiser that says nothing but tells what it was given. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSpeaker, type Speaker, type Speaking } from '../../components/ui/reader/speaker';
import { languageOfSentence, type Sentence, sentencesOf } from '../../components/ui/reader/speech';

class Utterance {
	voice: SpeechSynthesisVoice | null = null;
	lang = '';
	rate = 1;
	onstart?: () => void;
	onend?: () => void;
	onerror?: (event: { error: string }) => void;
	constructor(readonly text: string) {}
}
const voice = (lang: string, rest: Partial<SpeechSynthesisVoice> = {}) => ({ lang, name: lang, localService: true, ...rest });

let given: Utterance[];
let states: (Speaking | undefined)[];
let said: (string | undefined)[];
const now = () => states.at(-1);
const latest = () => given.at(-1) as Utterance;

const page = (html: string): HTMLElement => {
	const made = document.createElement('div');
	made.innerHTML = html;
	return made;
};
const posts: Record<string, string> = {
	a: '<p>One is said. Two is said.</p><pre>code is not</pre>',
	b: '<figure></figure>',
	c: '<p>三楼的话。</p>',
};

function make(voices = [voice('en-US'), voice('cmn-CN')], rate = () => 1.5): Speaker {
	const synthesis = {
		getVoices: () => voices,
		cancel: vi.fn(),
		speak: (utterance: Utterance) => given.push(utterance),
		addEventListener: vi.fn(),
	};
	const ids = Object.keys(posts);
	return createSpeaker({
		synthesis: synthesis as unknown as SpeechSynthesis,
		sentences: (id): Sentence[] => sentencesOf(page(posts[id] ?? ''), 'en'),
		neighbour: (id, by) => ids[ids.indexOf(id) + by],
		rate,
		say: (sentence) => said.push(sentence?.text),
		changed: (state) => states.push(state),
	});
}

beforeEach(() => {
	given = [];
	states = [];
	said = [];
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	vi.useFakeTimers();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('sentence after sentence, post after post, each with a voice of its language; posts without words are passed over', async () => {
	const speaker = make();
	await speaker.start('a');
	expect(given).toHaveLength(1);
	for (let at = 0; at < 2; at++) latest().onend?.();
	expect(given.map(({ text }) => text)).toEqual(['One is said.', 'Two is said.', '三楼的话。']);
	expect(given.map((each) => each.voice?.lang)).toEqual(['en-US', 'en-US', 'cmn-CN']);
	expect(latest()).toMatchObject({ rate: 1.5, lang: 'zh-CN' });
	expect(now()).toMatchObject({ postId: 'c', playing: true });
	latest().onend?.();
	expect(now()).toBeUndefined();
	expect(said.at(-1)).toBeUndefined();
});

test('a pause goes on with the sentence that was broken off; the broken one does not count as said', async () => {
	const speaker = make();
	await speaker.start('a');
	latest().onend?.();
	speaker.toggle();
	latest().onend?.();
	expect(now()).toMatchObject({ playing: false });
	expect(given).toHaveLength(2);
	speaker.toggle();
	expect(latest().text).toBe('Two is said.');
	speaker.again();
	expect(given.map(({ text }) => text)).toEqual(['One is said.', 'Two is said.', 'Two is said.', 'Two is said.']);
});

test('leaps to the next and previous post, and stops', async () => {
	const speaker = make();
	await speaker.start('a');
	speaker.leap(1);
	expect(latest().text).toBe('三楼的话。');
	speaker.leap(-1);
	speaker.leap(-1);
	expect(now()).toMatchObject({ postId: 'a' });
	speaker.stop();
	expect(now()).toBeUndefined();
});

test('says so where nothing is heard, and where no voice speaks the language', async () => {
	const mute = make([]);
	const start = mute.start('a');
	await vi.advanceTimersByTimeAsync(1100);
	await start;
	latest().onerror?.({ error: 'synthesis-failed' });
	expect(now()).toMatchObject({ silent: true, playing: false });
	const lame = make();
	await lame.start('a');
	await vi.advanceTimersByTimeAsync(9000);
	expect(now()).toMatchObject({ silent: true });
	const english = make([voice('en-GB')]);
	await english.start('c');
	expect(now()).toMatchObject({ lacking: 'zh-CN' });
});

test.each([
	['照片真好。', 'en', 'zh-CN'],
	['照片真好。', 'ja', 'ja'],
	['照片真好。', 'zh-TW', 'zh-TW'],
	['Thanks!', 'zh-CN', 'en'],
	['Danke schön!', 'de', 'de'],
	['Спасибо!', undefined, 'ru'],
	['ありがとう。', 'zh-CN', 'ja'],
	['42', 'de', 'de'],
	['Words', 'not_a tag', 'en'],
])('%s in a thread of %s is %s', (text, of, language) => {
	expect(languageOfSentence(text, of)).toBe(language);
});

test('a sentence too long for one breath is cut behind commas, and loses nothing', () => {
	const words = '他说这条路走了十八年，路面年年补年年坏，'.repeat(20);
	const pieces = sentencesOf(page(`<p>${words}</p>`), 'zh-CN');
	expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(200);
	expect(pieces.map(({ text }) => text).join('')).toBe(words);
	expect(pieces.every(({ text }) => text.endsWith('，'))).toBe(true);
});
