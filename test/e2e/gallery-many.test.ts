/** Five hundred pictures under the hands: keys, stretches by Shift, all of them, film strip, turning, slideshow, each within a blink. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from './gallery-page';
import { type Browser, launch, until } from './harness';
import { type Exhibition, exhibit, exhibition } from './picture-server';

const count = 500;
let browser: Browser;
let show: Exhibition;
let page: Page;
beforeAll(async () => {
	const exhibits = Array.from({ length: count }, (_, at) => exhibit(at, { width: at % 3 ? 240 : 160, height: at % 3 ? 160 : 240 }));
	show = await exhibition({ exhibits, perPage: count, perPost: 4 });
	browser = await launch({ hosts: show.hosts });
	page = await openGallery(browser, show.url);
	await page.locator('.tile img.here').first().waitFor();
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});

const tile = (place: number) => page.locator(`.tile .show[aria-label^="Picture ${place} of ${count}"]`);
const selected = () => page.locator('.gallery .tally').textContent();
const place = async (wanted: string) =>
	until(`picture ${wanted}`, async () => ((await page.locator('.lightbox .place').textContent())?.startsWith(wanted) ? true : undefined));

test('End and Home go to the ends and the picture is there; few tiles exist', async () => {
	await page.keyboard.press('End');
	await tile(500).waitFor();
	await page.locator('.tile:last-child img.here').waitFor();
	expect(await page.locator('.tile').count()).toBeLessThan(80);
	await page.keyboard.press('Home');
	await tile(1).waitFor();
});

test('a stretch by Shift reaches over what is not drawn; all, and none', async () => {
	await tile(3).click({ modifiers: ['Control'] });
	expect(await selected()).toBe('1 selected');
	await page.keyboard.press('End');
	await tile(498).click({ modifiers: ['Shift'] });
	expect(await selected()).toBe('496 selected');
	await page.getByRole('button', { name: 'Save 496', exact: true }).waitFor();
	await page.keyboard.press('Control+a');
	expect(await selected()).toBe('500 selected');
	await page.keyboard.press('Escape');
	expect(await page.locator('.gallery .tally').count()).toBe(0);
	expect(await page.locator('.gallery').count()).toBe(1);
});

test('keys select without a mouse', async () => {
	await page.keyboard.press('Home');
	await page.keyboard.press('x');
	for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowRight');
	expect(await selected()).toBe('6 selected');
	await page.keyboard.press('Escape');
});

test('the strip follows, frames lead, turning and slideshow work at the far end', async () => {
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await place('1 ');
	await page.keyboard.press('End');
	await place('500 ');
	const frame = page.locator('.strip .frame.on');
	await until('the frame in sight', async () => {
		const [own, room] = [await frame.boundingBox(), await page.locator('.strip').boundingBox()];
		return own && room && own.x >= room.x - 1 && own.x + own.width <= room.x + room.width + 1 ? true : undefined;
	});
	expect(await page.locator('.strip .frame').count()).toBeLessThan(60);
	await page
		.locator('.strip')
		.getByRole('button', { name: `Picture 495 of ${count}` })
		.click();
	await place('495 ');
	await page.keyboard.press('r');
	expect(await page.locator('.stage > img').getAttribute('style')).toContain('rotate(90deg)');
	await page.keyboard.press('ArrowRight');
	await place('496 ');
	expect(await page.locator('.stage > img').getAttribute('style')).toContain('rotate(0deg)');
	await page.keyboard.press(' ');
	await place('497 ');
	await page.keyboard.press(' ');
	await page.keyboard.press('Escape');
	await tile(497).waitFor();
});

test('a key takes no more than a blink', async () => {
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await place('1 ');
	const worst = await page.evaluate(async () => {
		let longest = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
		}).observe({ type: 'longtask' });
		for (let step = 0; step < 40; step += 1) {
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		return longest;
	});
	await place('41 ');
	console.log(`40 pictures turned over of ${count}: longest task ${worst.toFixed(0)} ms`);
	expect(worst).toBeLessThan(300);
	await page.keyboard.press('Escape');
});
