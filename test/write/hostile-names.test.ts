/** Titles, names, files and remarks that look like Markdown stay words, wherever a thread holds them. */
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Post } from '../../components/model/thread';
import { toMarkdown } from '../../components/write/markdown';
import { render } from '../bench/converters';
import { post, thread } from './thread';

const markdownIt = new MarkdownIt({ html: true });
const words = [
	'*a* _b_ **c**',
	'# not a heading #',
	'1. first',
	'- item',
	'> quote',
	'[x](https://evil.example/)',
	'](javascript:alert(1))',
	'![x](y)',
	'<script>alert(1)</script>',
	'<!-- x -->',
	'&lt;b&gt; &amp;',
	'`code` ``',
	'a|b',
	'~~x~~',
	'[^1]: note',
	'[ref]: https://evil.example/',
	'---',
	'===',
	'    four',
	'\\',
	'trailing\\',
	'https://evil.example/_a_',
	'me@evil.example',
	'**重点：**第一',
	'$a$ ==b== %%c%% #tag [[d]]',
	'😀 :smile:',
	'line\nbreak',
];
const squeezed = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();

test.each(words)('%s', (word) => {
	const name = squeezed(word) as string;
	const whole = thread(
		[
			post('<p>One.</p>', { number: 1, author: { name: word }, title: word, permalink: 'https://forum.example/a(b)?c=[d]&e=f g' }),
			post('<blockquote data-quote="0"><p>One.</p></blockquote><p>Two.</p>', {
				id: '2',
				author: { name: word },
				quotes: [{ author: word, text: 'One.', postId: '1' }],
				attachments: [{ name: word, url: 'https://forum.example/file(1).zip', size: word }],
				remarks: [{ author: { name: word }, dateText: name, text: word }],
			}),
		] as Post[],
		{ title: word, notices: [{ kind: 'login', about: 'part', text: word }] },
	);
	const markdown = toMarkdown(whole, { exported: new Date(0) }).replace(/^---\n[\s\S]*?\n---\n/, '');
	for (const html of [render(markdown), markdownIt.render(markdown)]) {
		const { body } = new DOMParser().parseFromString(html, 'text/html');
		expect(squeezed(body.querySelector('h1')?.textContent)).toBe(name);
		const [first, second] = body.querySelectorAll('h2');
		expect(squeezed(first?.textContent)).toBe(`#1 ${name}`);
		expect(squeezed(second?.textContent)).toBe(name);
		expect(first?.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/forum\.example\/a\(b\)/);
		expect(squeezed(body.querySelector('blockquote strong')?.textContent)).toBe(name);
		const [file, remark, notice] = body.querySelectorAll('ul > li');
		expect(squeezed(file?.textContent)).toBe(`${name} (${name})`);
		expect(squeezed(remark?.textContent)).toBe(`${name} (${name}) ${name}`);
		expect(squeezed(notice?.textContent)).toContain(`(${name})`);
		expect(body.querySelectorAll('h1, h2, h3, script, img, del, hr:not(:first-child ~ hr), pre').length).toBeLessThanOrEqual(4);
		for (const link of body.querySelectorAll('a')) expect(link.getAttribute('href')).not.toMatch(/javascript/);
	}
});
