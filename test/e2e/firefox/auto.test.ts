/** Firefox: auto mode by its own question; what is declined stays off, what is switched off gives the permission back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoHosts, riverUrl, serveDemo } from '../../demo/forum';
import { type Firefox, launch, type Popup, type Site, until } from './harness';
import { hasReader, readerOpen } from './seeing';

const listUrl = 'http://bbs.shanshui.test/forum.php?mod=forumdisplay&fid=3';
const pattern = '*://bbs.shanshui.test/*';
/** Milliseconds in which a reader that must not open would have opened. */
const enough = 1200;

/** What is global in pages of the extension, where `ask` runs. */
declare const browser: typeof import('wxt/browser').browser;

let firefox: Firefox;
let site: Site;
beforeAll(async () => {
	site = await serveDemo();
	firefox = await launch({ hosts: Object.fromEntries(demoHosts.map((host) => [host, site])) });
});
afterAll(async () => {
	await firefox?.close();
	await site?.close();
});

const opensByItself = async (address: string): Promise<boolean> => {
	const page = await firefox.open(address);
	await new Promise((resolve) => setTimeout(resolve, enough));
	const opened = await hasReader(page);
	await page.close();
	return opened;
};
const isOn = (popup: Popup) => popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked === true);
const held = () =>
	firefox.ask(async () => {
		const { origins } = await browser.permissions.getAll();
		const scripts = await browser.scripting.getRegisteredContentScripts();
		return {
			origins,
			matches: scripts.flatMap(({ matches }) => matches ?? []),
			persist: scripts.map((each) => each.persistAcrossSessions),
		};
	});
const nothing = { origins: [], matches: [], persist: [] };
const flip = async (answer?: RegExp): Promise<Popup> => {
	const popup = await firefox.clickToolbar(await firefox.open(riverUrl));
	await popup.click('Open threads automatically');
	if (answer) await firefox.answer(answer);
	return popup;
};

test('declined: the switch stays off, nothing opens', async () => {
	const popup = await flip(/Deny|Cancel/);
	await until('the switch', async () => ((await isOn(popup)) ? undefined : true));
	await popup.close();
	expect(await held()).toEqual(nothing);
	expect(await opensByItself(riverUrl)).toBe(false);
});

test('allowed: threads open by themselves and are counted on the badge, lists do not', async () => {
	const popup = await flip(/Allow/);
	await until('the switch', async () => ((await isOn(popup)) ? true : undefined));
	await popup.close();
	expect(await held()).toEqual({ origins: [pattern], matches: [pattern], persist: [true] });
	const page = await firefox.open(riverUrl);
	await readerOpen(page);
	const badge = () =>
		firefox.ask(async (url) => browser.action.getBadgeText({ tabId: (await browser.tabs.query({ url })).at(-1)?.id }), riverUrl);
	await until('the badge', async () => ((await badge()) === '8' ? true : undefined));
	expect(await opensByItself(listUrl)).toBe(false);
	await page.close();
});

test('switched off: the permission is given back', async () => {
	await flip();
	await until('nothing', async () => (JSON.stringify(await held()) === JSON.stringify(nothing) ? true : undefined));
	expect(await opensByItself(riverUrl)).toBe(false);
});
