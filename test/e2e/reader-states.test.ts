/** A gallery of the reader's states, written to `demo-output/reader/` to be looked at; each must be there, lie within its width and raise no error. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage, strings } from './stage/open';

const folder = 'demo-output/reader';

interface State {
	name: string;
	thread: string | number;
	settings?: Record<string, unknown>;
	locale?: 'zh_CN';
	width?: number;
	height?: number;
	rest?: Record<string, unknown>;
	unread?: string[];
	/** What is done before the picture is taken. */
	act?: (page: Page) => Promise<unknown>;
}

const press = (label: string) => (page: Page) => page.getByRole('button', { name: label, exact: true }).click();
const scroll = (by: number) => async (page: Page) => {
	await page.mouse.move((page.viewportSize()?.width ?? 360) / 2, 400);
	await page.mouse.wheel(0, by);
	await page.waitForTimeout(250);
};

const states: State[] = [
	{ name: 'han-white', thread: 'han', locale: 'zh_CN', settings: { paper: 'white' } },
	{ name: 'han-replies', thread: 'han', locale: 'zh_CN', settings: { paper: 'white' }, unread: ['4', '6'], act: scroll(6000) },
	{ name: 'han-sepia', thread: 'han', locale: 'zh_CN', settings: { paper: 'sepia' }, act: scroll(900) },
	{ name: 'han-night', thread: 'han', locale: 'zh_CN', settings: { paper: 'night', family: 'sans' } },
	{ name: 'latin-white', thread: 'latin' },
	{ name: 'latin-code-grey', thread: 'latin', settings: { paper: 'grey' }, act: scroll(520) },
	{ name: 'latin-replies-night', thread: 'latin', settings: { paper: 'night' }, act: scroll(6000) },
	{ name: 'latin-tree', thread: 'latin', settings: { sort: 'tree' }, act: scroll(6000) },
	{ name: 'arabic', thread: 'arabic' },
	{ name: 'single', thread: 'single' },
	{ name: 'empty', thread: 'empty' },
	{ name: 'lost-picture', thread: 'lost', act: (page) => page.waitForTimeout(800) },
	{ name: 'type-panel', thread: 'latin', act: press('Type') },
	{ name: 'type-panel-night', thread: 'han', locale: 'zh_CN', settings: { paper: 'night' }, act: press('排版') },
	{ name: 'more-panel', thread: 'latin', act: press('More') },
	{ name: 'export-panel', thread: 'latin', act: press('Export') },
	{ name: 'keys-panel', thread: 'latin', act: (page) => page.keyboard.press('?') },
	{
		name: 'search',
		thread: 'latin',
		act: async (page) => (await page.keyboard.press('/'), await page.keyboard.type('scroll'), await page.waitForTimeout(400)),
	},
	{ name: 'post-menu', thread: 'latin', act: async (page) => (await scroll(6000)(page), await page.locator('.post .more').nth(2).click()) },
	{
		name: 'quote-open',
		thread: 'han',
		locale: 'zh_CN',
		act: async (page) => (await scroll(6000)(page), await page.locator('.quote .snippet').first().hover(), await page.waitForTimeout(200)),
	},
	{ name: 'focus', thread: 'latin', settings: { focus: true }, act: scroll(400) },
	{
		name: 'spoiler-maths-video',
		thread: 'latin',
		act: async (page) => {
			await page.locator('threadleaf-reader .opening details summary').click();
			await page.getByRole('button', { name: 'Show here' }).click();
			await page.getByRole('button', { name: 'Hide' }).scrollIntoViewIfNeeded();
			await page.waitForTimeout(300);
		},
	},
	{ name: 'poll-sepia', thread: 'latin', settings: { paper: 'sepia' }, act: scroll(9000) },
	{ name: 'arabic-night', thread: 'arabic', settings: { paper: 'night' } },
	{ name: 'tablet', thread: 'han', locale: 'zh_CN', width: 768, height: 1024 },
	{ name: 'laptop-grey', thread: 'han', locale: 'zh_CN', settings: { paper: 'grey' }, width: 1280, height: 800 },
	{ name: 'narrow-arabic', thread: 'arabic', width: 360, height: 740 },
	{ name: 'joining', thread: 'han', rest: { joining: { page: 2, count: 3 } }, act: scroll(6000) },
	{
		name: 'join-stopped',
		thread: 'han',
		rest: { joining: { page: 2, count: 3, stopped: 'The forum asks to wait 10 seconds.' } },
		act: scroll(6000),
	},
	{ name: 'narrow', thread: 'han', locale: 'zh_CN', width: 360, height: 740 },
	{ name: 'narrow-replies', thread: 'latin', width: 360, height: 740, act: scroll(9000) },
	{ name: 'narrow-type', thread: 'latin', width: 360, height: 740, act: press('Type') },
	{ name: 'narrow-more', thread: 'latin', width: 360, height: 740, act: press('More') },
	{ name: 'narrow-outline', thread: 'latin', width: 360, height: 740, act: press('Outline') },
	{ name: 'narrow-unbroken', thread: 'unbroken', width: 320, height: 640 },
	{ name: 'narrow-unbroken-replies', thread: 'unbroken', width: 320, height: 640, act: scroll(1400) },
	{ name: 'wide', thread: 'latin', width: 2560, height: 1300 },
	{ name: 'long', thread: 600, act: scroll(4000) },
];

let stage: Stage;
beforeAll(async () => {
	await mkdir(folder, { recursive: true });
	stage = await openStage();
});
afterAll(() => stage?.close());

for (const { name, locale = 'en', width, height, act, ...order } of states) {
	test(name, async () => {
		const page = await stage.page({ ...(width && { width }), ...(height && { height }) });
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		const words = await strings(locale as 'en' | 'zh_CN');
		await page.evaluate((given) => (globalThis as unknown as { show(order: unknown): void }).show(given), {
			...order,
			strings: words,
			locale: locale.replace('_', '-'),
		});
		await page.waitForTimeout(150);
		await act?.(page);
		await page.waitForTimeout(150);
		await page.screenshot({ path: `${folder}/${name}.png` });
		const [inner, outer] = await page.evaluate(() => {
			const scroller = document.querySelector('threadleaf-reader')?.shadowRoot?.querySelector('.scroller');
			return [scroller?.scrollWidth ?? 0, scroller?.clientWidth ?? 0];
		});
		expect(inner, 'the page must not scroll sideways').toBeLessThanOrEqual(outer);
		expect(outer).toBeGreaterThan(0);
		expect(faults).toEqual([]);
		await page.context().close();
	});
}
