/** Beside the best address of a picture a lesser one is kept where it is real: originals go, proxies and small versions stay. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readThread } from '../../components/read/index';

const html = readFileSync('test/pages/xenforo2/thread.html');
const address = 'https://forum.example/threads/boats.1/';

/** Address and small version of the pictures in a post that consists of `markup`. */
function picturesOf(markup: string): (string | undefined)[][] {
	const { document } = new JSDOM(html, { url: address }).window;
	const body = document.querySelector('.message-body .bbWrapper');
	if (body) body.innerHTML = `<p>Boats.</p>${markup}`;
	return readThread(document, address)?.posts[0]?.pictures.map(({ url, thumbnail }) => [url, thumbnail]) ?? [];
}

it.each([
	[
		'the forum’s own copy of another site’s picture',
		'<img src="/proxy.php?image=https%3A%2F%2Fi.test%2Fboat.jpg&hash=0a" data-url="https://i.test/boat.jpg">',
		'https://i.test/boat.jpg',
		'https://forum.example/proxy.php?image=https%3A%2F%2Fi.test%2Fboat.jpg&hash=0a',
	],
	[
		'the small one beside a list of sizes',
		'<img src="https://i.test/boat-s.jpg" srcset="https://i.test/boat-m.jpg 800w, https://i.test/boat-l.jpg 1600w">',
		'https://i.test/boat-l.jpg',
		'https://i.test/boat-s.jpg',
	],
	[
		'the small one in a link to the original',
		'<a href="https://i.test/boat.jpg"><img src="https://i.test/thumbs/boat.jpg"></a>',
		'https://i.test/boat.jpg',
		'https://i.test/thumbs/boat.jpg',
	],
	[
		'no placeholder',
		'<img src="https://cdn.test/grey-300.jpg" data-original="https://i.test/boat.jpg">',
		'https://i.test/boat.jpg',
		undefined,
	],
	['nothing where there is one address', '<img src="https://i.test/boat.jpg">', 'https://i.test/boat.jpg', undefined],
])('keeps %s', (_what, markup, url, thumbnail) => {
	expect(picturesOf(markup)[0]).toEqual([url, thumbnail]);
});
