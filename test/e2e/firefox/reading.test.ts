/** Firefox: toolbar, popup, reader, the page as it was; Markdown on the clipboard; strict pages, closed pages; 12 pages in GBK joined. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoHosts, riverUrl, serveDemo } from '../../demo/forum';
import { playForum } from '../../server/forum';
import { story } from '../../server/story';
import { threadPage } from '../pages';
import { type Firefox, launch, type Page, type Site, serve, until } from './harness';
import { hasReader, leave, readerOpen, traces } from './seeing';

const strict = {
	'content-security-policy':
		"default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

let firefox: Firefox;
let demo: Site;
let site: Site;
beforeAll(async () => {
	demo = await serveDemo();
	const hidden = '<style>html, body { display: none !important; content-visibility: hidden !important }</style>';
	site = await serve({
		'/plain': { body: threadPage() },
		'/strict': { body: threadPage(), headers: strict },
		'/hidden': { body: threadPage({ head: hidden }) },
	});
	firefox = await launch({ hosts: { ...Object.fromEntries(demoHosts.map((host) => [host, demo])), 'bbs.test': site } });
});
afterAll(async () => {
	await firefox?.close();
	await Promise.all([demo?.close(), site?.close()]);
});

async function read(page: Page): Promise<void> {
	const popup = await firefox.clickToolbar(page);
	await popup.click('Read');
	await readerOpen(page);
}
const says = async (address: string): Promise<string> => {
	const page = await firefox.open('about:blank');
	await page.goto(address);
	const words = await (await firefox.clickToolbar(page)).words();
	await page.close();
	return words;
};

test('the popup says what the page is, and copies it as Markdown', async () => {
	const page = await firefox.open(riverUrl);
	const popup = await firefox.clickToolbar(page);
	const words = await popup.words();
	for (const fact of ['Discuz!', '一条河的九个时辰', '8 posts', 'page 1 of 3', '9 pictures']) expect(words).toContain(fact);
	expect(await popup.evaluate(() => innerWidth)).toBe(320);
	await popup.click('Copy as Markdown');
	await until('the account', async () => ((await popup.words()).includes('Copied. 8 posts') ? true : undefined));
	const markdown = await firefox.clipboard();
	expect(markdown).toMatch(/^---\ntitle: "一条河的九个时辰/);
	expect(markdown.match(/!\[/g)).toHaveLength(9);
	await page.close();
});

test('a page that hides all of itself: the reader is seen, and Escape closes it', async () => {
	const page = await firefox.open('http://bbs.test/hidden');
	const before = await traces(page);
	await read(page);
	expect(await page.evaluate(() => document.activeElement?.localName)).toBe('threadleaf-reader');
	await leave(page);
	expect(await traces(page)).toEqual(before);
	await page.close();
});

test('the reader opens with its type and leaves no trace: markup, scroll, focus, a half-typed reply', async () => {
	const page = await firefox.open('http://bbs.test/plain');
	await page.evaluate(() => {
		const field = document.querySelector('textarea');
		field?.focus();
		if (field) field.value = 'half a rep';
		scrollTo(0, 300);
	});
	const before = await traces(page);
	await read(page);
	expect(await page.evaluate(() => document.querySelectorAll('threadleaf-reader [data-leaf-post]').length)).toBe(4);
	// `font-kerning: normal` would squeeze the comma of Noto's Han fonts to half its width.
	const comma = await page.evaluate(() => {
		const words = document.querySelector('threadleaf-reader .opening .prose p')?.firstChild as Text;
		const range = document.createRange();
		range.setStart(words, words.data.indexOf('，'));
		range.setEnd(words, words.data.indexOf('，') + 1);
		return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(words.parentElement as Element).fontSize);
	});
	expect(comma).toBeGreaterThan(0.95);
	await leave(page);
	expect(await traces(page)).toEqual(before);
	await page.close();
});

test('copies from within the reader of a page without https', async () => {
	const page = await firefox.open('http://bbs.test/plain');
	await read(page);
	await page.click('Copy as Markdown');
	await until('the Markdown', async () => ((await firefox.clipboard()).includes('# 山里的九天') ? true : undefined));
	await page.close();
});

test('keys of the browser open reader and gallery', async () => {
	const page = await firefox.open(riverUrl);
	const press = (key: string) =>
		firefox.chrome(
			`const win = Services.wm.getMostRecentWindow('navigator:browser');
			const keys = [...win.document.querySelectorAll('keyset[id^="ext-keyset"] key[modifiers="alt"]')];
			keys.find((each) => each.getAttribute('key') === arguments[0]).doCommand();`,
			key,
		);
	await press('R');
	await readerOpen(page);
	await leave(page);
	await press('G');
	await page.until('the gallery', () => document.querySelector('threadleaf-reader')?.shadowRoot?.querySelector('.gallery-layer') != null);
	await leave(page);
	await page.close();
});

test('reads under a policy that allows nothing', async () => {
	const page = await firefox.open('http://bbs.test/strict');
	await read(page);
	expect(await page.evaluate(() => getComputedStyle(document.querySelector('threadleaf-reader .prose p') as Element).fontSize)).toBe(
		'19px',
	);
	await leave(page);
	await page.close();
});

test('says what is in the way on pages that Firefox keeps for itself', async () => {
	expect(await says('about:addons')).toContain('keeps extensions out of this page');
	expect(await says(`about:reader?url=${encodeURIComponent(riverUrl)}`)).toContain('own reader view');
	expect(await says('http://bbs.test/nothing-here')).toContain('There is no thread on this page');
});

test('joins 12 pages of GBK from page 5', async () => {
	await firefox.ask(() => {
		const { browser } = globalThis as unknown as { browser: { storage: { sync: { set(values: object): Promise<void> } } } };
		return browser.storage.sync.set({ pagePause: 0.5, joinOnScroll: false });
	});
	const tale = story('zh', 117);
	const forum = await playForum('discuz', tale, { charset: 'gbk', header: false });
	const page = await firefox.open(forum.url(5));
	await read(page);
	await page.click('Load the other');
	const floors = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('threadleaf-reader [data-leaf-post]')].map((post) => {
				const copy = post.cloneNode(true) as HTMLElement;
				for (const quote of copy.querySelectorAll('.quote, blockquote, .answered')) quote.remove();
				return Number(/\((\d+)\)\./.exec(copy.textContent ?? '')?.[1]);
			}),
		);
	await until('all posts', async () => ((await floors()).length === 117 ? true : undefined), 30);
	expect(await floors()).toEqual(tale.posts.map(({ floor }) => floor));
	expect(await page.evaluate(() => document.querySelector('threadleaf-reader')?.textContent?.includes('\ufffd'))).toBe(false);
	expect(forum.busiest()).toBe(1);
	expect(await hasReader(page)).toBe(true);
	await page.close();
	await forum.close();
});
