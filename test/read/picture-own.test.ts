/** Pictures that lie in the page itself: pasted ones (`data:`) and those that its script made (`blob:`), of its own origin only. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readThread } from '../../components/read/index';

const html = readFileSync('test/pages/xenforo2/thread.html');
const address = 'https://forum.example/threads/boats.1/';
const made = 'blob:https://forum.example/0b0c2f4e-7a0e-4f0e-9a53-0a3c5d0c1b2a';
const pasted = `data:image/png;base64,${'iVBORw0KGgo'.repeat(400)}`;

function read(markup: string) {
	const { document } = new JSDOM(html, { url: address }).window;
	const body = document.querySelector('.message-body .bbWrapper');
	if (body) body.innerHTML = `<p>Boats.</p>${markup}`;
	const post = readThread(document, address)?.posts[0];
	// The page lists an attachment below the post as well.
	const urls = post?.pictures.map(({ url }) => url).filter((url) => !url.includes('/attachments/'));
	return { urls, body: post?.body ?? '' };
}

it.each([
	['made by a script', made],
	['pasted', pasted],
	['whose signs spell a folder of smilies', `${pasted}/bq/${'Ay'.repeat(50)}`],
])('one %s is a picture, in the words too', (_, url) => {
	const { urls, body } = read(`<p><img src="${url}" alt="The quay"></p>`);
	expect(urls).toEqual([url]);
	expect(body).toContain(`src="${url}"`);
});

it.each([
	['of another origin', '<img src="blob:https://other.example/0b0c2f4e-7a0e-4f0e-9a53-0a3c5d0c1b2a">'],
	['of no origin', '<img src="blob:null/0b0c2f4e-7a0e-4f0e-9a53-0a3c5d0c1b2a">'],
	['a spacer', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
	['a drawing that may run', `<img src="data:image/svg+xml;base64,${'PHN2Zz4'.repeat(400)}">`],
])('one %s is none', (_, markup) => {
	expect(read(markup).urls).toEqual([]);
});

it('links to what a script made lead nowhere', () => {
	const { body } = read(`<p><a href="${made}">the whole</a></p>`);
	expect(body).not.toContain('blob:');
});
