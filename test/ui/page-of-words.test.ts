/** The words of a thread in the reader's page, as their plan changes. */
import { afterEach, expect, test } from 'vitest';
import type { Post } from '../../components/model/thread';
import type { Scene } from '../../components/ui/reader/scene';
import { createPage } from '../../components/ui/reader/words/page';
import { post, thread } from './make';

afterEach(() => document.body.replaceChildren());

test('posts that are no longer of the thread leave, wherever they stood', async () => {
	const posts = (numbers: number[]) =>
		numbers.map((number) => post(String(number), `<p>Words ${number}.</p>`, { author: { name: 'ada' } }));
	// A topic sorted by newest first: the article, then posts 62 to 44; the forum's own answer holds 1 to 20, later 1 to 62.
	const drawn = posts([1, ...Array.from({ length: 19 }, (_, at) => 62 - at)]);
	const all = posts(Array.from({ length: 62 }, (_, at) => at + 1));
	let now: Post[] = drawn;
	const page = createPage(document.body, {
		document,
		inert: document.implementation.createHTMLDocument(''),
		translate: (key: string) => key,
		locale: 'en',
		thread: () => thread('A boat', now),
		post: (id: string) => now.find((one) => one.id === id),
		foldsQuotes: () => false,
		picture: () => undefined,
		goTo: () => undefined,
		menu: () => undefined,
		preview: () => undefined,
	} as Scene);
	const shows = async (next: Post[]) => {
		now = next;
		page.show({ replies: next.slice(1), shown: () => true });
		await page.ready();
		return [...page.main.querySelectorAll('[data-leaf-post]')].map((one) => one.getAttribute('data-leaf-post'));
	};
	const ids = (of: Post[]) => of.map(({ id }) => id);
	expect(await shows(drawn)).toEqual(ids(drawn));
	expect(await shows(all.slice(0, 20))).toEqual(ids(all.slice(0, 20)));
	expect(await shows(all)).toEqual(ids(all));
});
