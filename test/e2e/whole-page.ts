/** A played forum with the reader open on it, for tests of the whole thread. */
import type { Page } from 'playwright-core';
import { type Fault, type Forum, playForum } from '../server/forum';
import type { Story } from '../server/story';
import { type Browser, launch } from './harness';
import { read } from './reading';

/** A browser that may read this machine's pages, asks every half second and joins only when told to. */
export async function patientBrowser(): Promise<Browser> {
	const browser = await launch();
	await browser.grant('http://127.0.0.1/*');
	await (await browser.worker()).evaluate(() =>
		(globalThis as unknown as { chrome: { storage: { sync: { set(values: object): Promise<void> } } } }).chrome.storage.sync.set({
			pagePause: 0.5,
			joinOnScroll: false,
		}),
	);
	return browser;
}

export interface Played {
	forum: Forum;
	page: Page;
	close(): Promise<void>;
}

/** @param charset told by `<meta>` alone */
export async function play(
	browser: Browser,
	tale: Story,
	{
		faults = [],
		startAt = 1,
		charset = 'gbk',
		kind = 'discuz',
	}: { faults?: Fault[]; startAt?: number; charset?: string; kind?: Parameters<typeof playForum>[0] } = {},
): Promise<Played> {
	const forum = await playForum(kind, tale, { charset, header: false, faults });
	const page = await browser.open(forum.url(startAt));
	await read(browser, page);
	return {
		forum,
		page,
		async close() {
			await page.close();
			await forum.close();
		},
	};
}

export const reader = (page: Page) => page.locator('threadleaf-reader');
export const loadAll = (page: Page) => reader(page).getByRole('button', { name: /Load the other|Go on$/ });
/** Words of every post that the reader shows, in order. */
export const shown = (page: Page): Promise<string> => reader(page).evaluate((host: HTMLElement) => host.textContent ?? '');

/** Floors in the order in which the reader shows them: each post's words end with its number. */
export async function floors(page: Page): Promise<number[]> {
	return reader(page).evaluate((host: HTMLElement) =>
		[...host.querySelectorAll<HTMLElement>('[data-leaf-post]')]
			.filter((post) => !post.hidden)
			.map((post) => {
				const copy = post.cloneNode(true) as HTMLElement;
				for (const quote of copy.querySelectorAll('.quote, blockquote, .answered')) quote.remove();
				return Number(/\((\d+)\)\./.exec(copy.textContent ?? '')?.[1]);
			}),
	);
}
