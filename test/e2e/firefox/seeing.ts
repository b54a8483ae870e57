/** What the tests in Firefox ask a page for. */
import type { Page } from './page';

/** The reader is there, in its prose sheet. */
export const readerOpen = (page: Page): Promise<void> =>
	page.until('the reader', () => document.querySelector('threadleaf-reader')?.shadowRoot?.querySelector('.reader:not(.undressed)') != null);

export const hasReader = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('threadleaf-reader') !== null);

/** Presses Escape until nothing of ours is left. */
export async function leave(page: Page): Promise<void> {
	for (let presses = 0; presses < 4 && (await hasReader(page)); presses++) await page.press('Escape');
	await page.until('the page as it was', () => document.querySelector('threadleaf-reader') === null);
}

/** All of the page's markup, its scroll and what has been typed. */
export const traces = (page: Page): Promise<unknown> =>
	page.evaluate(() => [
		document.documentElement.outerHTML,
		scrollY,
		document.adoptedStyleSheets.length,
		document.activeElement?.id,
		[...document.querySelectorAll('textarea')].map(({ value }) => value),
	]);
