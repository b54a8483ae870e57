/** The whole thread in a real browser: 31 pages of GBK joined, faults survived, cancelled and resumed, new posts since last time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, type Forum, playForum } from '../server/forum';
import { type Story, story } from '../server/story';
import { type Browser, launch, until } from './harness';
import { read } from './reading';

let browser: Browser;
let forum: Forum;
beforeAll(async () => {
	browser = await launch();
	await browser.grant('http://127.0.0.1/*');
	await (await browser.worker()).evaluate(() =>
		(globalThis as unknown as { chrome: { storage: { sync: { set(values: object): Promise<void> } } } }).chrome.storage.sync.set({
			pagePause: 0.5,
			joinOnScroll: false,
		}),
	);
});
afterAll(() => browser.close());

async function play(tale: Story, faults: Fault[], startAt = 1, charset = 'gbk', kind: 'discuz' | 'phpbb' | 'xenforo' = 'discuz') {
	forum = await playForum(kind, tale, { charset, header: false, faults });
	const page = await browser.open(forum.url(startAt));
	await read(browser, page);
	return page;
}

type Page = Awaited<ReturnType<typeof play>>;
const loadAll = (page: Page) => page.locator('threadleaf-reader').getByRole('button', { name: /Load the other|Go on/ });
/** Words of every post that the reader shows, in order. */
const shown = (page: Page): Promise<string> => page.locator('threadleaf-reader').evaluate((host: HTMLElement) => host.textContent ?? '');

/** Floors in the order in which the reader shows them: each post's words end with its number. */
async function floors(page: Page): Promise<number[]> {
	return page.locator('threadleaf-reader').evaluate((host: HTMLElement) =>
		[...host.querySelectorAll('[data-leaf-post]')].map((post) => {
			const copy = post.cloneNode(true) as HTMLElement;
			for (const quote of copy.querySelectorAll('.quote, blockquote, .answered')) quote.remove();
			return Number(/\((\d+)\)\./.exec(copy.textContent ?? '')?.[1]);
		}),
	);
}

describe('the whole thread', () => {
	it('joins 31 pages of GBK from page 5: nothing missing, doubled, garbled or out of order, one request at a time', async () => {
		const tale = story('zh', 307);
		const page = await play(tale, [], 5);
		await loadAll(page).click();
		await until('all pages', async () => (forum.requests.length >= 31 ? true : undefined), 90);
		await until('all posts', async () => ((await floors(page)).length === 307 ? true : undefined), 20);
		expect(await floors(page)).toEqual(tale.posts.map((post) => post.floor));
		expect(await shown(page)).not.toContain('\ufffd');
		expect(forum.busiest()).toBe(1);
		expect([...forum.requests].sort((a, b) => a - b)).toEqual(Array.from({ length: 31 }, (_, at) => at + 1));
		await page.close();
		await forum.close();
	});

	it('survives slow answers, 503, 429 with Retry-After, a cut connection, flood control and posts that move', async () => {
		const tale = story('zh', 87);
		const page = await play(tale, [
			{ page: 2, kind: 'slow', milliseconds: 1500 },
			{ page: 3, kind: 'status', status: 503, times: 1 },
			{ page: 4, kind: 'status', status: 429, retryAfter: 2, times: 1 },
			{ page: 5, kind: 'cut', times: 1 },
			{ page: 6, kind: 'flood', seconds: 2, times: 1 },
			{ page: 7, kind: 'added', times: 1 },
			{ page: 8, kind: 'removed', floor: 12, times: 1 },
		]);
		await loadAll(page).click();
		const now = () => tale.posts.map((post) => post.floor);
		await until('the last post', async () => ((await floors(page)).includes(88) ? true : undefined), 40);
		const seen = await floors(page);
		expect(seen.filter((floor) => now().includes(floor))).toEqual(now());
		expect(new Set(seen).size).toBe(seen.length);
		expect(forum.busiest()).toBe(1);
		await page.close();
		await forum.close();
	});

	it('says that page 9 wants a login, and goes on when asked again', async () => {
		const tale = story('zh', 113);
		const page = await play(tale, [{ page: 9, kind: 'login', times: 1 }]);
		await loadAll(page).click();
		await page.locator('threadleaf-reader').getByText('The forum wants a login').waitFor({ timeout: 30_000 });
		expect((await floors(page)).length).toBe(80);
		expect(await shown(page)).not.toContain('您需要先登录');
		await loadAll(page).click();
		await until('the rest', async () => ((await floors(page)).length === 113 ? true : undefined), 30);
		await page.close();
		await forum.close();
	});

	it('is stopped on the way and resumed from there', async () => {
		const tale = story('zh', 203);
		const page = await play(tale, []);
		await loadAll(page).click();
		await until('seven pages', () => (forum.requests.length >= 7 ? true : undefined), 30);
		await page.locator('threadleaf-reader').getByRole('button', { name: 'Stop', exact: true }).click();
		const stoppedAt = forum.requests.length;
		await new Promise((resolve) => setTimeout(resolve, 2500));
		expect(forum.requests.length).toBeLessThanOrEqual(stoppedAt + 1);
		await loadAll(page).click();
		await until('the rest', async () => ((await floors(page)).length === 203 ? true : undefined), 60);
		expect(await floors(page)).toEqual(tale.posts.map((post) => post.floor));
		await page.close();
		await forum.close();
	});

	it('marks what is new since last time, and begins where one stopped', async () => {
		const tale = story('zh', 8);
		const page = await play(tale, []);
		await page.keyboard.press('Escape');
		await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
		const last = tale.posts.at(-1) as Story['posts'][number];
		tale.posts.push({ ...last, id: last.id + 3, floor: 9, words: 'new (9).', answers: undefined });
		tale.posts = tale.posts.filter((post) => post.floor !== 3);
		await page.reload();
		await read(browser, page);
		const fresh = await page
			.locator('threadleaf-reader')
			.evaluate((host) => [...host.querySelectorAll('[data-unread], .unread, .new')].map((post) => post.textContent));
		expect(fresh).toHaveLength(1);
		expect(fresh[0]).toContain('new (9).');
		await page.close();
		await forum.close();
	});

	it('joins XenForo pages, also backward', async () => {
		const tale = story('en', 62);
		const page = await play(tale, [], 3, 'utf-8', 'xenforo');
		await loadAll(page).click();
		await until('all posts', async () => ((await floors(page)).length === 62 ? true : undefined), 30);
		expect(await floors(page)).toEqual(tale.posts.map((post) => post.floor));
		await page.close();
		await forum.close();
	});
});
