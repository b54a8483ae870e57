/** Files with pictures from the popup: their hosts are asked for once and all together; without them the links stay, and the file opens without a network. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from './harness';
import { type Exhibition, exhibit, exhibition } from './picture-server';

let browser: Browser;
let show: Exhibition;
beforeAll(async () => {
	const small = { width: 60, height: 40, manner: 'plain' as const };
	const exhibits = [0, 1, 2, 3].map((at) => exhibit(at, { ...small, host: at > 1 ? 'far.test' : 'bbs.test' }));
	show = await exhibition({ exhibits: [...exhibits, exhibit(4, { ...small, manner: 'gone', host: 'bbs.test' })], perPage: 20 });
	browser = await launch({ hosts: show.hosts });
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});

const names = (bytes: Buffer) => Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('pictures/'));

test('the hosts are named; without them their links stay, with them the pictures are in', async () => {
	const page = await browser.open(show.url);
	const popup = await browser.clickToolbar(page);
	const order = async () => {
		await popup.getByRole('button', { name: 'Export' }).click();
		await popup.getByRole('button', { name: /\.zip/ }).click();
		await popup.getByText('May Threadleaf fetch from this host?').waitFor();
	};
	await order();
	expect(await popup.locator('.ask').textContent()).toContain('far.test');
	await popup.screenshot({ path: '.output/tests/popup-hosts.png' });
	const without = await browser.saved(page, () => popup.getByRole('button', { name: 'Save without' }).click());
	expect(names(without.bytes)).toHaveLength(2);
	await popup.getByText('3 pictures could not be fetched; their links are in the file.').waitFor();
	await browser.allow('*://far.test/*');
	await page.bringToFront();
	await popup.close();
	const again = await browser.clickToolbar(page);
	await again.getByRole('button', { name: 'Export' }).click();
	await again.getByRole('button', { name: /\.zip/ }).click();
	const { bytes } = await browser.saved(page, () => again.getByRole('button', { name: 'Allow' }).click());
	expect(names(bytes)).toHaveLength(4);
	await again.close();

	const last = await browser.clickToolbar(page);
	await last.getByRole('button', { name: 'Export' }).click();
	const file = await browser.saved(page, () => last.getByRole('button', { name: /\.html/ }).click());
	const paper = await browser.context.newPage();
	await browser.context.setOffline(true);
	await paper.setContent(file.bytes.toString());
	const shown = await paper.locator('img').evaluateAll((all: HTMLImageElement[]) => all.map(({ naturalWidth }) => naturalWidth));
	await browser.context.setOffline(false);
	expect(shown).toEqual([60, 60, 60, 60]);
	expect(await paper.locator('a.picture, p > a[href*="/data/"], a[href$=".png"]').count()).toBeGreaterThan(0);
	await paper.close();
	await page.close();
});
