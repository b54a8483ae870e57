/** Export as a person does it, through the real toolbar button: all pages or this one, copies in three forms, what is selected, hosts asked for once. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Forum, playForum } from '../server/forum';
import { story } from '../server/story';
import { type Browser, launch, until } from './harness';

let browser: Browser;
let forum: Forum | undefined;
beforeAll(async () => {
	browser = await launch();
	await set({ pagePause: 0.5, joinOnScroll: false });
});
afterAll(() => browser?.close());
afterEach(async () => {
	await forum?.close();
	await set({ markdownFlavour: 'gfm', fileName: '{title}' });
});

const set = async (values: object) =>
	(await browser.worker()).evaluate(
		(given) =>
			(globalThis as unknown as { chrome: { storage: { sync: { set(values: object): Promise<void> } } } }).chrome.storage.sync.set(given),
		values,
	);

async function open(posts: number, faults: Parameters<typeof playForum>[2] = {}) {
	forum = await playForum('discuz', story('zh', posts), { charset: 'gbk', header: false, ...faults });
	return browser.open(forum.url());
}
type Page = Awaited<ReturnType<typeof open>>;

async function menu(page: Page) {
	const popup = await browser.clickToolbar(page);
	await popup.getByRole('button', { name: 'Export' }).click();
	return popup;
}
const headings = (markdown: string): number => markdown.match(/^## /gm)?.length ?? 0;

test('this page at once, or all pages with progress; the name follows the template', async () => {
	const page = await open(57);
	await set({ fileName: '{posts} {title}' });
	const popup = await menu(page);
	const here = await browser.saved(page, () => popup.getByRole('button', { name: /\.md/ }).click());
	expect(headings(here.bytes.toString())).toBe(10);
	await popup.getByRole('button', { name: 'Export' }).click();
	await popup.getByText('All 6 pages').click();
	await popup.screenshot({ path: '.output/tests/popup-export.png' });
	await popup.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
	const faults = await popup.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
	);
	expect(faults.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	const all = browser.saved(page, () => popup.getByRole('button', { name: /\.md/ }).click());
	await popup.getByText(/Page \d of 6/).waitFor();
	await popup.screenshot({ path: '.output/tests/popup-pages.png' });
	const { name, bytes } = await all;
	expect(name).toMatch(/^57 /);
	expect(headings(bytes.toString())).toBe(57);
	expect(bytes.toString()).not.toContain('\ufffd');
	await popup.getByText('57 posts, 0 pictures.').waitFor();
	await popup.close();
	await page.close();
});

test('cancelled on the way: no file, and a word about it', async () => {
	const page = await open(203);
	const popup = await menu(page);
	let files = 0;
	page.on('download', () => files++);
	await popup.getByText('All 21 pages').click();
	await popup.getByRole('button', { name: /\.epub/ }).click();
	await popup.getByRole('button', { name: 'Cancel' }).click();
	await popup.getByText('Stopped. No file was written.').waitFor();
	const asked = forum?.requests.length ?? 0;
	await page.waitForTimeout(1500);
	expect(forum?.requests.length).toBeLessThanOrEqual(asked + 1);
	expect(files).toBe(0);
	await popup.close();
	await page.close();
});

test('a popup that was closed meanwhile finds the work again', async () => {
	const page = await open(87);
	const first = await menu(page);
	await first.getByText('All 9 pages').click();
	const saved = browser.saved(page, () => first.getByRole('button', { name: /\.json/ }).click());
	await first.getByText(/Page \d of 9/).waitFor();
	await first.close();
	const second = await browser.clickToolbar(page);
	await second.getByText(/Page \d of 9/).waitFor();
	expect(JSON.parse((await saved).bytes.toString()).thread.posts).toHaveLength(87);
	await second.close();
	await page.close();
});

test('copies: Markdown, plain words, and words with their look', async () => {
	const page = await open(8);
	const copied = async (form: string) => {
		const popup = await menu(page);
		await popup.getByRole('button', { name: form, exact: true }).click();
		await popup.getByText('Copied.').waitFor();
		await popup.close();
	};
	await copied('Markdown');
	expect(await browser.clipboard()).toMatch(/^---\ntitle: /);
	await copied('Plain text');
	const text = await browser.clipboard();
	expect(text).toMatch(/^[^\n]+\n=+\n/);
	expect(text).not.toContain('**');
	await copied('Rich text');
	const paper = await browser.open('about:blank');
	await paper.setContent('<div contenteditable style="width:900px;height:700px"></div>');
	await paper.locator('div').focus();
	await paper.keyboard.press('ControlOrMeta+V');
	expect(await paper.locator('div h1').count()).toBe(1);
	expect(await paper.locator('div article, div h2').count()).toBeGreaterThan(6);
	await paper.close();
	expect(await browser.clipboard()).toBe(text);
	await page.close();
});

test('what is selected in the page, under the post that it comes from', async () => {
	const page = await open(8);
	await page.evaluate(() => {
		const cell = document.querySelectorAll('.t_f')[2] as Element;
		getSelection()?.selectAllChildren(cell);
	});
	const popup = await menu(page);
	expect(await popup.getByRole('radio', { name: 'Selection' }).isChecked()).toBe(true);
	const { bytes } = await browser.saved(page, () => popup.getByRole('button', { name: /\.md/ }).click());
	const markdown = bytes.toString();
	expect(headings(markdown)).toBe(1);
	expect(markdown).toMatch(/^## \[#3\]/m);
	expect(markdown).toContain('(3).');
	await popup.close();
	await page.close();
});

test('a note for Obsidian: the words on the clipboard, the name in the address', async () => {
	await set({ markdownFlavour: 'obsidian' });
	const page = await open(8);
	const worker = await browser.worker();
	const popup = await menu(page);
	await popup.evaluate(() => {
		const { chrome } = globalThis as unknown as { chrome: { tabs: { update(id: number, change: { url: string }): Promise<void> } } };
		chrome.tabs.update = async (_, { url }) => {
			document.title = url;
		};
	});
	await popup.getByRole('button', { name: 'To Obsidian' }).click();
	const address = await until('the address', async () => ((await popup.title()).startsWith('obsidian:') ? popup.title() : undefined));
	expect(address).toMatch(/^obsidian:\/\/new\?file=[^&]+&clipboard$/);
	await popup.close();
	expect(await browser.clipboard()).toMatch(/^---\ntitle: /);
	expect(worker).toBeDefined();
	await page.close();
});
