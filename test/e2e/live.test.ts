/** Live forums in a real browser: what the page draws is a part, what the reader shows is the whole. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { playLive } from '../server/live';
import { story } from '../server/story';
import { type Browser, launch, until } from './harness';
import { read } from './reading';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
	await browser.grant('http://127.0.0.1/*');
	const worker = await browser.worker();
	await worker.evaluate(() =>
		(globalThis as unknown as { chrome: { storage: { sync: { set(values: object): Promise<void> } } } }).chrome.storage.sync.set({
			pagePause: 0.5,
			joinOnScroll: false,
		}),
	);
});
afterAll(() => browser.close());

it.each([
	['discourse', 500, 25],
	['flarum', 62, 4],
	['lemmy', 412, 10],
	['nodebb', 62, 4],
] as const)('reads a %s topic of %i posts whole, from the middle of its page', async (kind, count, requests) => {
	const tale = story('en', count);
	const forum = await playLive(kind, tale, kind === 'discourse' ? 1 : 0);
	const page = await browser.open(forum.url);
	await page.mouse.wheel(0, 9000);
	await read(browser, page);
	const floors = () =>
		page
			.locator('threadleaf-reader')
			.evaluate((host: HTMLElement) =>
				[...host.querySelectorAll('[data-leaf-post] .prose')].map((post) => Number(/\((\d+)\)\./.exec(post.textContent ?? '')?.[1])),
			);
	await until('the first answer', async () => ((await floors()).includes(1) && forum.asked.length > 0 ? true : undefined));
	await page
		.locator('threadleaf-reader')
		.getByRole('button', { name: /Load the other/ })
		.click();
	await until('every post', async () => ((await floors()).length === count ? true : undefined), 50);
	expect(await floors()).toEqual(tale.posts.map((post) => post.floor));
	expect(forum.asked).toHaveLength(requests);
	expect(new Set(forum.asked).size).toBe(requests);
	await page.close();
	await forum.close();
});

it('exports what the page shows of a topic, or the whole of it', async () => {
	const forum = await playLive('nodebb', story('en', 62));
	const page = await browser.open(forum.url);
	const popup = await browser.clickToolbar(page);
	expect(await popup.locator('.meta').textContent()).toContain('20 posts here');
	const exported = async (reach: string) => {
		await popup.getByRole('button', { name: 'Export' }).click();
		await popup.getByText(reach, { exact: true }).click();
		const { bytes } = await browser.saved(page, () => popup.getByRole('button', { name: /\.json/ }).click());
		return JSON.parse(bytes.toString()).thread.posts.map(({ number }: { number: number }) => number);
	};
	expect(await exported('On the page')).toHaveLength(20);
	expect(await exported('The whole thread')).toEqual(Array.from({ length: 62 }, (_, place) => place + 1));
	await expect.poll(() => popup.locator('.meta').textContent()).toContain('62 posts');
	await page.close();
	await forum.close();
});
