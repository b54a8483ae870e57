/** The toolbar button opens the popup, on the tab that is in front. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch, type Site, serve } from './harness';

let browser: Browser;
let site: Site;
beforeAll(async () => {
	site = await serve({ '/': { body: '<!doctype html><title>plain</title><p>hello' } });
	browser = await launch({ hosts: { 'bbs.test': site } });
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

test('a click opens the popup, twice in a row', async () => {
	const page = await browser.open('http://bbs.test/');
	expect(await page.title()).toBe('plain');
	const popup = await browser.clickToolbar(page);
	expect(await popup.title()).toBe('Threadleaf');
	await popup.close();
	const again = await browser.clickToolbar(page);
	expect(await again.title()).toBe('Threadleaf');
});
