/** Pictures that lie in the page itself (`blob:`, a large `data:`): shown, read, saved and exported as any other. */
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch } from './harness';
import { heldByPage } from './own-pictures';
import { type Exhibition, exhibit, exhibition } from './picture-server';

/** Bytes of the pasted one. */
const large = 4_000_000;
let browser: Browser;
let show: Exhibition;
let page: Page;
beforeAll(async () => {
	const exhibits = Array.from({ length: 4 }, (_, at) => exhibit(at, { width: 320, height: 200 }, at === 2 ? large : undefined));
	show = await exhibition({ exhibits, perPost: 2 });
	browser = await launch({ hosts: show.hosts });
	page = await browser.open(show.url);
	await page.evaluate(heldByPage);
	await page.locator('img[src^="blob:"]').waitFor();
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});

const press = async (name: string) => (await browser.clickToolbar(page)).getByRole('button', { name }).click();
const bytesOf = (at: number) => show.exhibits[at]?.bytes as Buffer;

test('the gallery shows and saves them', async () => {
	await press('Gallery');
	await page.locator('.gallery .tile img.here').nth(3).waitFor();
	expect(await page.locator('.gallery .broken').count()).toBe(0);
	const { bytes } = await browser.saved(page, () => page.getByRole('button', { name: 'Save 4', exact: true }).click());
	const files = unzipSync(bytes);
	const { pictures } = JSON.parse(new TextDecoder().decode(files['pictures.json'])) as { pictures: { file: string; source: string }[] };
	for (const [at, { file }] of pictures.entries()) expect(Buffer.compare(Buffer.from(files[file] as Uint8Array), bytesOf(at))).toBe(0);
	expect(pictures[0]?.source).toMatch(/^blob:http:\/\/bbs\.test\//);
	expect(pictures[2]?.source).toBe('data:image/png;base64');
	await page.getByText('All 4 pictures saved').waitFor();
	await page.keyboard.press('Escape');
});

test('one alone, too; nothing is offered that a browser refuses', async () => {
	await press('Gallery');
	await page.getByRole('button', { name: /^Picture 3 / }).click();
	expect(await page.getByRole('button', { name: 'Open the original' }).count()).toBe(0);
	const { name, bytes } = await browser.saved(page, () => page.keyboard.press('s'));
	expect(name).toMatch(/^\d{3}_floor02_[^_]+\.png$/);
	expect(bytes.length).toBe(bytesOf(2).length);
	await page.getByText('Picture saved').waitFor();
	await page.keyboard.press('Escape');
	await page.locator('.lightbox').waitFor({ state: 'detached' });
	await page.keyboard.press('Escape');
	await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
});

test('the reader has them among the words', async () => {
	await press('Read');
	const shown = page.locator('threadleaf-reader img[src^="blob:"]');
	await shown.waitFor();
	expect(await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(320);
	await page.keyboard.press('Escape');
});

test('a file holds them; plain Markdown leaves out what leads nowhere', async () => {
	const save = async (kind: RegExp) =>
		browser.saved(page, async () => {
			const popup = await browser.clickToolbar(page);
			await popup.getByRole('button', { name: 'Export' }).click();
			await popup.getByRole('button', { name: kind }).click();
		});
	const { bytes: html } = await save(/\.html$/);
	expect(html.toString()).toContain(bytesOf(0).toString('base64'));
	expect(html.toString()).toContain(bytesOf(2).toString('base64'));
	expect(html.toString()).not.toContain('blob:');
	expect((await save(/\.md$/)).bytes.toString()).not.toContain('blob:');
});
