/** Leaving while pictures are being saved: it asks, nothing is lost or half written, and no rule stays behind. */

import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, launch, until } from './harness';
import { type Exhibition, exhibit, exhibition } from './picture-server';

interface Chrome {
	chrome: { declarativeNetRequest: { getSessionRules(): Promise<unknown[]> } };
}

/** Each waits 400 ms, four at a time: some four seconds to leave in. */
const count = 40;
let browser: Browser;
let show: Exhibition;
let page: Page;
let downloads = 0;
beforeAll(async () => {
	const size = { width: 60, height: 40 };
	const exhibits = Array.from({ length: count }, (_, at) => exhibit(at, { ...size, manner: 'slow', host: 'slow.test', told: true }));
	show = await exhibition({ exhibits, perPage: count, perPost: 4 });
	browser = await launch({ hosts: show.hosts });
	await browser.grant('*://slow.test/*');
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});
beforeEach(async () => {
	page = await browser.open(show.url);
	const popup = await browser.clickToolbar(page);
	await popup.getByRole('button', { name: 'Gallery' }).click();
	await page.locator('threadleaf-reader .gallery').waitFor();
	// The connection to the popup would answer the questions of the tab by itself.
	await popup.context().browser()?.close();
	downloads = 0;
	page.on('download', () => (downloads += 1));
});

const rules = async () =>
	(await browser.worker()).evaluate(() => (globalThis as unknown as Chrome).chrome.declarativeNetRequest.getSessionRules());
const noRules = () => until('no session rule', async () => ((await rules()).length === 0 ? true : undefined));
const question = () => page.getByRole('alertdialog', { name: 'Stop saving?' });
const begin = async () => {
	await page.getByRole('button', { name: `Save ${count}`, exact: true }).click();
	await until('the first rule', async () => ((await rules()).length ? true : undefined));
};

test('Escape asks, Escape again goes on, and the archive comes whole', async () => {
	const { bytes } = await browser.saved(page, async () => {
		await begin();
		await page.keyboard.press('Escape');
		await question().waitFor();
		await page.keyboard.press('Escape');
		await question().waitFor({ state: 'detached' });
		await page.locator('.bar .tool').first().click();
		await question().getByRole('button', { name: 'Go on saving' }).click();
	});
	expect(Object.keys(unzipSync(bytes)).filter((name) => /^\d{3}_/.test(name))).toHaveLength(count);
	await page.getByText(`All ${count} pictures saved`).waitFor();
	await noRules();
	// Nothing is under way any more: it closes without a word.
	await page.keyboard.press('Escape');
	await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
	await page.close();
});

test('who stops has the page back, no file and no rule', async () => {
	await begin();
	await page.keyboard.press('Escape');
	await question().getByRole('button', { name: 'Stop saving' }).click();
	await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
	await noRules();
	await page.waitForTimeout(1000);
	expect(downloads).toBe(0);
	await page.close();
});

test('the way to a post asks as well', async () => {
	await begin();
	await page.locator('.tile .floor').first().click({ force: true });
	await question().getByRole('button', { name: 'Stop saving' }).click();
	await page.locator('.gallery').waitFor({ state: 'detached' });
	await page.locator('[data-leaf-post="5001"]').waitFor();
	await noRules();
	await page.close();
});

test('a question that saving has overtaken goes away', async () => {
	await browser.saved(page, async () => {
		await begin();
		await page.keyboard.press('Escape');
		await question().waitFor();
	});
	await page.getByText(`All ${count} pictures saved`).waitFor();
	expect(await question().count()).toBe(0);
	await page.close();
});

test('closing the tab makes the browser ask; who closes leaves no rule and no file', async () => {
	await begin();
	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const first = await asked;
	expect(first.type()).toBe('beforeunload');
	await first.dismiss();
	await page.getByText(/^Picture \d+ of 40$/).waitFor();
	const closed = page.waitForEvent('close');
	page.once('dialog', (dialog) => void dialog.accept());
	await page.close({ runBeforeUnload: true });
	await closed;
	await noRules();
	expect(downloads).toBe(0);
});

test('a tab where nothing is saved closes without a question', async () => {
	let asked = 0;
	page.on('dialog', (dialog) => {
		asked += 1;
		void dialog.accept();
	});
	await page.locator('.tile .show').first().click();
	const closed = page.waitForEvent('close');
	await page.close({ runBeforeUnload: true });
	await closed;
	expect(asked).toBe(0);
});
