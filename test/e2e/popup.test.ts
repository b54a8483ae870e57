/** Popup, keyboard commands and the badge: dark and light, without a fault of access, on threads, articles and pages with nothing to read. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoHosts, riverUrl, serveDemo } from '../demo/forum';
import { launch, type Site, serve } from './harness';

const essay = `<!doctype html><html lang="en"><title>On rivers</title><article><h1>On rivers</h1>${'<p>Rivers are long and patient, and they find the sea in the end; nobody who has walked beside one all day forgets how it sounds.</p>'.repeat(8)}</article>`;

let demo: Site;
let other: Site;
beforeAll(async () => {
	demo = await serveDemo();
	other = await serve({ '/essay': { body: essay }, '/list': { body: '<title>list</title><ul><li>one</ul>' } });
});
afterAll(async () => {
	await demo?.close();
	await other?.close();
});

const start = (colorScheme: 'light' | 'dark', language = 'en-US') =>
	launch({ hosts: { ...Object.fromEntries(demoHosts.map((host) => [host, demo])), 'essays.test': other }, colorScheme, language });

async function faults(page: Page): Promise<string[]> {
	await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test.each([
	['light', 'en-US', 'rgb(253, 252, 249)'],
	['dark', 'zh-CN', 'rgb(19, 19, 18)'],
] as const)('%s, %s: every state in its colours, axe finds nothing', async (scheme, language, paper) => {
	const browser = await start(scheme, language);
	try {
		for (const address of [riverUrl, 'http://essays.test/essay', 'http://essays.test/list', 'chrome://version/']) {
			const page = await browser.open(address);
			const popup = await browser.clickToolbar(page);
			await popup.locator('h1').waitFor();
			expect(await popup.evaluate(() => getComputedStyle(document.body).backgroundColor), address).toBe(paper);
			expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			expect(await faults(popup), address).toEqual([]);
			await popup.close();
			await page.close();
		}
		const options = await browser.open(browser.url('options.html'));
		await options.getByRole('switch').first().waitFor();
		expect(await faults(options), 'options').toEqual([]);
	} finally {
		await browser.close();
	}
});

test('an article that is no thread is offered for reading; Esc brings the page back', async () => {
	const browser = await start('light');
	try {
		const page = await browser.open('http://essays.test/essay');
		const popup = await browser.clickToolbar(page);
		await popup.getByRole('button', { name: 'Read' }).click();
		await page.locator('threadleaf-reader .title').waitFor();
		expect(await page.locator('threadleaf-reader .title').textContent()).toBe('On rivers');
		await page.keyboard.press('Escape');
		await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
	} finally {
		await browser.close();
	}
});

test('the commands of the keyboard open reader and gallery', async () => {
	const browser = await start('light');
	try {
		await browser.grant('http://bbs.shanshui.test/*');
		const page = await browser.open(riverUrl);
		const press = async (name: string) =>
			(await browser.worker()).evaluate((command) => {
				// Headless Chromium has no keys of its own; the event is what they send.
				const { chrome } = globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(command: string): void } } } };
				chrome.commands.onCommand.dispatch(command);
			}, name);
		await press('read');
		await page.locator('threadleaf-reader .title').waitFor();
		await press('gallery');
		await page.locator('threadleaf-reader .gallery-layer').waitFor({ state: 'attached' });
	} finally {
		await browser.close();
	}
});
