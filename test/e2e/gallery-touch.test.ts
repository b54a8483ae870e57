/** The gallery under fingers, and a picture on the clipboard: pinch, pan, swipe and tap as a touch screen tells them. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from './gallery-page';
import { type Browser, launch, until } from './harness';
import { type Exhibition, exhibit, exhibition } from './picture-server';

let browser: Browser;
let show: Exhibition;
let page: Page;
let fingers: CDPSession;
beforeAll(async () => {
	// Names below localhost count as safe: only there may a page write pictures to the clipboard.
	const exhibits = Array.from({ length: 6 }, (_, at) =>
		exhibit(at, at === 3 ? { host: 'shy.test', manner: 'shy' } : { host: 'bbs.localhost' }),
	);
	show = await exhibition({ exhibits, home: 'bbs.localhost' });
	browser = await launch({ hosts: show.hosts, viewport: { width: 390, height: 780 } });
	page = await openGallery(browser, show.url);
	// A host that refuses strangers is asked once more, as from nowhere.
	await until('all six', async () => ((await page.locator('.tile img.here').count()) === 6 ? true : undefined));
	fingers = await page.context().newCDPSession(page);
	await page.locator('.tile .show').nth(1).click();
	await page.locator('.stage > img').waitFor();
	await page.waitForTimeout(500);
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});

type Point = readonly [x: number, y: number];
/** Fingers go down at the first places, along the others, and up. */
async function touch(...steps: readonly (readonly Point[])[]): Promise<void> {
	for (const [at, points] of steps.entries()) {
		const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
		await fingers.send('Input.dispatchTouchEvent', { type: at ? 'touchMove' : 'touchStart', touchPoints });
		await page.waitForTimeout(16);
	}
	await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await page.waitForTimeout(150);
}
/** From one place to another in even steps. */
const along = ([x, y]: Point, [toX, toY]: Point, steps = 8): Point[] =>
	Array.from({ length: steps + 1 }, (_, at) => [x + ((toX - x) * at) / steps, y + ((toY - y) * at) / steps] as const);
const percent = async () => Number.parseInt((await page.locator('.percent').textContent()) ?? '', 10);
const place = () => page.locator('.stage > img').evaluate((image: HTMLElement) => image.style.transform);

test('two fingers zoom about their middle, one pans', async () => {
	const fit = await percent();
	const left = along([180, 380], [90, 380]);
	const right = along([210, 380], [300, 380]);
	await touch(...left.map((one, at) => [one, right[at] as Point]));
	expect(await percent()).toBeGreaterThan(fit * 4);
	const before = await place();
	await touch(...along([200, 380], [120, 330]).map((one) => [one]));
	expect(await place()).not.toBe(before);
	await page.getByText('2 / 6').waitFor();
	await touch(...left.map((_, at) => [left[8 - at] as Point, right[8 - at] as Point]));
	await until('the whole picture', async () => ((await percent()) <= fit * 1.05 ? true : undefined));
	await page.keyboard.press('0');
});

test('a swipe turns the page, a short one springs back', async () => {
	await touch(...along([300, 380], [110, 385]).map((one) => [one]));
	await page.getByText('3 / 6').waitFor();
	await touch(...along([100, 380], [290, 385]).map((one) => [one]));
	await page.getByText('2 / 6').waitFor();
	await touch(...along([200, 380], [170, 380]).map((one) => [one]));
	await page.getByText('2 / 6').waitFor();
	expect(await place()).toContain('translate(0px, 0px)');
});

test('a tap hides the bars and brings them back', async () => {
	await touch([[200, 380]]);
	await page.locator('.lightbox.bare').waitFor();
	await page.waitForTimeout(400);
	await touch([[200, 380]]);
	await page.locator('.lightbox:not(.bare)').waitFor();
});

test('puts the picture itself on the clipboard', async () => {
	await page.getByRole('button', { name: 'Copy picture' }).click();
	await page.getByText('Picture copied').waitFor();
	const paper = await browser.open('about:blank');
	await paper.setContent('<textarea></textarea>');
	await paper.evaluate(() => {
		const pasted = new Promise((resolve) => {
			document.addEventListener('paste', async ({ clipboardData }) => {
				const [file] = clipboardData?.files ?? [];
				const bitmap = file && (await createImageBitmap(file));
				resolve(file && [file.type, bitmap?.width, bitmap?.height]);
			});
		});
		Object.assign(globalThis, { pasted });
	});
	await paper.bringToFront();
	await paper.focus('textarea');
	await paper.keyboard.press('ControlOrMeta+V');
	const { width, height } = show.exhibits[1] ?? {};
	expect(await paper.evaluate(() => (globalThis as unknown as { pasted: Promise<unknown> }).pasted)).toEqual(['image/png', width, height]);
	await paper.close();
});
