/** Markdown of a thread: front matter, headings, quotes, pictures, and signs that must not become syntax. */
import { expect, test } from 'vitest';
import { htmlToMarkdown, toMarkdown } from '../../components/write/markdown';
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
		'<table><tbody><tr><td colspan="2">a</td></tr><tr><td>b</td><td><pre>c&#10;&#10;d</pre></td></tr></tbody></table>\n',
	);
});
