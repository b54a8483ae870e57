/** The whole thread in a real browser: 31 pages of GBK joined, faults survived, cancelled and resumed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '../server/story';
import { type Browser, until } from './harness';
import { floors, loadAll, patientBrowser, play, reader, shown } from './whole-page';

let browser: Browser;
beforeAll(async () => {
	browser = await patientBrowser();
});
afterAll(() => browser.close());

describe('the whole thread', () => {
	it('joins 31 pages of GBK from page 5: nothing missing, doubled, garbled or out of order, one request at a time', async () => {
		const tale = story('zh', 307);
		const { forum, page, close } = await play(browser, tale, { startAt: 5 });
		await loadAll(page).click();
		// Page 1 alone says how many posts there are: it is asked once more at the end.
		await until('all pages, and page 1 again', async () => (forum.requests.length >= 32 ? true : undefined), 90);
		await until('all posts', async () => ((await floors(page)).length === 307 ? true : undefined), 20);
		expect(await floors(page)).toEqual(tale.posts.map((post) => post.floor));
		expect(await shown(page)).not.toContain('\ufffd');
		expect(forum.busiest()).toBe(1);
		expect([...forum.requests].sort((a, b) => a - b)).toEqual([1, ...Array.from({ length: 31 }, (_, at) => at + 1)]);
		await close();
	});

	it('survives slow answers, 503, 429 with Retry-After, a cut connection, flood control and posts that move', async () => {
		const tale = story('zh', 87);
		const { forum, page, close } = await play(browser, tale, {
			faults: [
				{ page: 2, kind: 'slow', milliseconds: 1500 },
				{ page: 3, kind: 'status', status: 503, times: 1 },
				{ page: 4, kind: 'status', status: 429, retryAfter: 2, times: 1 },
				{ page: 5, kind: 'cut', times: 1 },
				{ page: 6, kind: 'flood', seconds: 2, times: 1 },
				{ page: 7, kind: 'added', times: 1 },
				{ page: 8, kind: 'removed', floor: 4, times: 1 },
			],
		});
		await loadAll(page).click();
		const now = () => tale.posts.map((post) => post.floor);
		await until('the last post', async () => ((await floors(page)).includes(88) ? true : undefined), 40);
		// Page 1 is short of a post by now, so the pages are read once more.
		await until('the post that moved up', async () => ((await floors(page)).length > 87 ? true : undefined), 30);
		const seen = await floors(page);
		expect(seen.filter((floor) => now().includes(floor))).toEqual(now());
		expect(new Set(seen).size).toBe(seen.length);
		expect(forum.busiest()).toBe(1);
		await close();
	});

	it('says that page 9 wants a login, and goes on when asked again', async () => {
		const tale = story('zh', 113);
		const { page, close } = await play(browser, tale, { faults: [{ page: 9, kind: 'login', times: 1 }] });
		await loadAll(page).click();
		await page.locator('threadleaf-reader').getByText('The forum wants a login').waitFor({ timeout: 30_000 });
		expect((await floors(page)).length).toBe(80);
		expect(await shown(page)).not.toContain('您需要先登录');
		await loadAll(page).click();
		await until('the rest', async () => ((await floors(page)).length === 113 ? true : undefined), 30);
		await close();
	});

	it('is stopped on the way and resumed from there', async () => {
		const tale = story('zh', 203);
		const { forum, page, close } = await play(browser, tale);
		await loadAll(page).click();
		await until('seven pages', () => (forum.requests.length >= 7 ? true : undefined), 30);
		await page.locator('threadleaf-reader').getByRole('button', { name: 'Stop', exact: true }).click();
		const stoppedAt = forum.requests.length;
		await new Promise((resolve) => setTimeout(resolve, 2500));
		expect(forum.requests.length).toBeLessThanOrEqual(stoppedAt + 1);
		await loadAll(page).click();
		await until('the rest', async () => ((await floors(page)).length === 203 ? true : undefined), 60);
		expect(await floors(page)).toEqual(tale.posts.map((post) => post.floor));
		await close();
	});

	it.each([
		['xenforo', 'en', 'utf-8', 62, 3],
		['phpbb', 'ru', 'windows-1251', 62, 4],
		['phpbb', 'zh-hant', 'big5', 43, 5],
	] as const)('joins %s pages (%s, %s) forward and backward from the middle', async (kind, voice, charset, count, startAt) => {
		const tale = story(voice, count);
		const { forum, page, close } = await play(browser, tale, { startAt, charset, kind });
		await loadAll(page).click();
		await until('all posts', async () => ((await floors(page)).length === count ? true : undefined), 30);
		expect(await floors(page)).toEqual(tale.posts.map((post) => post.floor));
		const words = await shown(page);
		expect(words).not.toContain('\ufffd');
		for (const post of tale.posts) expect(words).toContain(post.words);
		expect(forum.busiest()).toBe(1);
		await close();
	});

	it('loads the page before on request, and what one reads stays where it was', async () => {
		const tale = story('en', 62);
		const { page, close } = await play(browser, tale, { startAt: 3, charset: 'utf-8', kind: 'xenforo' });
		await reader(page).getByText('2 earlier pages are not here').waitFor();
		const top = (floor: number) =>
			reader(page).evaluate(
				(host, mark) =>
					[...host.querySelectorAll('[data-leaf-post]')].find((post) => post.textContent?.includes(mark))?.getBoundingClientRect().top,
				`(${floor}).`,
			);
		const first = (await floors(page))[0] as number;
		await reader(page).getByRole('button', { name: 'Load the page before' }).click();
		await until('the page before', async () => (((await floors(page))[0] as number) < first ? true : undefined), 20);
		await reader(page).getByText('1 earlier page is not here').waitFor();
		await page.waitForTimeout(500);
		const place = await top(first);
		expect(place).toBeGreaterThan(0);
		expect(place).toBeLessThan(500);
		await close();
	});

	it('names the floor that the forum has removed', async () => {
		const tale = story('zh', 43);
		tale.posts = tale.posts.filter((post) => post.floor !== 14);
		const { page, close } = await play(browser, tale);
		await loadAll(page).click();
		await reader(page).getByText('42 of 43 posts · #14 is no longer in the forum').waitFor({ timeout: 20_000 });
		await close();
	});
});
