/** The reader leaves no trace in the page, and nothing of the page reaches the reader. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch, type Site, serve } from './harness';
import { hostile, threadPage } from './pages';
import { read } from './reading';

const strict = {
	'content-security-policy':
		"default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const modal =
	'<dialog id="own" style="width:90vw;height:90vh">own modal</dialog><script>document.getElementById("own").showModal()</script>';
const cover = '<div style="position:fixed;inset:0;z-index:2147483647;background:red">cover</div>';
const listening = `<script>window.heard = []; for (const type of ['keydown', 'keyup', 'keypress', 'click', 'copy', 'selectstart']) document.addEventListener(type, (event) => { window.heard.push(type); }, type === 'keydown'); document.oncopy = () => false;</script>`;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	site = await serve({
		'/plain': { body: threadPage({ tail: listening }) },
		'/long': { body: threadPage({ replies: 299 }) },
		'/strict': { body: threadPage(), headers: strict },
		'/hostile': { body: threadPage({ head: `<style>${hostile}</style>` }) },
		'/modal': { body: threadPage({ tail: modal }) },
		'/cover': { body: threadPage({ tail: cover }) },
		'/quirks': { body: threadPage({ quirks: true }) },
		'/zoomed': { body: threadPage({ head: '<style>html { zoom: 1.6; font-size: 40px } body { zoom: 0.8 }</style>' }) },
		'/rtl': { body: threadPage({ html: 'dir="rtl"' }) },
		'/night': { body: threadPage({ head: '<style>html { filter: invert(1); transform: rotate(3deg); font-size: 5px }</style>' }) },
	});
	browser = await launch({ hosts: { 'bbs.test': site } });
	await browser.grant('http://bbs.test/*');
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

const words = (page: Page) => page.locator('threadleaf-reader .opening .prose p').first();
/** What a person sees of the first paragraph, wherever the page is. */
const looks = (page: Page) =>
	words(page).evaluate((paragraph) => {
		const style = getComputedStyle(paragraph);
		const { top, left, width, height } = paragraph.getBoundingClientRect();
		const { x, y } = { x: left + width / 2, y: top + height / 2 };
		return {
			font: style.fontSize,
			family: style.fontFamily.split(',')[0],
			display: style.display,
			color: style.color,
			visibility: style.visibility,
			direction: style.direction,
			spacing: style.letterSpacing,
			onTop: document.elementFromPoint(x, y) === paragraph,
			width: Math.round(width),
		};
	});
const right = {
	font: '19px',
	display: 'block',
	color: 'rgb(34, 32, 28)',
	visibility: 'visible',
	direction: 'ltr',
	spacing: 'normal',
	onTop: true,
	width: 684,
};
const hash = async (page: Page) =>
	createHash('sha256')
		.update(await page.content())
		.digest('hex');

for (const path of ['/plain', '/strict', '/hostile', '/modal', '/cover', '/quirks', '/zoomed', '/rtl', '/night']) {
	test(`reads the same on ${path}`, async () => {
		const page = await browser.open(`http://bbs.test${path}`);
		const before = await hash(page);
		await read(browser, page);
		expect(await looks(page)).toMatchObject(right);
		await page.keyboard.press('Escape');
		await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
		expect(await hash(page), 'the page is as it was').toBe(before);
		await page.close();
	});
}

test('hostile rules that come later, inline and adopted, change nothing', async () => {
	const page = await browser.open('http://bbs.test/plain');
	await read(browser, page);
	const before = await words(page).evaluate((element) => JSON.stringify({ ...getComputedStyle(element) }));
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
		const later = document.createElement('style');
		later.textContent = css;
		document.head.append(later);
		for (const element of document.querySelectorAll('threadleaf-reader *'))
			element.setAttribute('style', 'font: 40px fantasy !important; display: none !important');
	}, hostile);
	const after = await words(page).evaluate((element) => JSON.stringify({ ...getComputedStyle(element) }));
	expect(after).toBe(before);
	await page.close();
});

test('focus, caret, scroll and a half-typed reply are as before', async () => {
	const page = await browser.open('http://bbs.test/plain');
	await page.locator('#fastpostmessage').fill('half a rep');
	await page.locator('#fastpostmessage').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 6));
	await page.evaluate(() => scrollTo(0, 321));
	const state = () =>
		page.evaluate(() => {
			const field = document.activeElement as HTMLTextAreaElement;
			return [scrollY, field.id, field.value, field.selectionStart, field.selectionEnd];
		});
	const before = await state();
	await read(browser, page);
	await page.keyboard.press('j');
	await page.mouse.wheel(0, 900);
	await page.waitForTimeout(200);
	await page.keyboard.press('Escape');
	await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
	expect(await state()).toEqual(before);
	await page.close();
});

test('keys, clicks and copying stay within the reader', async () => {
	const page = await browser.open('http://bbs.test/plain');
	await read(browser, page);
	await page.evaluate(() => {
		(globalThis as unknown as { heard: string[] }).heard.length = 0;
	});
	for (const key of ['j', 'k', 'a', 'a', '+', '-', '?', 'Escape', 'o', 'r', 'Escape']) await page.keyboard.press(key);
	await page.locator('threadleaf-reader .post .prose').first().click();
	await page.keyboard.press('/');
	await page.keyboard.type('照片');
	expect(await page.locator('threadleaf-reader .search input').inputValue()).toBe('照片');
	expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
	await page.close();
});

test('selection, a tree walker and a translator reach the words', async () => {
	const page = await browser.open('http://bbs.test/plain');
	await read(browser, page);
	const selected = await page.evaluate(() => {
		const paragraph = document.querySelector('threadleaf-reader .opening .prose p');
		if (paragraph) getSelection()?.selectAllChildren(paragraph);
		return String(getSelection());
	});
	expect(selected).toContain('九月底请了假');
	const translate = () => {
		const walker = document.createTreeWalker(document.querySelector('threadleaf-reader') as Element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (/\p{Script=Han}/u.test(node.nodeValue ?? '')) node.nodeValue = `<${node.nodeValue?.length} characters>`;
		}
	};
	await page.evaluate(translate);
	await page.mouse.wheel(0, 2000);
	await page.waitForTimeout(300);
	await page.keyboard.press('a');
	await page.keyboard.press('a');
	await page.keyboard.press('+');
	await page.mouse.wheel(0, -2000);
	await page.waitForTimeout(300);
	expect(await words(page).textContent()).toMatch(/^<\d+ characters>$/);
	await page.close();
});

test('select all and copy take the words of every post, without controls; find in page reaches posts far below', async () => {
	const page = await browser.open('http://bbs.test/long');
	await read(browser, page);
	await page.locator('threadleaf-reader .post').nth(298).waitFor({ state: 'attached' });
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.press('ControlOrMeta+C');
	const copied = await browser.clipboard();
	expect(copied.trim()).toMatch(/^首页\s+山里的九天/);
	expect(copied.match(/第 \d+ 楼：/g)).toHaveLength(299);
	expect(copied).not.toMatch(/Thread|Article|Outline|Aa/);
	await page.evaluate(() => getSelection()?.removeAllRanges());
	expect(await page.evaluate(() => (window as unknown as { find(words: string): boolean }).find('第 299 楼'))).toBe(true);
	const selected = await page.evaluate(() => [
		String(getSelection()),
		getSelection()?.anchorNode?.parentElement?.closest('threadleaf-reader .post')?.getAttribute('data-leaf-post'),
	]);
	expect(selected).toEqual(['第 299 楼', '299']);
	await page.close();
});

test('what is printed has margins and source, every post, no controls and nothing of the page', async () => {
	const page = await browser.open('http://bbs.test/long');
	await read(browser, page);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const printed = await page.evaluate(() => {
		const shown = (selector: string, root: ParentNode = document) =>
			[...root.querySelectorAll(selector)].filter((each) => each.getClientRects().length).length;
		const { shadowRoot } = document.querySelector('threadleaf-reader') as Element;
		return {
			posts: shown('threadleaf-reader .post'),
			controls: shown('.bar, .outline, .foot', shadowRoot as ShadowRoot) + shown('threadleaf-reader .more'),
			page: shown('body'),
			source: getComputedStyle(document.querySelector('threadleaf-reader .head') as Element, '::after').content,
			margins: document.querySelector('threadleaf-reader > style')?.textContent,
		};
	});
	expect(printed).toMatchObject({ posts: 299, controls: 0, page: 0 });
	expect(printed.source).toContain('http://bbs.test/long');
	expect(printed.margins).toContain('@page');
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await page.evaluate(() => document.querySelectorAll('threadleaf-reader > style').length)).toBe(0);
	await page.close();
});
