/** Pages made to harm or to hang: markup that changes when it is parsed again, fields that pose as their form, words and addresses without end. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readThread } from '../../components/read/index';
import { freeForms, unclobbered } from '../../components/read/unclobbered';

const url = 'https://bbs.example.org/forum.php?mod=viewthread&tid=7';
/** A post as Discuz! X draws it. */
const post = (id: number, body: string, author = '茶客') =>
	`<div id="post_${id}"><table id="pid${id}" class="plhin"><tr><td class="pls"><div class="authi"><a href="home.php?mod=space&uid=2" class="xw1">${author}</a></div></td>
	<td class="plc"><em id="authorposton${id}">发表于 2024-3-9 10:01</em><div class="pcb"><table><tr><td class="t_f" id="postmessage_${id}">${body}</td></tr></table></div></td></tr></table></div>`;
const page = (posts: string, head = '') =>
	`<!doctype html><title>t</title>${head}<body id="nv_forum" class="pg_viewthread"><span id="thread_subject">春茶</span><div id="postlist">${posts}</div>`;
const read = (html: string) => readThread(new JSDOM(html, { url }).window.document, url);
const bodyOf = (words: string) => read(page(post(1, words)))?.posts[0]?.body ?? '';

/** What is in a body once it is parsed again, as the reader does. */
function parsed(html: string): Element[] {
	return [...new JSDOM(`<body>${html}`).window.document.body.querySelectorAll('*')];
}

const inert = /^(?:https?:|mailto:|tel:|magnet:|ed2k:|ftp:|data:image\/(?!svg))/i;

describe('markup that is another thing when it is parsed again', () => {
	it.each([
		'<svg><style><img src=x onerror=alert(1)></style></svg>',
		'<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
		'<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
		'<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
		'<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
		'<plaintext><img src=x onerror=alert(1)>',
		'<listing>&lt;img onerror=alert(1) src=x&gt;</listing>',
		'<table><caption><svg><title><style><img src=x onerror=alert(1)></style>',
		'<svg><desc><img src=x onerror=alert(1)></desc><foreignObject><iframe srcdoc="<script>1</script>"></iframe></foreignObject></svg>',
		'<select><template><style>@import "x"</style><img src=x onerror=alert(1)></template></select>',
		'<template><div id="postmessage_9"><script>alert(1)</script></div></template>',
		'<math href="javascript:1"><mi xlink:href="javascript:2">q</mi></math><svg><a xlink:href="javascript:1"><text>q</text></a></svg>',
	])('%s leaves nothing that runs', (words) => {
		for (const element of parsed(bodyOf(`before ${words}`))) {
			expect(element.localName).not.toMatch(/^(?:script|style|svg|iframe|form|template|noscript|xmp|plaintext|select)$/);
			for (const { name, value } of element.attributes) expect(`${name}=${value}`).not.toMatch(/^on|javascript:/i);
		}
	});

	it.each([
		'<a href="java\tscript:alert(1)">a</a><a href="\u0001javascript:alert(1)">b</a><a href="vbscript:x">c</a><a href="data:text/html,x">d</a><a href="blob:x">e</a>',
		'<img src="javascript:alert(1)"><img src="data:text/html,x"><img src="data:image/svg+xml,<svg onload=alert(1)>">',
		'<video poster="javascript:1" src="javascript:2"><source src="javascript:3"></video><audio src="data:text/html,x" controls></audio>',
		'<blockquote cite="javascript:1">q</blockquote><q cite="javascript:1">q</q><table background="javascript:1"><tr><td>a<td>b<tr><td>c<td>d</table>',
		'<img srcset="javascript:alert(1) 1x, data:text/html,x 2x" src="x.png"><picture><source srcset="javascript:1"><img src="y.png"></picture>',
		'<img zoomfile="javascript:1" file="javascript:2" src="javascript:3"><img data-src="javascript:1" src="x.png">',
		'<iframe src="javascript:alert(1)"></iframe><object data="javascript:alert(1)"></object><embed src="javascript:1">',
	])('%s keeps no address that runs', (words) => {
		const thread = read(page(post(1, words)));
		for (const element of parsed(thread?.posts[0]?.body ?? ''))
			for (const { name, value } of element.attributes)
				if (/^(?:href|src|srcset|poster|cite|data)$/.test(name)) expect(value).toMatch(inert);
		for (const picture of thread?.posts[0]?.pictures ?? []) expect(picture.url).toMatch(inert);
	});
});

describe('addresses beside the words', () => {
	const addressesOf = (thread: ReturnType<typeof read>) =>
		thread?.posts.flatMap(({ author, permalink, attachments, quotes }) =>
			[author?.url, author?.avatar, permalink, ...attachments.map((file) => file.url), ...quotes.map((quote) => quote.url)].filter(Boolean),
		);
	const words = 'Many words stand here and are read by somebody who has the time for them. '.repeat(3);
	const marked = (person: string) =>
		`<!doctype html><title>t</title><div itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1 itemprop="headline">T</h1>
		<span itemprop="author" itemscope itemtype="https://schema.org/Person">${person}</span><div itemprop="text">${words}</div>
		<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope>${person}</span><p itemprop="text">${words}</p></div></div>`;
	it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])('%s of an author is no address', (address) => {
		expect(addressesOf(read(marked(`<a itemprop="url" href="${address}"><b itemprop="name">Ann</b></a>`)))).toEqual([]);
		const row = [1, 2, 3, 4].map(
			(day) =>
				`<div class="post"><span class="date">2024-01-0${day}</span><a class="username" href="${address}">Ann ${day}</a><p>${words}</p></div>`,
		);
		const guessed = read(`<!doctype html><title>t</title><body>${row.join('')}`);
		expect(guessed?.posts.map(({ author }) => author?.name)).toEqual(['Ann 1', 'Ann 2', 'Ann 3', 'Ann 4']);
		expect(addressesOf(guessed)).toEqual([]);
	});
	it('one that is relative is the page’s', () => {
		expect(addressesOf(read(marked('<a itemprop="url" href="/u/7"><b itemprop="name">Ann</b></a>')))).toEqual([
			'https://bbs.example.org/u/7',
			'https://bbs.example.org/u/7',
		]);
	});
});

describe('a base that is none', () => {
	it.each(['javascript:alert(1)//', 'data:text/html,x', 'http://[', 'about:blank'])('%s leaves the address of the page', (base) => {
		const thread = read(page(post(1, '<a href="x">words</a><img src="a.jpg">'), `<base href="${base}">`));
		expect(thread?.posts[0]?.body).toContain('href="https://bbs.example.org/x"');
		expect(thread?.posts[0]?.pictures[0]?.url).toBe('https://bbs.example.org/a.jpg');
	});
});

/** jsdom lets no field pose as its form, browsers do: "parentElement" made walking up from a form go on for ever in Chromium. */
describe('fields that pose as properties of their form', () => {
	const names = 'parentElement nextElementSibling firstElementChild children attributes querySelectorAll matches nodeType'.split(' ');
	const form = `<form>${names.map((name) => `<input name="${name}"><img id="${name}">`).join('')}<input name="title"><input id="id"></form>`;
	it('have other names in the copy that is read, and keep them in the page', () => {
		const { document } = new JSDOM(`<body>${form}`).window;
		const copy = unclobbered(document);
		expect([...copy.querySelectorAll('[name], [id]')].map((field) => field.getAttribute('name') || field.id).filter(Boolean)).toEqual([
			'title',
			'id',
		]);
		expect(document.querySelectorAll('[name="parentElement"]')).toHaveLength(1);
	});
	it('make no copy of a page whose forms are as forms are', () => {
		const { document } = new JSDOM('<form name="search"><input name="title"><input name="action"><input id="submit"></form>').window;
		expect(unclobbered(document)).toBe(document);
	});
	it('are freed in bodies that come from elsewhere', () => {
		const root = new JSDOM(`<div>${form}</div>`).window.document.querySelector('div') as HTMLElement;
		freeForms(root);
		expect(root.querySelector('[name="parentElement"], [id="children"]')).toBeNull();
	});
});

describe('names and words', () => {
	it('a name turns no words around it, and keeps the joiners that spell it', () => {
		expect(read(page(post(1, 'words', '\u202eEvil\u202c\u2066x')))?.posts[0]?.author?.name).toBe('Evilx');
		expect(read(page(post(1, 'words', 'نیم\u200cفاصله')))?.posts[0]?.author?.name).toBe('نیم\u200cفاصله');
	});
	it('halves of characters are no letters of a name', () => {
		expect(read(page(post(1, 'a\ud800b', 'N\ud800')))?.posts[0]?.author?.name).toBe('N\ufffd');
	});
	it('posts in a template are nobody’s, and ids that stand twice take no post away', () => {
		expect(read(page(`<template>${post(1, 'drawn later')}</template>${post(2, 'real')}`))?.posts.map(({ body }) => body)).toEqual([
			'<p>real</p>',
		]);
		expect(read(page(post(1, 'a') + post(1, 'b') + post(1, 'c')))?.posts).toHaveLength(3);
	});
	it('labels and ids that point in a circle are words', () => {
		expect(bodyOf('<label for="x" id="y">one</label><input id="x" aria-labelledby="y" aria-describedby="x"> two')).toContain('two');
	});
});

describe('XHTML', () => {
	const { window } = new JSDOM('', { url });
	const xhtml = (body: string) =>
		new window.DOMParser().parseFromString(
			`<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title>t</title></head>${body}</html>`,
			'application/xhtml+xml',
		);
	it('a thread of a known forum is read as in HTML', () => {
		const posts = post(1, 'Some <b>bold</b><br/>words<script>alert(1)</script>').replaceAll('&uid', '&amp;uid');
		const thread = readThread(
			xhtml(`<body id="nv_forum" class="pg_viewthread"><span id="thread_subject">T</span><div id="postlist">${posts}</div></body>`),
			url,
		);
		expect(thread?.posts[0]).toMatchObject({ body: '<p>Some <strong>bold</strong><br>words</p>', author: { name: '茶客' } });
	});
	it('so are posts in a row', () => {
		const words = 'Many words stand here and are read. '.repeat(4).trim();
		const rows = [1, 2, 3, 4].map(
			(day) => `<div class="post"><span class="date">2024-01-0${day}</span><cite>Anna ${day}</cite><p>${words}</p></div>`,
		);
		expect(readThread(xhtml(`<body>${rows.join('')}</body>`), url)?.posts).toHaveLength(4);
	});
});

/** Milliseconds that a reading of a megabyte may take here; a pattern that takes the square of its words takes hours. */
const bound = 8000;
describe('a megabyte', () => {
	const much = (piece: string) => `x${piece.repeat(Math.ceil(1_000_000 / piece.length))}y`;
	const pieces: [name: string, piece: string][] = [
		['letters', 'a'],
		['spaces', ' '],
		['line feeds', '\n'],
		['hard spaces', '\u00a0'],
		['wide spaces', '\u3000'],
		['zero width', '\u200b'],
		['digits', '1'],
		['points', '. '],
		['colons', ': '],
		['dashes', '- '],
		['brackets', '('],
		['quotes', '&gt;&gt;1 '],
		['verbs', 'wrote '],
	];
	it.each(pieces)(
		'of %s in body, name, title and quote is read in time',
		(_name, piece) => {
			const words = much(piece);
			for (const html of [
				page(post(1, `${words}<b>z</b>`)),
				page(post(1, 'words', words)),
				page(post(1, 'words')).replace('春茶', words),
				page(post(1, 'words') + post(2, `<div class="quote"><blockquote>${words}</blockquote></div>mine`)),
			]) {
				const { document } = new JSDOM(html, { url }).window;
				const start = performance.now();
				expect(readThread(document, url)?.posts.length).toBeGreaterThan(0);
				expect(performance.now() - start).toBeLessThan(bound);
			}
		},
		120_000,
	);

	it.each([
		['title', `<a href="/x" title="${'a'.repeat(1_000_000)}">words</a>`],
		['class', `<p class="${'a '.repeat(500_000)}">words</p>`],
		['alt', `<p>words<img alt="${'(a'.repeat(500_000)}" src="https://x.example/x.jpg"></p>`],
		['href', `<a href="https://x.example/${'a/'.repeat(500_000)}">words</a>`],
		['srcset', `words<img src="/x.jpg" srcset="${'https://x.example/a.jpg 1w, '.repeat(36_000)}">`],
		['srcset of commas', `words<img src="/x.jpg" srcset="${','.repeat(1_000_000)}">`],
		['srcset of spaces', `words<img src="/x.jpg" srcset="a${' '.repeat(1_000_000)}b">`],
	])(
		'in %s is read in time',
		(_name, words) => {
			const { document } = new JSDOM(page(post(1, words)), { url }).window;
			const start = performance.now();
			expect(readThread(document, url)?.posts[0]?.body).toContain('words');
			expect(performance.now() - start).toBeLessThan(bound);
		},
		60_000,
	);
});
