// @vitest-environment node
/** Settings: damaged stored values fall back, what was written comes back. */
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, watchSettings, writeSettings } from '../components/browser/settings';
import { defaults, settingsFrom } from '../components/model/settings';

beforeEach(() => fakeBrowser.reset());

test('anything that was stored makes whole settings', () => {
	for (const stored of [undefined, null, 'x', 7, [], {}]) expect(settingsFrom(stored)).toEqual(defaults);
	const damaged = { paper: 'plaid', textSize: 4000, justify: 'yes', autoSites: [1, 2], customFamily: {}, lineHeight: Number.NaN };
	expect(settingsFrom(damaged)).toEqual(defaults);
	expect(settingsFrom({ paper: 'sepia', textSize: 22, gone: true })).toEqual({ ...defaults, paper: 'sepia', textSize: 22 });
});

test('what was written is read again; what hangs on a permission stays on the device', async () => {
	await writeSettings({ paper: 'night', autoSites: ['bbs.test'] });
	expect(await readSettings()).toEqual({ ...defaults, paper: 'night', autoSites: ['bbs.test'] });
	expect(await browser.storage.local.get()).toEqual({ autoSites: ['bbs.test'] });
	expect(await browser.storage.sync.get()).toEqual({ paper: 'night' });
});

test('a second write within a second is read back at once', async () => {
	await writeSettings({ paper: 'night' });
	await writeSettings({ paper: 'grey' });
	expect((await readSettings()).paper).toBe('grey');
});

test('who watches hears of a change', async () => {
	const heard: string[][] = [];
	const stop = watchSettings((settings) => heard.push(settings.autoSites));
	await writeSettings({ autoSites: ['a.test'] });
	await new Promise((resolve) => setTimeout(resolve, 10));
	stop();
	await writeSettings({ autoSites: [] });
	expect(heard).toEqual([['a.test']]);
});
