/** Threads as nobody should write them: every format gives a whole file, or says what went wrong. */

import { Blob as NodeBlob } from 'node:buffer';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Format } from '../../components/model/order';
import { exportThread, formats } from '../../components/write/formats';
import { threadSchema } from '../../components/write/json';
import { htmlToMarkdown, toMarkdown } from '../../components/write/markdown';
import { toText } from '../../components/write/text';
import { hostileBody } from './books';
import { post, thread } from './thread';

// jsdom's Blob can neither be streamed nor read; every browser's can.
vi.stubGlobal('Blob', NodeBlob);

const titles = [
	'a: b # c',
	'"quoted" \'single\'',
	'--- # x',
	'line\nbreak',
	'🌊🌊',
	'- list',
	'{a: [b]}',
	'!!tag &a *b',
	'\\ \\n \u2028 \u0085 \u0000',
	'null',
	'0123',
	'% @ `',
	'yes: no',
	'@name',
	'%tag',
	'!x',
	'> folded',
	'| literal',
	'? key',
	'...',
	'---',
	'\ufeff\u202egnp.exe\u2069 \u200b',
	'\t tab\r\nend\u001b[0m',
	'👩🏽‍🚀: ok',
	'\ud800',
];

test('any YAML parser reads the front matter of a hostile title', () => {
	for (const title of titles) {
		const markdown = toMarkdown(thread([post('<p>x</p>', { author: { name: '../../x' } })], { title, tags: [title] }), {
			exported: new Date(0),
		});
		const [, yaml] = markdown.split('---\n', 2);
		const wanted = title.replace('\ud800', '\ufffd');
		for (const version of ['1.1', '1.2'] as const) {
			const read = parse((yaml ?? '').trimEnd(), { version });
			expect(read).toMatchObject({ title: wanted, author: '../../x', tags: [wanted], posts: 1, exported: '1970-01-01T00:00:00.000Z' });
		}
		expect(markdown.split('\n').filter((line) => line === '---')).toHaveLength(2);
	}
});

const written = async (format: Format, book: ReturnType<typeof thread>) => {
	const { name, content } = await exportThread(book, format, async (all) => all.map((picture) => ({ picture, why: '404' })));
	return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
};
const long = Array.from({ length: 2000 }, (_, at) => `<p>Paragraph <b>${at}</b>, 段落。${'word '.repeat(110)}</p>`).join('');

test('a post of a megabyte', async () => {
	expect(long.length).toBeGreaterThan(1_000_000);
	const book = thread([post(long)]);
	expect(toMarkdown(book)).toContain('Paragraph **1999**, 段落。');
	expect(toText(book).split('\n\n')).toHaveLength(2000);
	for (const format of Object.keys(formats) as Format[]) {
		const { bytes } = await written(format, book);
		expect(bytes.length).toBeGreaterThan(format === 'epub' ? 10_000 : 900_000);
	}
}, 300_000);

test('ten thousand posts', async () => {
	const posts = Array.from({ length: 10_000 }, (_, at) =>
		post(`<p>Post ${at} <b>x</b></p>`, { id: String(at), number: at + 1, author: { name: `n${at}` } }),
	);
	const book = thread(posts);
	expect(toMarkdown(book)).toContain('## #10000 n9999\n\nPost 9999 **x**');
	const files = unzipSync((await written('epub', book)).bytes, {
		filter: ({ name }) => name.endsWith('.opf') || name.includes('chapter-0500'),
	});
	expect(Object.keys(files)).toContain('book/chapter-0500.xhtml');
	const json = JSON.parse(new TextDecoder().decode((await written('json', book)).bytes));
	expect(new Ajv({ formats: { 'date-time': true } }).compile(threadSchema)(json)).toBe(true);
}, 300_000);

test('elements nested hundreds deep keep their words', () => {
	const deep = `${'<blockquote>'.repeat(400)}core${'</blockquote>'.repeat(400)}${'<b><i>'.repeat(200)}inner${'</i></b>'.repeat(200)}`;
	expect(htmlToMarkdown(deep)).toMatch(/core[\s\S]*inner/);
});

test('hostile bodies, empty threads and names of nothing make whole files in every format', async () => {
	for (const format of Object.keys(formats) as Format[]) {
		const odd = await written(format, thread([post(hostileBody, { author: { name: '../../x' } })], { title: '🌊🌊' }));
		expect(odd.name).toBe(`🌊🌊.${format}`);
		expect(odd.bytes.length).toBeGreaterThan(20);
		const empty = await written(format, thread([], { title: '', url: '' }));
		expect(empty.name).toBe(`thread.${format}`);
	}
});
