/** The extension is updated while its gallery stands open: the page's script is cut off, and says so. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from './gallery-page';
import { type Browser, launch } from './harness';
import { type Exhibition, exhibit, exhibition } from './picture-server';

let browser: Browser;
let show: Exhibition;
beforeAll(async () => {
	const size = { width: 300, height: 200 };
	show = await exhibition({
		exhibits: Array.from({ length: 80 }, (_, at) => exhibit(at, at === 70 ? { ...size, host: 'hot.test' } : size)),
		perPage: 80,
	});
	browser = await launch({ hosts: show.hosts });
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});

test('the forum’s own pictures are saved all the same, others not, with a word why', async () => {
	const page = await openGallery(browser, show.url);
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	const worker = await browser.worker();
	await worker
		.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
		.catch(() => undefined);
	await page.waitForTimeout(1500);
	await page.getByRole('button', { name: 'Save 80', exact: true }).click();
	await page.getByText('The pictures could not be saved').waitFor();
	await page.getByText('Threadleaf was updated meanwhile.').waitFor();
	await page.getByRole('button', { name: 'OK', exact: true }).click();
	// The grid still draws what is scrolled to.
	await page.keyboard.press('End');
	await page.locator('.tile .show[aria-label^="Picture 80 of 80"]').waitFor();
	await page.keyboard.press('Home');
	await page.locator('.tile .show').first().click();
	const { bytes } = await browser.saved(page, () => page.keyboard.press('s'));
	expect(Buffer.compare(bytes, show.exhibits[0]?.bytes as Buffer)).toBe(0);
	expect(faults).toEqual([]);
});
