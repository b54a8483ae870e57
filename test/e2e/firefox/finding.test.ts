/** Firefox: find in page, select all and the reader's own search reach the words of every post, also of those that are skipped while out of sight. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadPage } from '../pages';
import { type Firefox, launch, type Page, type Site, serve } from './harness';
import { readerOpen } from './seeing';

const replies = 299;

let firefox: Firefox;
let site: Site;
let page: Page;
beforeAll(async () => {
	site = await serve({ '/long': { body: threadPage({ replies }) } });
	firefox = await launch({ hosts: { 'bbs.test': site } });
	page = await firefox.open('http://bbs.test/long');
	await (await firefox.clickToolbar(page)).click('Read');
	await readerOpen(page);
	await page.until('every post', (count) => document.querySelectorAll('threadleaf-reader .post').length === count, replies);
});
afterAll(async () => {
	await firefox?.close();
	await site?.close();
});

test('find in page goes to a post far below and selects its words', async () => {
	const found = await page.evaluate(() => {
		getSelection()?.removeAllRanges();
		return (window as unknown as { find(words: string): boolean }).find('第 299 楼');
	});
	expect(found).toBe(true);
	await page.until('the words in the window', () => {
		const { top = -1, height = 0 } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
		return top > 0 && top < innerHeight && height > 0;
	});
	const [selected, post] = await page.evaluate(() => [
		String(getSelection()),
		getSelection()?.anchorNode?.parentElement?.closest('threadleaf-reader .post')?.getAttribute('data-leaf-post'),
	]);
	expect([selected, post]).toEqual(['第 299 楼', '299']);
});

test('select all and copy take the words of every post, without controls; so does innerText', async () => {
	await page.press('Control+a', 'Control+c');
	const copied = await firefox.clipboard();
	expect(copied.trim()).toMatch(/^首页\s+山里的九天/);
	expect(copied.match(/第 \d+ 楼：/g)).toHaveLength(replies);
	expect(copied).not.toMatch(/Thread|Article|Outline|Aa/);
	const inner = await page.evaluate(() => document.querySelector<HTMLElement>('threadleaf-reader > .thread')?.innerText ?? '');
	expect(inner.match(/第 \d+ 楼：/g)).toHaveLength(replies);
});

/** Pixels of the colour that matches have on white paper. */
async function painted(): Promise<number> {
	const { data, info } = await sharp(await page.screenshot())
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	let count = 0;
	for (let at = 0; at < info.width * info.height * 3; at += 3) {
		if (data[at] === 0xf7 && data[at + 1] === 0xe0 && data[at + 2] === 0x8a) count++;
	}
	return count;
}

test('matches of the search are painted, and no longer once it is closed', async () => {
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await page.press('/', ...'收藏');
	await page.until('the matches', () =>
		Boolean(document.querySelector('threadleaf-reader')?.shadowRoot?.querySelector('.search output')?.textContent?.includes('299')),
	);
	expect(await painted()).toBeGreaterThan(200);
	await page.press('Escape');
	expect(await painted()).toBe(0);
});
