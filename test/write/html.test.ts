/** The HTML file: it needs nothing else, runs nothing, and says what it could not take in. */
import { expect, test } from 'vitest';
import { toHtml } from '../../components/write/html';
import { books, hostileBody, picturesOfTests } from './books';
import { post, thread } from './thread';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('pictures are inside, those missing are links that load nothing, and the file says so', () => {
	const page = parsed(toHtml(books.Chinese, { pictures: picturesOfTests }));
	const sources = [...page.images].map((image) => image.getAttribute('src')?.slice(0, 22));
	expect(sources).toEqual(['data:image/jpeg;base64']);
	expect(page.querySelector('a[href="https://img.example/lost.jpg"]')?.textContent).toBe('lost.jpg');
	expect(page.querySelector('.notices')?.textContent).toContain('1 张图片无法获取');
	expect(page.documentElement.lang).toBe('zh-CN');
	expect(page.title).toBe('河边的路：走到尽头');
});

test('without bytes the pictures stay on the web', () => {
	const page = parsed(toHtml(books.Arabic));
	expect([...page.images].map(({ src }) => src)).toEqual(['https://img.example/dawn.png?a=1&b=2', 'https://img.example/lost.jpg']);
	expect(page.documentElement.dir).toBe('rtl');
});

test('no script, no frame, no form, no handler, whatever title, names and bodies hold', () => {
	const trap = '"><script>alert(1)</script>';
	const page = parsed(
		toHtml(
			thread([post(hostileBody, { author: { name: trap, url: 'javascript:alert(1)' }, permalink: 'javascript:x' })], {
				title: trap,
				board: trap,
			}),
		),
	);
	expect(page.querySelectorAll('script, iframe, object, embed, form, video')).toHaveLength(0);
	expect(page.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
	expect(page.querySelector('h1')?.textContent).toBe(trap);
	expect(page.body.innerHTML).not.toMatch(/<[^>]+\son\w+=/);
});

test('posts and names that run the other way say so: an English answer in a Persian thread, a Persian name in an English one', () => {
	const persian = post('<p>سلام، نیم\u200cفاصله می\u200cماند</p>', { author: { name: 'توسکا' } });
	const english = post('<p>Thanks, that helped.</p>', { author: { name: 'Alder' } });
	const rtl = parsed(toHtml(thread([persian, english], { language: 'fa', direction: 'rtl' })));
	expect([...rtl.querySelectorAll('article')].map((article) => article.querySelector('[dir]')?.getAttribute('dir'))).toEqual([
		undefined,
		'ltr',
	]);
	expect([...rtl.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual(['Alder']);
	expect(rtl.body.textContent).toContain('نیم\u200cفاصله می\u200cماند');
	const ltr = parsed(toHtml(thread([english, persian], { language: 'en' })));
	expect(ltr.querySelector('article.reply [dir="rtl"]')?.textContent).toContain('سلام');
	expect(ltr.querySelector('bdi')?.textContent).toBe('توسکا');
});
