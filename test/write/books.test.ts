/** Books: what epubcheck says of threads in three scripts with pictures, where it is at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toEpub } from '../../components/write/epub';
import { books, hostileBody, picturesOfTests } from './books';
import { post, thread } from './thread';

const exported = new Date('2026-11-22T17:00:00Z');

/** Debian's jar in CI; elsewhere only where `EPUBCHECK` names one, since it takes seconds for each book. */
const debians = '/usr/share/java/epubcheck.jar';
const jar = process.env.EPUBCHECK ?? (process.env.CI && existsSync(debians) ? debians : undefined);
if (process.env.CI && !jar) console.log('skipped: no epubcheck');

/** What epubcheck says of errors and warnings. */
function epubcheck(bytes: Uint8Array): string {
	if (!jar) return '';
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'threadleaf-')), 'book.epub');
	writeFileSync(file, bytes);
	const { status, stdout, stderr } = spawnSync('java', ['-jar', jar, file], { encoding: 'utf8' });
	return status === 0 && !/^(ERROR|WARNING)/m.test(stderr) ? '' : `${stdout}\n${stderr}`;
}

/** Files of the book that are no well-formed XML. */
function broken(bytes: Uint8Array): string[] {
	return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
		if (!/\.(xhtml|opf|xml|svg)$/.test(name)) return [];
		const fault = new DOMParser().parseFromString(strFromU8(content), 'application/xml').querySelector('parsererror');
		return fault ? [`${name}: ${fault.textContent}\n${strFromU8(content)}`] : [];
	});
}

for (const [name, book] of Object.entries(books)) {
	test(`a thread in ${name} makes a book without an error or a warning`, async () => {
		const { bytes, left } = await toEpub(book, { pictures: picturesOfTests, exported });
		expect(left).toEqual(['https://img.example/lost.jpg']);
		expect(broken(bytes)).toEqual([]);
		expect(epubcheck(bytes)).toBe('');
	}, 300_000);
}

test('what a page may hold and a book may not is mended', async () => {
	const { bytes } = await toEpub(thread([post(hostileBody)], { title: '🌊 & <b>"' }), { exported });
	expect(broken(bytes)).toEqual([]);
	expect(epubcheck(bytes)).toBe('');
}, 300_000);

test('the type of the file is its first entry, stored; the words are in it', async () => {
	const { bytes } = await toEpub(books.Chinese, { pictures: picturesOfTests, exported });
	expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
	const files = unzipSync(bytes);
	expect(strFromU8(files['book/chapter-0001.xhtml'] as Uint8Array)).toContain('河边的路');
	expect(strFromU8(files['book/source.xhtml'] as Uint8Array)).toContain('1 张图片无法获取');
	expect(strFromU8(files['book/style.css'] as Uint8Array)).toContain('blockquote');
	expect(Object.keys(files)).toContain('book/pictures/001_floor01_dawn.png');
});
