/** The words of a thread in the reader's page, as their plan changes. */
import { afterEach, expect, test } from 'vitest';
import type { Post } from '../../components/model/thread';
import type { Scene } from '../../components/ui/reader/scene';
import { createPage } from '../../components/ui/reader/words/page';
import { post, thread } from './make';

afterEach(() => document.body.replaceChildren());

const posts = (ids: number[], rest: Partial<Post> = {}) =>
	ids.map((id) => post(String(id), `<p>Words ${id}.</p>`, { author: { name: 'ada' }, ...rest }));
/** A topic that its visitor sorts by newest: the article, then posts 62 to 44. */
const drawn = [1, ...Array.from({ length: 19 }, (_, at) => 62 - at)];
const all = Array.from({ length: 62 }, (_, at) => at + 1);

/** @returns shows a thread of these posts, and gives the elements that stand then */
function opened() {
	let now: Post[] = posts(drawn);
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
	return async (next: Post[]) => {
		now = next;
		page.show({ replies: next.slice(1), shown: () => true });
		await page.ready();
		return [...page.main.querySelectorAll('[data-leaf-post]')];
	};
}

test('posts that are no longer of the thread leave, wherever they stood', async () => {
	const show = opened();
	for (const ids of [drawn, all.slice(0, 20), all]) {
		const stand = await show(posts(ids));
		expect(stand.map((one) => Number(one.getAttribute('data-leaf-post')))).toEqual(ids);
	}
});

test('a post whose floor is told later shows it', async () => {
	const show = opened();
	await show(posts(drawn, { number: undefined }));
	const stand = await show(posts(all));
	expect(stand.slice(1).map((one) => one.querySelector('.floor')?.textContent)).toEqual(all.slice(1).map((number) => `#${number}`));
});
