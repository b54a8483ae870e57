/** Bad input: pages cut off, stripped, doubled, wrapped, wrongly decoded. A best reading or none; never an exception, never another forum's reading. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { forums } from '../../components/forums/index';
import { recogniseAll } from '../../components/forums/recognise';
import type { Thread } from '../../components/model/thread';
import { readThread } from '../../components/read/index';

const root = path.join(import.meta.dirname, '..', 'pages');
/** One page of each software: its first. */
const pages = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap((folder) => {
		const file = readdirSync(path.join(root, folder.name)).find((name) => name.endsWith('.html') && !name.startsWith('neg-'));
		return file ? [path.join(folder.name, file)] : [];
	});

const sourceOf = (file: string): { html: string; url: string } => {
	const html = readFileSync(path.join(root, file), 'utf8');
	return { html, url: /<!--\s*(https?:\S+)\s*-->/.exec(html)?.[1] ?? 'https://example.org/' };
};

/** What was read of a damaged page, after the checks that hold for every page. */
function readDamaged(html: string, url: string, own: string | undefined): Thread | undefined {
	const { document } = new JSDOM(html, { url }).window;
	const names = recogniseAll(document, url);
	const others = names.filter((name) => forums[name].name !== own);
	expect(others, 'another forum took the damaged page for its own').toEqual([]);
	const thread = readThread(document, url);
	if (!thread) return undefined;
	const ids = thread.posts.map(({ id }) => id);
	expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
	for (const post of thread.posts) {
		expect(post.author?.name).not.toBe('');
		expect(post.date ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d/);
		expect(post.body).not.toMatch(/<script|<style| on\w+=/i);
	}
	return thread;
}

/** Damage by name; each keeps enough of the page to be worth reading. */
const damages: Record<string, (html: string) => string> = {
	'every second class gone': (html) => {
		let at = 0;
		return html.replace(/ class="[^"]*"/g, (all) => (at++ % 2 ? all : ''));
	},
	'no times': (html) => html.replace(/\d{4}([-/.年])\d{1,2}\1?\d{0,2}/g, '').replace(/<time[^>]*>[\s\S]*?<\/time>/g, ''),
	'no links to people': (html) => html.replace(/<a [^>]*(?:user|member|people|uid|profile)[^>]*>[^<]*<\/a>/gi, ''),
	'all ids the same': (html) => html.replace(/ id="[^"]*\d[^"]*"/g, ' id="x1"'),
	'posts twice': (html) => html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/i, '$1$2$2$3'),
	'three tables around': (html) => {
		const [open, close] = ['<table><tr><td>'.repeat(3), '</td></tr></table>'.repeat(3)];
		return html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/i, `$1${open}$2${close}$3`);
	},
	'wrong charset': (html) => Buffer.from(html, 'utf8').toString('latin1'),
	'cut off in the middle': (html) => html.slice(0, Math.floor(html.length * 0.6)),
	'head gone': (html) => html.replace(/<head>[\s\S]*?<\/head>/i, ''),
};

describe('damaged test pages', () => {
	// A third of the damages for each page, another third for the next.
	test.each(pages.map((file, at) => [file, at] as const))('%s', { timeout: 60_000 }, (file, at) => {
		const { html, url } = sourceOf(file);
		const { document } = new JSDOM(html, { url }).window;
		const own = recogniseAll(document, url)[0];
		for (const [name, damage] of Object.entries(damages).filter((_, place) => place % 3 === at % 3)) {
			const damaged = damage(html);
			expect(() => readDamaged(damaged, url, own && forums[own].name), name).not.toThrow();
		}
	});
});

test('cut off anywhere', { timeout: 60_000 }, () => {
	const { html, url } = sourceOf('xiuno/thread.html');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: html.length }), (length) => {
			readDamaged(html.slice(0, length), url, 'Xiuno BBS');
		}),
		{ numRuns: 12 },
	);
});

test('posts without author or date are still posts', () => {
	const { html, url } = sourceOf('xiuno/thread.html');
	const bare = html.replace(/<span class="username">[\s\S]*?<\/span>/g, '').replace(/<span class="date[^"]*">[^<]*<\/span>/g, '');
	const thread = readDamaged(bare, url, 'Xiuno BBS');
	expect(thread?.posts).toHaveLength(3);
	expect(thread?.posts.every((post) => post.author === undefined && post.date === undefined)).toBe(true);
});

/** jsdom is some hundred times slower than a browser here; ten thousand are measured in Chromium, by hand. */
test('very many posts', { timeout: 60_000 }, () => {
	const { html, url } = sourceOf('xiuno/thread.html');
	const post = /<li class="media post" data-pid="41"[\s\S]*?<\/li>/.exec(html)?.[0] ?? '';
	const many = Array.from({ length: 300 }, (_, at) => post.replace(/data-pid="41"/g, `data-pid="${100 + at}"`)).join('\n');
	const thread = readThread(new JSDOM(html.replace(post, many), { url }).window.document, url);
	expect(thread?.posts).toHaveLength(302);
});

test('a right-to-left thread keeps its direction', () => {
	const { html, url } = sourceOf('xiuno/thread.html');
	const turned = html
		.replace('刮之前先量内径。', 'قبل از تراشیدن قطر داخلی را اندازه بگیر')
		.replace(
			'笛膜换了三次，音还是偏低，最后在吹孔内壁刮了薄薄一层。',
			'سه بار پوسته را عوض کردم و صدا هنوز پایین است و آخر سر لبه را تراشیدم',
		)
		.replace('量过了，十九毫米。', 'اندازه گرفتم')
		.replace('lang="zh-cn"', '');
	expect(readDamaged(turned, url, 'Xiuno BBS')?.direction).toBe('rtl');
});
