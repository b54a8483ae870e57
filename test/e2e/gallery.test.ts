/** The gallery in a real Chromium: opened from the popup, walked by keys, looked at, saved. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from './gallery-page';
import { type Browser, launch } from './harness';
import { type Exhibition, exhibit, exhibition } from './picture-server';

let browser: Browser;
let show: Exhibition;
beforeAll(async () => {
	show = await exhibition({
		exhibits: Array.from({ length: 30 }, (_, at) => exhibit(at, { told: at % 3 === 0 })),
		perPage: 30,
		perPost: 3,
	});
	browser = await launch({ hosts: show.hosts });
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});

test('opens from the popup with every picture, who and where', async () => {
	const page = await openGallery(browser, show.url);
	const tiles = page.locator('.gallery .tile');
	await tiles.first().waitFor();
	expect(await page.getByRole('button', { name: /^All 30/ }).count()).toBe(1);
	expect(await tiles.first().getByRole('button').first().getAttribute('aria-label')).toMatch(/Picture 1 of 30, 深夜码农 · #1 · 2024-03-02/);
	await page.screenshot({ path: '/tmp/gallery-shots/first.png' });
	await page.close();
});
