/** Plain text: what counts as a word of the author, and where lines break. */
import { expect, test } from 'vitest';
import { toMarkdown } from '../../components/write/markdown';
import { toText } from '../../components/write/text';
import { post, thread } from './thread';

const words = (...bodies: string[]) => toText(thread(bodies.map((body) => post(body))), { headers: false });

test('posts stand apart by a blank line, paragraphs too', () => {
	expect(words('<p>One.</p><p>Two.</p>', '<p>Three.</p>')).toBe('One.\n\nTwo.\n\nThree.');
});

test('quotes of other posts are left out, the author’s own quotations stay', () => {
	expect(words('<blockquote data-quote="0"><p>Yours</p></blockquote><p>Mine</p><blockquote><p>Old saying</p></blockquote>')).toBe(
		'Mine\n\n> Old saying',
	);
});

test('code, lists, spoilers, link texts and captions are in', () => {
	expect(words('<pre><code>a  =\n  1</code></pre><ul><li>x<ul><li>y</li></ul></li></ul>')).toBe('a  =\n  1\n\n- x\n  - y');
	expect(words('<ol start="3"><li>x</li><li>y</li></ol>')).toBe('3. x\n4. y');
	expect(words('<details><summary>Ending</summary><p>He wakes.</p></details>')).toBe('Ending\n\nHe wakes.');
	expect(
		words('<p>see <a href="https://x.example/">here</a>.</p><figure><img alt="no" src="/a"><figcaption>Dawn</figcaption></figure>'),
	).toBe('see here.\n\nDawn');
});

test('alternative texts are out, but a smiley that is a sign stays', () => {
	expect(words('<p>Hi <img data-smiley alt="😀" src="a"> you <img data-smiley alt="smile" src="b">!</p>')).toBe('Hi 😀 you !');
});

test('lines break where the author broke them, and tables are rows', () => {
	expect(words('<p>a<br>b<br><br>c</p>')).toBe('a\nb\n\nc');
	expect(words('<table><tr><th>a</th><th>b</th></tr><tr><td></td><td>c <b>d</b></td></tr></table>')).toBe('a\tb\n\tc d');
});

test('inline elements do not split a word', () => {
	expect(words('<p>re<b>mark</b>able<sup>2</sup> 天<i>猫</i></p>')).toBe('remarkable2 天猫');
});

test('headers add name and date; signatures and remarks stay out', () => {
	const one = post('<p>Hi</p>', { author: { name: '老王' }, date: '2017-07-01T13:03', remarks: [{ text: 'no' }] });
	expect(toText(thread([one]), { headers: true })).toBe('老王, 2017-07-01T13:03\nHi');
});

test('joiners of zero width, with which Persian is spelt, stay in every form of words', () => {
	const words = 'می\u200cخواهم سه\u200cنظام بخرم';
	const persian = thread([post(`<p>${words}</p>`)], { language: 'fa', direction: 'rtl' });
	expect(toText(persian)).toBe(words);
	expect(toMarkdown(persian)).toContain(words);
});
