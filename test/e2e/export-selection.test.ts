/** What is selected, as Markdown: in the page by its context menu, in the reader by its button. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch, type Site, serve, until } from './harness';
import { read } from './reading';

let browser: Browser;
let site: Site;
const page = `<!doctype html><html lang="en"><title>Notes</title><body><article><h1>Notes on a long walk</h1>${`<p>The path by the river is long; it takes three hours, and <b>nobody</b> meets you there.</p>`.repeat(4)}
<ul id="list"><li>bread</li><li>a <a href="/map">map</a></li></ul></article></body></html>`;
beforeAll(async () => {
	site = await serve({ '/': { body: page } });
	browser = await launch({ hosts: { 'bbs.test': site } });
	await browser.grant('http://bbs.test/*');
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

/** Presses the entry of the context menu, as far as a test can: its listeners hear of it. */
const press = async (address: string) =>
	(await browser.worker()).evaluate(async (wanted) => {
		const { chrome } = globalThis as unknown as {
			chrome: {
				tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
				contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
			};
		};
		const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
		if (tab) chrome.contextMenus.onClicked.dispatch({ menuItemId: 'selection' }, tab);
	}, address);

test('the context menu copies a list with its links made whole', async () => {
	const tab = await browser.open('http://bbs.test/');
	await tab.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('list') as Element));
	await tab.bringToFront();
	await press('http://bbs.test/');
	const copied = await until('the copy', async () => ((await browser.clipboard()).includes('bread') ? browser.clipboard() : undefined));
	expect(copied).toContain('- bread\n- a [map](http://bbs.test/map)');
	await tab.close();
});

test('with words selected in the reader, Copy as Markdown copies these', async () => {
	const tab = await browser.open('http://bbs.test/');
	await read(browser, tab);
	await tab.locator('threadleaf-reader .prose p').nth(1).selectText();
	await tab.getByRole('button', { name: 'Copy as Markdown' }).click();
	await tab.getByText('Copied.').waitFor();
	const copied = await browser.clipboard();
	expect(copied.match(/\*\*nobody\*\*/g)).toHaveLength(1);
	expect(copied).not.toContain('bread');
	await tab.close();
});
