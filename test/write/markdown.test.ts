/** Markdown of a thread: front matter, headings, quotes, pictures, and signs that must not become syntax. */
import { expect, test } from 'vitest';
import { htmlToMarkdown, type MarkdownOptions, toMarkdown } from '../../components/write/markdown';
import { post, thread } from './thread';

const exported = new Date('2026-11-22T17:00:00Z');

test('a thread: front matter, title, a heading for each post', () => {
	const one = post('<p>Hi</p>', {
		number: 1,
		author: { name: '老王' },
		date: '2017-07-01T13:03',
		permalink: 'https://forum.example/p/1',
	});
	const two = post('<blockquote data-quote="0"><p>Hi</p></blockquote><p>Ho</p>', {
		id: '2',
		number: 2,
		author: { name: 'Ann_B' },
		quotes: [{ author: '老王', postId: '1', text: 'Hi' }],
	});
	expect(toMarkdown(thread([one, two], { board: '闲聊', language: 'zh-CN' }), { exported })).toBe(`---
title: "A walk along the river"
author: "老王"
date: "2017-07-01T13:03"
url: "https://forum.example/thread-1-1-1.html"
board: "闲聊"
site: "forum.example"
language: "zh-CN"
posts: 2
pictures: 0
exported: "2026-11-22T17:00:00.000Z"
---

# A walk along the river

## [#1](https://forum.example/p/1) 老王 · 2017-07-01 13:03

Hi

## #2 Ann_B

> [**老王**](https://forum.example/p/1) 写道：
>
> Hi

Ho
`);
});

test('tables without a head, with pipes and with spans', () => {
	expect(htmlToMarkdown('<table><tr><td>a|b</td><td><code>x|y</code><br>z</td></tr></table>')).toBe(
		'| | |\n| - | - |\n| a\\|b | `x\\|y`<br>z |\n',
	);
	expect(htmlToMarkdown('<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td><pre>c\n\nd</pre></td></tr></table>')).toBe(
		'<table>\n<tbody>\n<tr>\n<td colspan="2">a</td>\n</tr>\n<tr>\n<td>b</td>\n<td><pre>c&#10;&#10;d</pre></td>\n</tr>\n</tbody>\n</table>\n',
	);
});

test('emphasis that its signs cannot say beside a letter is HTML, the rest is not', () => {
	expect(htmlToMarkdown('<p><b>重点：</b>第一，<b>第二</b>。</p>')).toBe('<strong>重点：</strong>第一，**第二**。\n');
	expect(htmlToMarkdown('<p>a<i> b </i>c</p>')).toBe('a *b* c\n');
});

test('signs of the author’s do not become syntax, and links do not break out', () => {
	expect(htmlToMarkdown('<p>1. a<br># b<br>* _c_ &lt;b&gt; | [d](e)</p>')).toBe('1\\. a\\\n\\# b\\\n\\* \\_c\\_ \\<b> | \\[d]\\(e)\n');
	expect(htmlToMarkdown('<p><a href="https://a.example/)%20[x](javascript:y)&#10;z">a]b</a></p>')).toBe(
		'[a\\]b](https://a.example/\\)%20\\[x]\\(javascript:y\\)z)\n',
	);
	expect(htmlToMarkdown('<p><a href="https://a.example/?b=c&amp;d=e">x</a></p>')).toBe('[x](https://a.example/?b=c&d=e)\n');
	expect(htmlToMarkdown('<p><a href="java\nscript:alert(1)">x</a> <a href=" data:text/html,y">y</a></p>')).toBe('x y\n');
});

test('pictures as links, as references, as files beside, or not at all', () => {
	const one = thread([post('<p><img data-picture="0" src="https://a.example/1.jpg" alt="Dawn"> x</p>')]);
	const body = (options: MarkdownOptions) => toMarkdown(one, { frontMatter: false, headingLevel: 1, postHeading: '-', ...options });
	expect(body({})).toContain('![Dawn](https://a.example/1.jpg) x');
	expect(body({ pictures: 'references' })).toMatch(/!\[Dawn\]\[p1\] x\n\n\[p1\]: https:\/\/a\.example\/1\.jpg\n$/);
	expect(body({ path: () => 'pictures/001.jpg' })).toContain('![Dawn](pictures/001.jpg)');
	expect(body({ path: () => 'pictures/001.jpg', flavour: 'obsidian' })).toContain('![[pictures/001.jpg]] x');
	expect(body({ pictures: 'none' })).not.toContain('1.jpg');
});

test('quotes folded into a line, spoilers as callouts of Obsidian', () => {
	const quoting = thread([
		post('<blockquote data-quote="0"><p>Long ago</p></blockquote><details><summary>End</summary><p>#tag ==x==</p></details>', {
			quotes: [{ author: 'Ann', url: 'https://a.example/3', text: 'Long ago' }],
		}),
	]);
	expect(toMarkdown(quoting, { quotes: 'folded' })).toContain('> ↳ [**Ann**](https://a.example/3) wrote: Long ago');
	expect(toMarkdown(quoting, { quotes: 'none' })).not.toContain('Long ago');
	expect(toMarkdown(quoting, { flavour: 'obsidian' })).toContain('> [!note]- End\n>\n> \\#tag \\==x');
});
