/** Software of one site is asked for where that site is; a copy of its page elsewhere is read all the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { recognise } from '../../components/forums/index';
import { readThread } from '../../components/read/index';

const source = readFileSync(path.join(import.meta.dirname, '..', 'pages', 'hupu', 'thread-2024.html'));
const at = (url: string): Document => new JSDOM(source, { url, contentType: 'text/html' }).window.document;

test.each([
	'https://bbs.hupu.com/600001.html',
	'https://m.hupu.com/600001.html',
	'http://localhost:8080/600001.html',
	'http://127.0.0.1/600001.html',
	'http://[::1]/600001.html',
	'https://forum.test/600001.html',
	'https://web.archive.org/web/2024/https://bbs.hupu.com/600001.html',
	'file:///home/reader/600001.html',
])('known at %s', (url) => expect(recognise(at(url), url)?.name).toBe('Hupu'));

test.each(['https://nothupu.com/600001.html', 'https://hupu.com.mirror.net/600001.html'])('not asked for at %s, and still read', (url) => {
	const document = at(url);
	expect(recognise(document, url)).toBeUndefined();
	const thread = readThread(document, url);
	expect(thread?.software).toBe('Hupu');
	expect(thread?.posts.length).toBe(readThread(at('https://bbs.hupu.com/600001.html'), 'https://bbs.hupu.com/600001.html')?.posts.length);
});
