/** Pages beyond all measure: nested without end, words without end, documents that are none. Bounded time, the words kept, never an exception. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../components/read/dates';
import { readThread } from '../../components/read/index';
import { toHtml } from '../../components/write/html';
import { toJson } from '../../components/write/json';
import { toMarkdown } from '../../components/write/markdown';
import { toText } from '../../components/write/text';

const url = 'https://bbs.example.org/forum.php?mod=viewthread&tid=7';
const post = (id: number, body: string, when = '2024-3-9 10:01') =>
	`<div id="post_${id}"><table id="pid${id}" class="plhin"><tr><td class="pls"><div class="authi"><a class="xw1">茶客</a></div></td>
	<td class="plc"><em id="authorposton${id}">发表于 ${when}</em><div class="pcb"><table><tr><td class="t_f" id="postmessage_${id}">${body}</td></tr></table></div></td></tr></table></div>`;
const page = (posts: string): Document =>
	new JSDOM(
		`<!doctype html><title>t</title><body id="nv_forum" class="pg_viewthread"><span id="thread_subject">春茶</span><div id="postlist">${posts}</div>`,
		{ url },
	).window.document;

/** Elements within elements, at the deepest place. */
function depth(html: string): number {
	const { document } = new JSDOM(html).window;
	let most = 0;
	for (const element of document.body.querySelectorAll('*')) {
		let own = 0;
		for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) own++;
		most = Math.max(most, own);
	}
	return most;
}

describe('nesting without end', () => {
	it.each(['div', 'blockquote', 'font', 'em', 'details', 'ul><li', 'table><tr><td', 'div class="quote"><blockquote'])(
		'<%s> in itself keeps its words and every export works',
		(tag) => {
			const thread = readThread(page(post(1, `before ${`<${tag}>`.repeat(400)}deepest words`)), url);
			expect(thread?.posts[0]?.body).toContain('deepest words');
			expect(depth(thread?.posts[0]?.body ?? '')).toBeLessThanOrEqual(110);
			if (!thread) return;
			for (const write of [toMarkdown, toHtml, toJson]) expect(write(thread)).toContain('deepest words');
			expect(toText(thread, { headers: true })).toContain('before');
		},
		60_000,
	);

	it('what runs stays out when the depths become words', () => {
		const thread = readThread(page(post(1, `${'<div>'.repeat(200)}words<script>alert(1)</script><p>more</p>`)), url);
		expect(thread?.posts[0]?.body).toContain('words');
		expect(thread?.posts[0]?.body).not.toContain('alert');
	});
});

describe('words without end', () => {
	it.each([
		['letters', 'x'.repeat(300_000)],
		['digits', '1'.repeat(300_000)],
		['dashes', '12--'.repeat(100_000)],
		['months', `1 ${'jan'.repeat(100_000)}`],
		['spaces', `5 ${' '.repeat(300_000)} 3`],
	])('a date of three hundred thousand %s is none, at once', (_, text) => {
		const start = performance.now();
		expect(isoDate({ text }, new Date('2024-06-01'))).toBeUndefined();
		expect(performance.now() - start).toBeLessThan(2000);
	});

	it('a style of a million characters costs no more than a short one', () => {
		const start = performance.now();
		const thread = readThread(page(post(1, `<span style="${'text-decoration:'.repeat(20_000)}">words</span>`)), url);
		expect(thread?.posts[0]?.body).toBe('<p>words</p>');
		expect(performance.now() - start).toBeLessThan(5000);
	});
});

describe('documents that are none', () => {
	const { window } = new JSDOM('');
	const parse = (words: string, type: DOMParserSupportedType) => new window.DOMParser().parseFromString(words, type);
	it.each([
		['an SVG', parse('<svg xmlns="http://www.w3.org/2000/svg"><text>words</text></svg>', 'image/svg+xml')],
		['MathML', parse('<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>', 'application/xml')],
		[
			'a feed',
			parse(`<rss><channel><item><title>t</title><description>${'Words. '.repeat(60)}</description></item></channel></rss>`, 'text/xml'),
		],
		['frames', parse('<!doctype html><frameset cols="1,2"><frame src="a.html"></frameset>', 'text/html')],
		['a doctype', parse('<!doctype html>', 'text/html')],
	])('%s throws nothing', (_, document) => {
		expect(() => readThread(document, url)).not.toThrow();
	});

	it('neither a page without a body nor one without a root throws', () => {
		const bodiless = page(post(1, 'words'));
		bodiless.body.remove();
		expect(readThread(bodiless, url)).toBeUndefined();
		const rootless = page(post(1, 'words'));
		rootless.documentElement.remove();
		expect(readThread(rootless, url)).toBeUndefined();
	});

	it('reads a page whose forms and pictures bear the names of the document', () => {
		const names =
			'body head title URL baseURI implementation documentElement querySelector querySelectorAll createTreeWalker cloneNode createElement';
		const clobbering = names.split(' ').map((name) => `<form name="${name}"></form><img name="${name}" src="/x.png">`);
		const document = page(`${clobbering.join('')}${post(1, 'The first.')}${post(2, 'The second.')}`);
		expect(readThread(document, url)?.posts.map(({ body }) => body)).toEqual(['<p>The first.</p>', '<p>The second.</p>']);
	});
});
