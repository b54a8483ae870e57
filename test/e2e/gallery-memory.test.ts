/** What 1,000 pictures cost to look at; prints its figures, holds them to bounds. */
import { afterEach, expect, test } from 'vitest';
import { openGallery } from './gallery-page';
import { type Browser, launch } from './harness';
import { gaugeOf, heapOf } from './memory';
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
