/** Opens the reader on a page as the popup would, for tests that are about the reader alone. */
import type { Page } from 'playwright-core';
import type { Browser } from './harness';

interface Extension {
	tabs: {
		query(by: { url?: string }): Promise<{ id: number; url?: string }[]>;
		sendMessage(tab: number, message: unknown): Promise<{ err?: unknown } | undefined>;
	};
	scripting: { executeScript(order: { target: { tabId: number }; files: string[] }): Promise<unknown> };
}

/** Injects the reader into the page's tab and tells it to open; the host's permission must have been granted. */
export async function read(browser: Browser, page: Page, view: 'reader' | 'gallery' = 'reader'): Promise<void> {
	const worker = await browser.worker();
	await page.bringToFront();
	await worker.evaluate(
		async ([address, chosen]) => {
			const { chrome } = globalThis as unknown as { chrome: Extension };
			const tab = (await chrome.tabs.query({})).findLast(({ url }) => url === address);
			if (!tab) throw new Error(`No tab shows ${address}.`);
			await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content-scripts/reader.js'] });
			await chrome.tabs.sendMessage(tab.id, { id: 1, type: 'open', data: chosen, timestamp: Date.now() });
		},
		[page.url(), view] as const,
	);
	await page.locator('threadleaf-reader .title').waitFor({ timeout: 10_000 });
	await page.waitForFunction(() => document.querySelector('threadleaf-reader')?.shadowRoot?.querySelector('.reader:not(.undressed)'));
}
