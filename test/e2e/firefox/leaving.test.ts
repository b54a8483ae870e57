/** Firefox: leaving while pictures are being saved asks first, and leaves neither a file nor a session rule. */
import { afterAll, beforeAll, test } from 'vitest';
import { type Exhibition, exhibit, exhibition } from '../picture-server';
import { type Firefox, launch, until } from './harness';

declare const browser: typeof import('wxt/browser').browser;

let firefox: Firefox;
let show: Exhibition;
beforeAll(async () => {
	const exhibits = Array.from({ length: 40 }, (_, at) => exhibit(at, { manner: 'slow', width: 60, height: 40, told: true }));
	show = await exhibition({ exhibits, perPage: 40 });
	firefox = await launch({ hosts: show.hosts });
});
afterAll(async () => {
	await firefox?.close();
	await show?.site.close();
});

test('Escape asks; who stops has the page back', async () => {
	const page = await firefox.open(show.url);
	const popup = await firefox.clickToolbar(page);
	await popup.click('Gallery');
	await page.click('Save 40');
	await page.press('Escape');
	await page.click('Go on saving');
	await page.press('Escape');
	await page.click('Stop saving');
	await page.until('the page', () => document.querySelector('threadleaf-reader') === null);
	await until('no rule', async () =>
		(await firefox.ask(() => browser.declarativeNetRequest.getSessionRules())).length ? undefined : true,
	);
	await page.close();
});
