/** What 1,000 pictures cost to look at and 500 to save; prints its figures, holds them to bounds. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser as Connection, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { launchAlone } from './alone';
import { openGallery } from './gallery-page';
import { type Browser, launch, until } from './harness';
import { gaugeOf, gaugeOfProcess, heapOf } from './memory';
import { type Exhibition, exhibit, exhibition } from './picture-server';

let browser: Browser | undefined;
let show: Exhibition;
afterEach(async () => {
	await browser?.close();
	browser = undefined;
	await show?.site.close();
});
const grid = '.gallery .scroller';
const seen = '.gallery .tile img.here';

test('a gallery of 1,000 is there at once, and scrolling to its end keeps nothing', async () => {
	show = await exhibition({
		exhibits: Array.from({ length: 1000 }, (_, at) => exhibit(at, { width: 800, height: at % 3 ? 534 : 1067 })),
		perPage: 1000,
		perPost: 4,
	});
	browser = await launch({ hosts: show.hosts });
	const gauge = await gaugeOf(browser);

	// The measure: as many of these pictures as two screens hold, on a bare page.
	const bare = await browser.open('http://bbs.test/static/image/common/none.gif');
	const plain = await bare.evaluate(
		async (urls) => {
			const start = performance.now();
			const all = urls.map((url) => Object.assign(new Image(), { src: url }));
			document.documentElement.append(...all);
			await Promise.all(all.map((image) => image.decode().catch(() => undefined)));
			return performance.now() - start;
		},
		show.urls.slice(960, 1000),
	);
	await bare.close();

	const page = await openGallery(browser, show.url);
	const start = Date.now();
	await page.waitForFunction(() => {
		const root = document.querySelector('threadleaf-reader')?.shadowRoot?.querySelector('.gallery-layer .mount')?.shadowRoot;
		const tiles = [...(root?.querySelectorAll('.tile') ?? [])].filter((tile) => tile.getBoundingClientRect().top < innerHeight);
		return tiles.length > 5 && tiles.every((tile) => tile.querySelector('img.here'));
	});
	const first = Date.now() - start;

	const before = { ...(await heapOf(page)), renderer: await gauge.now('renderer') };
	let most = 0;
	for (let at = 0; ; at += 1600) {
		const end = await page.locator(grid).evaluate((box, top) => {
			box.scrollTo(0, top);
			return box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
		}, at);
		await page.waitForTimeout(220);
		most = Math.max(most, await page.locator('.gallery .tile').count());
		if (end) break;
	}
	await page.locator(seen).last().waitFor();
	expect(await page.getByRole('button', { name: /Picture 1000 of 1000/ }).count()).toBe(1);
	const after = { ...(await heapOf(page)), renderer: await gauge.now('renderer') };
	const round = (value = 0) => Math.round(value * 10) / 10;
	console.log(
		`1,000 pictures: first screen ${first} ms after the grid (40 pictures on a bare page: ${Math.round(plain)} ms); ` +
			`at most ${most} tiles; script heap ${round(before.megabytes)} -> ${round(after.megabytes)} MB, nodes ${before.nodes} -> ${after.nodes}; ` +
			`renderers ${round(before.renderer)} -> ${round(after.renderer)} MB`,
	);
	expect(most).toBeLessThan(120);
	expect(after.megabytes - before.megabytes).toBeLessThan(12);
	expect(first).toBeLessThan(Math.max(plain * 1.5, 2500));
}, 240_000);

test('saving 500 × 300 KB takes less than twice the archive', async () => {
	const bytes = 300_000;
	const exhibits = Array.from({ length: 500 }, (_, at) => exhibit(at, { width: 60, height: 40 }, bytes));
	show = await exhibition({ exhibits, perPage: 500 });
	const alone = await launchAlone(show.hosts);
	try {
		const connection = await alone.connect();
		const page = (await connection.contexts()[0]?.newPage()) as Page;
		await page.goto(show.url);
		await press(connection, page);
		await page.locator(seen).first().waitFor();
		// Pressed when nobody listens any more.
		await page.getByRole('button', { name: 'Save 500' }).evaluate((button) => setTimeout(() => (button as HTMLElement).click(), 4000));
		await connection.close();
		await new Promise((resolve) => setTimeout(resolve, 2500));
		const gauge = gaugeOfProcess(alone.pid);
		const before = await gauge.now();
		const start = Date.now();
		const file = () => readdirSync(alone.downloads).find((name) => name.endsWith('.zip'));
		const highest = await gauge.peak(() => until('the archive', file, 150));
		const size = statSync(join(alone.downloads, file() as string)).size;
		const growth = highest !== undefined && before !== undefined ? (highest - before) * 1.048576 : undefined;
		console.log(
			`500 pictures saved: ${(size / 1e6).toFixed(1)} MB in ${Date.now() - start - 1500} ms; all processes together grew by ${growth?.toFixed(0) ?? '?'} MB at most`,
		);
		expect(size).toBeGreaterThan(500 * bytes);
		if (growth !== undefined) expect(growth).toBeLessThan((2 * size) / 1e6);
	} finally {
		await alone.close();
	}
}, 240_000);

/** Toolbar button and Gallery, in a browser that the harness did not start. */
async function press(connection: Connection, page: Page): Promise<void> {
	const session = await connection.newBrowserCDPSession();
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
	const tab = targetInfos.find(({ url }) => url === page.url());
	const worker = await until('the worker', () => page.context().serviceWorkers()[0]);
	await session.send(
		'Extensions.triggerAction' as 'Target.getTargets',
		{ id: new URL(worker.url()).host, targetId: tab?.targetId } as never,
	);
	const popup = await until('the popup', () =>
		connection
			.contexts()
			.flatMap((each) => each.pages())
			.find((each) => each.url().endsWith('popup.html')),
	);
	await popup.getByRole('button', { name: 'Gallery' }).click();
	await page.locator('.gallery').waitFor();
}
