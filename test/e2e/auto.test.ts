/** Auto mode: a forum's threads open by themselves once the user said so, its lists never, and nothing does after the switch is off. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoHosts, riverUrl, serveDemo } from '../demo/forum';
import { type Browser, launch, type Site } from './harness';

/** What the worker's own world holds, where `evaluate` runs. */
declare const chrome: typeof import('wxt/browser').browser;

const pattern = '*://bbs.shanshui.test/*';
let browser: Browser;
let site: Site;
beforeAll(async () => {
	site = await serveDemo();
	browser = await launch({ hosts: Object.fromEntries(demoHosts.map((host) => [host, site])) });
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

const opened = (page: Page) =>
	page
		.locator('threadleaf-reader')
		.waitFor({ state: 'attached', timeout: 3000 })
		.then(
			() => true,
			() => false,
		);
const flip = async (page: Page, on: boolean) => {
	const popup = await browser.clickToolbar(page);
	await popup.getByRole('switch').click();
	await expect.poll(() => popup.getByRole('switch').isChecked()).toBe(on);
	await popup.close();
};
const granted = async () => (await browser.worker()).evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins));
const registered = async () =>
	(await browser.worker()).evaluate(() =>
		chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches)),
	);

test('before: nothing opens, nothing is granted', async () => {
	const page = await browser.open(riverUrl);
	expect(await opened(page)).toBe(false);
	expect(await granted()).toEqual([]);
	await page.close();
});

test('switched on, threads open and are counted on the badge; the list stays as it is', async () => {
	await browser.allow(pattern);
	const page = await browser.open(riverUrl);
	await flip(page, true);
	expect(await granted()).toEqual([pattern]);
	await expect.poll(registered).toEqual([pattern]);
	const thread = await browser.open(riverUrl);
	expect(await opened(thread)).toBe(true);
	expect(await thread.locator('threadleaf-reader').count()).toBe(1);
	const badge = () =>
		browser.worker().then((worker) =>
			worker.evaluate(async () => {
				const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
				return chrome.action.getBadgeText({ tabId: tab?.id });
			}),
		);
	await thread.bringToFront();
	await expect.poll(badge).toBe('8');
	const list = await browser.open('http://bbs.shanshui.test/forum.php?mod=forumdisplay&fid=3');
	expect(await opened(list)).toBe(false);
	const elsewhere = await browser.open('http://slipway.test/viewtopic.php?t=31');
	expect(await opened(elsewhere)).toBe(false);
});

test('closed, it stays closed for this visit, also where the forum writes floors into the address', async () => {
	const page = await browser.open(riverUrl);
	expect(await opened(page)).toBe(true);
	await page.keyboard.press('Escape');
	await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
	await page.evaluate(() => history.pushState({}, '', `${location.href}&page=1#pid4702`));
	await page.evaluate(() => scrollTo(0, 2000));
	expect(await opened(page)).toBe(false);
	await page.close();
});

test('switched off, the permission is given back and nothing opens', async () => {
	const page = await browser.open('http://bbs.shanshui.test/forum.php?mod=forumdisplay&fid=3');
	await flip(page, false);
	expect(await granted()).toEqual([]);
	await expect.poll(registered).toEqual([]);
	const thread = await browser.open(riverUrl);
	expect(await opened(thread)).toBe(false);
});

test('a permission taken away in the browser takes the switch with it', async () => {
	await browser.allow(pattern);
	const page = await browser.open(riverUrl);
	await flip(page, true);
	await (await browser.worker()).evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), pattern);
	await expect.poll(registered).toEqual([]);
	const popup = await browser.clickToolbar(page);
	expect(await popup.getByRole('switch').isChecked()).toBe(false);
	await popup.close();
});
