/** The gallery in a real Chromium: opened from the popup, walked by keys, zoomed, selected, saved with a question for hosts, checked with axe. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from './gallery-page';
import { type Browser, launch, until } from './harness';
import { type Exhibition, exhibit, exhibition } from './picture-server';

let browser: Browser;
let show: Exhibition;
let page: Page;
beforeAll(async () => {
	const exhibits = Array.from({ length: 30 }, (_, at) => {
		if (at === 7) return exhibit(at, { manner: 'gone' });
		return exhibit(at, at === 12 ? { host: 'hot.test', manner: 'referer' } : { told: at % 3 === 0 });
	});
	show = await exhibition({ exhibits, perPage: 30, perPost: 3 });
	browser = await launch({ hosts: show.hosts });
	page = await openGallery(browser, show.url);
	await page.locator('.tile img.here').first().waitFor();
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Violations within the gallery, as "rule: target". */
async function violations(): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		interface Axe {
			run(context: object, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
		}
		const found = await (globalThis as unknown as { axe: Axe }).axe.run(
			{ include: [['threadleaf-reader', '.gallery-layer']] },
			{ resultTypes: ['violations'] },
		);
		return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
	});
}
const focused = () =>
	page.evaluate(() => {
		let element = document.activeElement;
		while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
		return element?.getAttribute('aria-label') ?? element?.className;
	});
const percent = () => page.locator('.percent').textContent();

test('shows every picture, with who and where', async () => {
	expect(await page.getByRole('button', { name: /^All 30/ }).count()).toBe(1);
	const label = await page.locator('.tile .show').first().getAttribute('aria-label');
	expect(label).toMatch(/^Picture 1 of 30, 深夜码农 · #1 · 2024-03-02, \S/);
	expect(await violations()).toEqual([]);
});

test('keys walk over the grid, and the page hears none of them', async () => {
	await page.evaluate(() => {
		const heard: string[] = [];
		// Bare modifiers pass, for dictionaries.
		const push = (key: string) => void (/^(Shift|Control)$/.test(key) || heard.push(key));
		Object.assign(globalThis, { heard });
		document.addEventListener('keydown', ({ key }) => push(key), true);
		window.addEventListener('keyup', ({ key }) => push(key));
	});
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await until('the second tile', async () => ((await focused())?.startsWith('Picture 2 of 30') ? true : undefined));
	await page.keyboard.press('End');
	await until('the last tile', async () => ((await focused())?.startsWith('Picture 30 of 30') ? true : undefined));
	await page.keyboard.press('x');
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('Shift+ArrowLeft');
	expect(await page.getByRole('button', { name: 'Save 3', exact: true }).count()).toBe(1);
	await page.keyboard.press('Control+a');
	await page.getByText('30 selected').waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Select', exact: true }).waitFor();
	await page.keyboard.press('Home');
	await until('the first tile', async () => ((await focused())?.startsWith('Picture 1 of 30') ? true : undefined));
	expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('one picture: zoom, turn, pan, next, strip, post, and back to its tile', async () => {
	await page.keyboard.press('Enter');
	await page.locator('.lightbox').waitFor();
	await page.waitForTimeout(300);
	const fit = await percent();
	await page.keyboard.press('1');
	await until('100%', async () => ((await percent()) === '100%' ? true : undefined));
	await page.keyboard.press('+');
	expect(await percent()).toBe('140%');
	const image = page.locator('.stage > img');
	const place = () => image.evaluate((element) => element.style.transform);
	const before = await place();
	await page.keyboard.press('ArrowRight');
	expect(await place()).not.toBe(before);
	await page.keyboard.press('0');
	expect(await percent()).toBe(fit);
	await page.keyboard.press('r');
	expect(await place()).toContain('rotate(90deg)');
	await page.mouse.move(640, 360);
	await page.mouse.wheel(0, -300);
	await until('a larger picture', async () =>
		Number.parseInt((await percent()) ?? '', 10) > Number.parseInt(fit ?? '', 10) ? true : undefined,
	);
	expect(await violations()).toEqual([]);
	await page.keyboard.press('n');
	await page.getByText('2 / 30').waitFor();
	expect(await place()).toContain('rotate(0deg)');
	await page.keyboard.press('ArrowRight');
	await page.getByText('3 / 30').waitFor();
	await page.locator('.frame').nth(5).click();
	await page.getByText('6 / 30').waitFor();
	await page.mouse.dblclick(640, 360);
	await until('true size', async () => ((await percent()) === '100%' ? true : undefined));
	await page.keyboard.press('Escape');
	await until('the tile again', async () => ((await focused())?.startsWith('Picture 6 of 30') ? true : undefined));
});

test('a slideshow goes on by itself and stops', async () => {
	await page.keyboard.press('Enter');
	await page.keyboard.press('Space');
	await page.getByText('7 / 30').waitFor({ timeout: 12_000 });
	await page.keyboard.press('Space');
	await page.keyboard.press('Escape');
});

test('filters by author, and says when nothing is left', async () => {
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	expect(await violations()).toEqual([]);
	await page.getByLabel('Size').selectOption('1600');
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	const left = Number(/\d+/.exec((await page.locator('.gallery .bar .title p').textContent()) ?? '')?.[0]);
	expect(left).toBeGreaterThan(5);
	expect(left).toBeLessThan(30);
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await page.getByRole('button', { name: 'Clear filters' }).click();
	await page.getByRole('button', { name: 'Save 30', exact: true }).waitFor();
	await page.keyboard.press('Escape');
	expect(await page.getByLabel('Size').count()).toBe(0);
});

test('asks for the host that wants it, within the click, and its pictures come with the Referer', async () => {
	await page.getByRole('button', { name: 'Save 30', exact: true }).click();
	await page.getByText('May Threadleaf fetch from this host?').waitFor();
	expect(await violations()).toEqual([]);
	// As if the person answered yes to the browser's own question: it is put only where the click counts.
	await browser.allow('*://hot.test/*');
	await page.bringToFront();
	const { bytes } = await browser.saved(page, () => page.getByRole('button', { name: 'Allow', exact: true }).click());
	expect(bytes.length).toBeGreaterThan(100_000);
	expect(
		browser.context
			.pages()
			.map((one) => one.url())
			.filter((url) => url.includes('allow.html')),
	).toEqual([]);
	await page.getByText('29 of 30 pictures saved').waitFor();
	await page.getByText('1 answered 404').waitFor();
	expect(await violations()).toEqual([]);
	const [asked] = show.site.requests.filter(({ path, headers }) => path.endsWith('p12.png') && headers.host === 'hot.test').slice(-1);
	expect(asked?.headers.referer).toBe('http://bbs.test/');
	await page.getByRole('button', { name: 'OK' }).click();
});

test('saves one picture as itself', async () => {
	await page.locator('.tile .show').first().click();
	const { name, bytes } = await browser.saved(page, () => page.keyboard.press('s'));
	expect(name).toBe('001_floor01_深夜码农_p0.png');
	expect(Buffer.compare(bytes, show.exhibits[0]?.bytes ?? Buffer.alloc(0))).toBe(0);
	await page.getByRole('button', { name: 'OK' }).click();
});

test('leads to the post, and leaves nothing behind', async () => {
	await page.keyboard.press('End');
	await page.locator('.lightbox .words button').click();
	await page.locator('.gallery').waitFor({ state: 'detached' });
	await until('the post in sight', () =>
		page.evaluate(() => {
			const post = document.querySelector('[data-leaf-post="5010"]')?.getBoundingClientRect();
			return post && post.top < innerHeight && post.bottom > 0 ? true : undefined;
		}),
	);
	await page.keyboard.press('Escape');
	await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
});
