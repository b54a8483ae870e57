/** Ways that the gallery's tests share: open it as a person does, through the toolbar button and the popup. */
import type { Page } from 'playwright-core';
import type { Browser } from './harness';

/** Opens the page, presses the toolbar button, then Gallery in the popup; resolves when the grid is there. */
export async function openGallery(browser: Browser, url: string): Promise<Page> {
	const page = await browser.open(url);
	const popup = await browser.clickToolbar(page);
	await popup.getByRole('button', { name: 'Gallery' }).click();
	await page.locator('threadleaf-reader .gallery').waitFor();
	return page;
}
