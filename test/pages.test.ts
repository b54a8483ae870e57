/** Golden tests: every page of `test/pages/<software>/` against the `.json` beside it, and as a negative for every other forum. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recognise } from '../components/forums/index';
import { type ForumName, isForPaper, recogniseAll, recogniseName } from '../components/forums/recognise';
import type { Thread } from '../components/model/thread';
import { readThread } from '../components/read/index';

/** A golden: which declarations knew the page (none on a list, an index, a blog), and what was read. */
interface Golden {
	forum: ForumName | null;
	thread: Thread | null;
}

const root = path.join(import.meta.dirname, 'pages');
const pages = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap((folder) => readdirSync(path.join(root, folder.name)).map((file) => path.join(folder.name, file)))
	.filter((file) => file.endsWith('.html'));

describe('test pages', () => {
	beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] }));
	afterEach(() => void vi.useRealTimers());

	it.each(pages)('%s reads as its golden says', (file) => {
		const html = readFileSync(path.join(root, file));
		const url = /^\s*<!--\s*(https?:\S+)\s*-->/.exec(html.toString('utf8'))?.[1];
		expect(url, `${file} must begin with its address in a comment: <!-- https://forum.example/thread-1.html -->`).toBeDefined();
		// A string is always UTF-8 to jsdom; bytes are decoded by the page's own <meta charset>.
		const { document } = new JSDOM(html, { url, contentType: 'text/html' }).window;
		const before = document.documentElement.outerHTML;

		const names = recogniseAll(document, url as string);
		expect(names.length, `${file} is taken for several forums: ${names.join(', ')}; their clues must not overlap`).toBeLessThan(2);
		expect(recogniseName(document, url as string), `${file} is known at its own address`).toBe(names[0]);
		const got: Golden = JSON.parse(JSON.stringify({ forum: names[0] ?? null, thread: readThread(document, url as string) ?? null }));
		expect(document.documentElement.outerHTML, 'the page must stay as it is').toBe(before);
		expect(names.some(isForPaper), `${file}: views for paper are named print.html, and no other page may pass for one`).toBe(
			path.basename(file) === 'print.html',
		);
		if (/(^|[/\\])neg-/.test(file)) expect(recognise(document, url as string)).toBeUndefined();

		const golden = path.join(root, file.replace(/\.html$/, '.json'));
		if (!existsSync(golden)) {
			expect(process.env.CI, `${golden} is missing: run the tests once outside CI, read it and commit it`).toBeFalsy();
			writeFileSync(golden, `${JSON.stringify(got, null, '\t')}\n`);
		}
		expect(got).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
	});
});
