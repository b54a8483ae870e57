/** The demo: on a screen a browser with the demo thread; without one the main job through the real toolbar button, kept in demo-output. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import buildOnce from '../e2e/build';
import { type Browser, launch } from '../e2e/harness';
import { browserOrInstall } from './find-browser';
import { demoHosts, riverUrl, serveDemo } from './forum';
import { type SavedPage, savedPage } from './saved-page';

const output = resolve('demo-output');
const hasScreen = () =>
	!process.env.CI &&
	(process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Tells how long a step took; one that takes above a minute is given up with its name. */
async function step<T>(words: string, work: () => Promise<T>): Promise<T> {
	const start = performance.now();
	process.stdout.write(`${words} … `);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`"${words}" took more than a minute; given up.`)), 60_000);
	});
	try {
		const result = await Promise.race([work(), late]);
		console.log(`${Math.round(performance.now() - start)} ms`);
		return result;
	} finally {
		clearTimeout(timer);
	}
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** Pictures in the first screens have come, fonts too. */
const settled = (page: Page) =>
	page
		.waitForFunction(
			() => [...document.querySelectorAll('threadleaf-reader img')].slice(0, 4).every((img) => (img as HTMLImageElement).complete),
			undefined,
			{ timeout: 8000 },
		)
		.catch(() => undefined)
		.then(() => page.waitForTimeout(500));

/** Orders a view in the popup and takes its picture. */
async function view(browser: Browser, page: Page, name: 'Read' | 'Gallery', file: string): Promise<void> {
	const popup = await browser.clickToolbar(page);
	if (name === 'Read') await popup.locator('body').screenshot({ path: join(output, 'popup.png') });
	await button(popup, name).click();
	await page.locator('threadleaf-reader').waitFor({ state: 'attached' });
	await settled(page);
	await page.screenshot({ path: join(output, file) });
	for (let press = 0; press < 3 && (await page.locator('threadleaf-reader').count()); press++) {
		await page.keyboard.press('Escape');
		await page.waitForTimeout(200);
	}
}

async function mainJob(browser: Browser, page: Page): Promise<void> {
	const start = performance.now();
	const popup = await step('Toolbar button: the popup reads the page', () => browser.clickToolbar(page));
	if (!(await button(popup, 'Read').count())) {
		await popup.locator('body').screenshot({ path: join(output, 'popup.png') });
		const words = (await popup.locator('.refusal').innerText()).replace(/\n+/g, ' ');
		console.log(`\nThe popup says: ${words}\n  ${join('demo-output', 'popup.png')}`);
		return;
	}
	const software = (await popup.locator('.chip').innerText()).trim();
	const title = await popup.locator('h1').innerText();
	const facts = (await popup.locator('.meta span').allInnerTexts()).join(' ').replace(/\s*·\s*/g, ' · ');
	const hasPictures = await button(popup, 'Gallery').isEnabled();
	await popup.close();
	await step('Read', () => view(browser, page, 'Read', 'reader.png'));
	if (hasPictures) await step('Gallery', () => view(browser, page, 'Gallery', 'gallery.png'));
	const again = await browser.clickToolbar(page);
	await step('Copy as Markdown', async () => {
		await button(again, 'Copy as Markdown').click();
		await again.locator('.result.done').waitFor();
	});
	const markdown = await browser.clipboard();
	writeFileSync(join(output, 'thread.md'), markdown);
	const last = await browser.clickToolbar(page);
	const { name, bytes } = await step('Export as ZIP', async () => {
		await button(last, 'Export').click();
		return browser.saved(page, () => button(last, /\.zip/).click());
	});
	writeFileSync(join(output, 'thread.zip'), bytes);
	const entries = Object.keys(unzipSync(bytes));
	console.log(`
${software}: ${title}
${facts}
Markdown of ${markdown.length} characters copied; "${name}" holds it and ${entries.filter((entry) => entry.startsWith('pictures/')).length} pictures.
The whole way took ${((performance.now() - start) / 1000).toFixed(1)} s. Look into demo-output: popup.png, reader.png, ${hasPictures ? 'gallery.png, ' : ''}thread.md, thread.zip.`);
}

/** Opens the window and waits until the user closes it. */
async function onScreen(browser: Browser, page: Page): Promise<void> {
	console.log(
		`\nThe browser shows ${page.url()}.\nClick the leaf in the toolbar (under the puzzle piece, if it is not pinned), then Read.\nClose the window to end.`,
	);
	await new Promise<void>((done) => browser.context.once('close', () => done()));
}

/** @param args what stands behind `npm start --` */
export async function run(args: string[]): Promise<void> {
	const { positionals, values } = parseArgs({
		args,
		allowPositionals: true,
		options: { url: { type: 'string' }, headless: { type: 'boolean' } },
	});
	const own: SavedPage | undefined = positionals[0] === undefined ? undefined : savedPage(resolve(positionals[0]), values.url);
	browserOrInstall(console.log);
	await step('Building the extension', buildOnce);
	const headless = values.headless === true || !hasScreen();
	const site = await serveDemo();
	const hosts = Object.fromEntries(demoHosts.map((host) => [host, site]));
	const browser = await step('Starting the browser', () => launch({ hosts, headless, viewport: { width: 1280, height: 860 }, scale: 2 }));
	try {
		await own?.serve(browser.context);
		const address = own?.url ?? riverUrl;
		const page = await step(`Opening ${address}`, () => browser.open(address));
		mkdirSync(output, { recursive: true });
		await (headless ? mainJob(browser, page) : onScreen(browser, page));
	} finally {
		await browser.close();
		await site.close();
	}
}
