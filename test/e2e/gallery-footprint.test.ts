/** What the gallery takes of the machine's memory, all of Chromium's processes together and no debugger attached; prints its figures. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Bare, launchBare } from './bare';
import { until } from './harness';
import { anonymousOf } from './memory';
import { type Exhibition, exhibit, exhibition } from './picture-server';

let show: Exhibition;
let browser: Bare | undefined;
afterEach(async () => {
	await browser?.close();
	browser = undefined;
	await show?.site.close();
});

const seconds = (time: number) => new Promise((resolve) => setTimeout(resolve, time * 1000));
const gallery = `document.querySelector('threadleaf-reader')?.shadowRoot?.querySelector('.gallery-layer .mount')?.shadowRoot`;

/** As a person does it: the toolbar button, Gallery. Resolves with what evaluates in the page once the grid is there. */
async function openGallery({ open, target, clickToolbar, evaluate }: Bare): Promise<<T>(expression: string) => Promise<T>> {
	await open(show.url);
	await seconds(2);
	await clickToolbar(await target('tid=7', 'tab'));
	const popup = await target('popup.html');
	const press = `document.querySelector('h1:not(.waiting)') && [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Gallery'))`;
	await until('the popup', async () => (await evaluate<boolean>(popup, `(${press})?.click() ?? !!(${press})`)) || undefined);
	const page = await target('tid=7', 'page');
	const inPage = <T>(expression: string) => evaluate<T>(page, expression);
	await until('the grid', async () => (await inPage<boolean>(`!!${gallery}?.querySelector('.tile img.here')`)) || undefined, 30);
	// What opening took settles.
	await seconds(5);
	return inPage;
}

/** Grants a host as if the person had said yes. */
async function grant({ id, open, target, evaluate }: Bare, pattern: string): Promise<void> {
	await open('chrome://extensions/');
	const extensions = await target('chrome://extensions', 'page');
	await until('the page of extensions', async () => (await evaluate<boolean>(extensions, '!!chrome.developerPrivate')) || undefined);
	await evaluate(extensions, `chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
	await open(`chrome-extension://${id}/options.html`);
	const options = await target('options.html', 'page');
	const request = `chrome.permissions?.request({ origins: ['${pattern}'] }) ?? false`;
	await until('the permission', async () => (await evaluate<boolean>(options, request)) || undefined);
}

const saves = { count: 500, weight: 300_000 };

/** Times the archive's size: it lies once in the browser process, and what is under way beside it. */
const most = 2;

test.each([
	['the forum’s own host, by the page', 'bbs.test'],
	['a host that checks the Referer, by the background', 'hot.test'],
] as const)(
	`saving from %s (%s) peaks below ${most} times the archive`,
	// Once more: in two of fourteen runs no archive came, for a reason that is not known yet; the message has what the gallery said.
	{ timeout: 240_000, retry: 1 },
	async (way, host) => {
		const { count, weight } = saves;
		const manner = host === 'hot.test' ? 'referer' : 'plain';
		const exhibits = Array.from({ length: count }, (_, at) => exhibit(at, { width: 400, height: 300, host, manner }, weight));
		show = await exhibition({ exhibits, perPage: count, perPost: 4 });
		browser = await launchBare(show.hosts);
		const { processes, saved, downloads } = browser;
		if (host !== 'bbs.test') await grant(browser, `*://${host}/*`);
		const inPage = await openGallery(browser);
		const now = () => anonymousOf([...processes().keys()]);
		const before = now();
		let peak = before;
		await inPage(`[...${gallery}.querySelectorAll('.end .strong')].at(-1).click()`);
		const look = () => {
			peak = Math.max(peak, now());
			return saved()[0];
		};
		const name = await until('the archive', look, 90).catch(async (fault: Error) => {
			throw new Error(`${fault.message} The gallery: ${await inPage<string>(`${gallery}?.textContent.slice(-300)`)}`);
		});
		for (let rest = 0; rest < 10; rest += 1) await seconds(0.1).then(look);
		const path = join(downloads, name);
		const archive = statSync(path).size / 1024 / 1024;
		console.log(
			`${count} pictures of ${weight} bytes from ${way}: archive ${archive.toFixed(0)} MiB, ` +
				`peak +${(peak - before).toFixed(0)} MiB over ${before.toFixed(0)} (${((peak - before) / archive).toFixed(2)} x the archive)`,
		);
		expect(await inPage<string>(`${gallery}.querySelector('.saving h2').textContent`)).toBe(`All ${count} pictures saved`);
		expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
		expect(archive).toBeGreaterThan((count * weight) / 1024 / 1024);
		expect(peak - before).toBeLessThan(archive * most);
	},
);

test('a thousand pictures are browsed without holding all of them decoded', async () => {
	const [count, width, height] = [1000, 800, 534];
	const exhibits = Array.from({ length: count }, (_, at) => exhibit(at, { width, height }));
	show = await exhibition({ exhibits, perPage: count, perPost: 4 });
	browser = await launchBare(show.hosts);
	const { processes } = browser;
	const inPage = await openGallery(browser);
	const now = () => anonymousOf([...processes().keys()]);
	const before = now();
	let peak = before;
	const scroll = `(async () => {
		const box = ${gallery}.querySelector('.scroller');
		for (; box.scrollTop + box.clientHeight < box.scrollHeight - 2; box.scrollBy(0, 1200)) await new Promise((resolve) => setTimeout(resolve, 250));
	})()`;
	let ended = false;
	const scrolled = inPage(scroll).finally(() => {
		ended = true;
	});
	while (!ended) {
		peak = Math.max(peak, now());
		await seconds(0.3);
	}
	await scrolled;
	await until(
		'the last ones',
		async () => (await inPage<boolean>(`!!${gallery}.querySelector('.tile:last-child img.here')`)) || undefined,
		30,
	);
	peak = Math.max(peak, now());
	await seconds(5);
	const decoded = (count * width * height * 4) / 1024 / 1024;
	console.log(
		`${count} pictures scrolled through: peak +${(peak - before).toFixed(0)} MiB over ${before.toFixed(0)}, ` +
			`+${(now() - before).toFixed(0)} five seconds later (all decoded: ${decoded.toFixed(0)} MiB)`,
	);
	// Chromium keeps what it decoded as long as it likes: 270 to 584 MiB were measured, the more the quicker the machine.
	expect(peak - before).toBeLessThan(decoded / 2);
}, 240_000);
