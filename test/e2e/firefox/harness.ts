/**
 * A real Firefox with the built extension, for end-to-end tests: what only Firefox does otherwise. `../harness.ts` is its larger sister for Chromium.
 *
 *     const site = await serve({ '/thread': { body: html } });
 *     const firefox = await launch({ hosts: { 'bbs.test': site } });
 *     const page = await firefox.open('http://bbs.test/thread');
 *     const popup = await firefox.clickToolbar(page);          // the real button: activeTab is granted
 *     await popup.click('Read');                               // by accessible name, here and in pages
 *     await page.until('the reader', () => document.querySelector('threadleaf-reader') !== null);
 *     await page.press('Escape');
 *     await firefox.close();                                   // and site.close(), in afterAll
 *
 * `evaluate` runs a function in the page or popup. `firefox.answer('Allow')` presses a button of Firefox's own question. `firefox.saved(() => …)` gives
 * name and bytes of the file that comes. `firefox.ask(() => browser.storage…)` runs with the extension's rights. `page.screenshot()` is a PNG.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtForFirefox } from '../build';
import { until } from '../harness';
import { openPage, type Page, pageWith } from './page';
import type { Work } from './place';
import { inChrome, openPopup, type Popup } from './popup';
import { type StartOptions, start, uuid } from './start';

export { type Site, serve } from '../serve';
export type { Page, Popup };
export { until };

export interface Firefox {
	/** Address of a page of the extension: `url('options.html')`. */
	url(path: string): string;
	/** Opens a tab and waits until it is loaded. */
	open(address: string): Promise<Page>;
	/** The tab or window that opened by itself, by a part of its address. */
	page(part: string): Promise<Page>;
	/** Presses the toolbar button on this page's tab. */
	clickToolbar(page: Page): Promise<Popup>;
	/** Presses "Allow" or "Cancel" in the question that Firefox puts, once it stands there. */
	answer(button: RegExp): Promise<void>;
	/** Runs with the extension's rights, in a page of it: `browser` is global there. */
	ask<A extends unknown[], T>(work: Work<A, T>, ...given: A): Promise<T>;
	/** What was copied last, as words. */
	clipboard(): Promise<string>;
	/** Runs `action` and waits for the file that is saved because of it. */
	saved(action: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }>;
	/** Runs in the browser's own window, with all rights; the body of a function. */
	chrome<T>(script: string, ...given: unknown[]): Promise<T>;
	close(): Promise<void>;
}

export async function launch({
	hosts = {},
	preferences = {},
	window = { width: 1280, height: 900 },
}: Partial<StartOptions> = {}): Promise<Firefox> {
	const { marionette, downloads, stop } = await start({ hosts, preferences, window });
	await marionette.send('Addon:Install', { path: builtForFirefox, temporary: true }).catch(async (fault) => {
		await stop();
		throw fault;
	});
	const url = (path: string) => `moz-extension://${uuid}/${path}`;
	const open = (address: string) => openPage(marionette, address);
	const chrome = <T>(script: string, ...given: unknown[]) => inChrome<T>(marionette, script, ...given);
	return {
		url,
		open,
		page: (part) => pageWith(marionette, part),
		chrome,
		async clickToolbar(page) {
			await page.front();
			return openPopup(marionette);
		},
		async answer(button) {
			const press = `const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
				const note = panel.state === 'open' && panel.querySelector('popupnotification');
				// Firefox takes no answer in the first moments: a click that was meant for something else.
				if (!note || !note.notification || Date.now() - note.notification.timeShown < 600) return undefined;
				const chosen = [note.button, note.secondaryButton].find((each) => new RegExp(arguments[0]).test(each.getAttribute('label')));
				chosen?.click();
				return chosen ? true : undefined;`;
			await until(`the question with ${button}`, async () => (await chrome<boolean | null>(press, button.source)) ?? undefined);
		},
		async ask(work, ...given) {
			const page = await open(url('options.html'));
			try {
				return await page.evaluate(work, ...given);
			} finally {
				await page.close();
			}
		},
		clipboard: () => chrome(`return Services.wm.getMostRecentWindow('navigator:browser').navigator.clipboard.readText();`),
		async saved(action) {
			const before = readdirSync(downloads);
			await action();
			// A file of eight random letters stands there for a moment, before it gets its name: what counts is seen twice.
			let last: string | undefined;
			const name = await until(
				'a saved file',
				() => {
					const now = readdirSync(downloads);
					const found = now.some((each) => each.endsWith('.part')) ? undefined : now.find((each) => !before.includes(each));
					const seenTwice = found === last ? found : undefined;
					last = found;
					return seenTwice;
				},
				30,
			);
			return { name, bytes: readFileSync(join(downloads, name)) };
		},
		close: stop,
	};
}
