/** The reader's pure parts: order and views, headings, finding, sentences, script and typography, reading time. */
import { expect, test } from 'vitest';
import { directionOf } from '../../components/model/direction';
import { count, minutes } from '../../components/model/reading-time';
import { defaults } from '../../components/model/settings';
import { find } from '../../components/ui/reader/find';
import { headingsOf } from '../../components/ui/reader/headings';
import { depths, planOf, sorted } from '../../components/ui/reader/select';
import { sentencesOf, voiceFor } from '../../components/ui/reader/speech';
import { scriptOf, typography } from '../../components/ui/reader/typography';
import { latin } from './latin';
import { post, thread } from './make';
import { threads } from './threads';

const page = (html: string): HTMLElement => {
	const made = document.createElement('div');
	made.innerHTML = html;
	return made;
};
const none = new Set<string>();

test('a tree puts answers below what they answer, by any depth and without losing circles', () => {
	const posts = [
		post('2', ''),
		post('3', ''),
		post('4', '', { replyTo: '2' }),
		post('5', '', { replyTo: '4' }),
		post('6', '', { replyTo: '7' }),
		post('7', '', { replyTo: '6' }),
	];
	expect(sorted(posts, 'tree').map(({ id }) => id)).toEqual(['2', '4', '5', '3', '6', '7']);
	expect(depths(sorted(posts, 'tree')).get('5')).toBe(2);
});

test('the best answer stands first by score', () => {
	const [, ...replies] = latin.posts;
	expect(sorted(replies, 'score').map(({ id }) => id)).toEqual(['2', '4', '3', '5']);
});

test('views show the article, all, or one person; a folded post takes its answers along in a tree', () => {
	const ids = (plan: ReturnType<typeof planOf>) => plan.replies.filter(plan.shown).map(({ id }) => id);
	expect(ids(planOf(latin, 'article', 'time', undefined, none))).toEqual([]);
	expect(ids(planOf(latin, 'author', 'time', 'Tomás', none))).toEqual(['2', '4']);
	expect(ids(planOf(latin, 'thread', 'tree', undefined, new Set(['2'])))).toEqual(['2', '5']);
});

test('a later page has no article', () => {
	const later = thread('later', [post('21', ''), post('22', '')], { pages: { current: 2, count: 2 } });
	expect(planOf(later, 'thread', 'time', undefined, none).replies).toHaveLength(2);
});

test('bold and numbered lines that stand alone are headings, sentences are not', () => {
	const prose = page(
		'<p><strong>What I measured</strong></p><p>Words <b>bold</b> within.</p><p>二、住与吃</p><p>正文。</p><p><b>This is a whole sentence that ends.</b></p><p><b>Thanks</b></p>',
	);
	expect(headingsOf(prose).map(({ text }) => text)).toEqual(['What I measured', '二、住与吃']);
	expect(headingsOf(page('<p><b>One</b></p><p>alone</p>'))).toEqual([]);
	expect(headingsOf(page('<h2>A</h2><p>x</p><h3>B</h3>')).map(({ level }) => level)).toEqual([0, 1]);
});

test('finding crosses elements, minds no case or width, and stays within a paragraph', () => {
	const words = page('<p>天猫<b>618</b>收官</p><p>Scroll and SCROLL</p><p>ab</p><p>cd ＡＢＣ</p>');
	expect(find(words, '猫618收').map(String)).toEqual(['猫618收']);
	expect(find(words, 'scroll').map(String)).toEqual(['Scroll', 'SCROLL']);
	expect(find(words, 'bcd')).toEqual([]);
	expect(find(words, 'abc').map(String)).toEqual(['ＡＢＣ']);
});

test('sentences are cut by language; code is not read', () => {
	const prose = page('<p lang="zh">第一句。第二句！</p><pre>x = 1;</pre><p>One. Two.</p>');
	expect(sentencesOf(prose, 'en').map(({ text, language }) => `${language} ${text}`)).toEqual([
		'zh 第一句。',
		'zh 第二句！',
		'en One.',
		'en Two.',
	]);
});

test('a voice of the same region comes before one of the same language', () => {
	const voices = [{ lang: 'zh_TW' }, { lang: 'zh-CN', localService: true }, { lang: 'en-US' }] as SpeechSynthesisVoice[];
	expect(voiceFor(voices, 'zh-CN')?.lang).toBe('zh-CN');
	expect(voiceFor(voices, 'en-GB')?.lang).toBe('en-US');
	expect(voiceFor(voices, 'fr')).toBeUndefined();
});

test('the script of the words sets measure, leading and indent', () => {
	expect(scriptOf('秋天去山里住了九天')).toBe('han');
	expect(scriptOf('秋にやまへいきました')).toBe('kana');
	expect(scriptOf('가을에 산에 갔다')).toBe('hangul');
	expect(scriptOf('An English sentence about 天猫')).toBe('spaced');
	expect(typography(defaults, 'han')).toMatchObject({ '--leaf-measure': '684px', '--leaf-indent': '2em' });
	expect(typography(defaults, 'spaced')).toMatchObject({ '--leaf-measure': '722px', '--leaf-indent': '0' });
	expect(typography({ ...defaults, family: 'custom', customFamily: 'Foo; } * {' }, 'spaced')['--leaf-family']).toBe(
		'Foo, var(--leaf-serif)',
	);
});

test('direction is that of the first letter', () => {
	expect(directionOf('12. كيف')).toBe('rtl');
	expect(directionOf('«Does it?»')).toBe('ltr');
	expect(directionOf('123')).toBeUndefined();
});

test('reading time counts Han, kana and Hangul by the character and the rest by the word', () => {
	expect(count('今天 read 이것 four words now')).toEqual({ characters: 4, words: 4 });
	expect(minutes(threads.single)).toBe(1);
	expect(minutes({ posts: [post('1', `<p>${'字'.repeat(4000)}</p>`)] })).toBe(10);
});
