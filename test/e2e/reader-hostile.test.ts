/** Pages that fight: they throw the reader out, write themselves anew, redirect links; and what the reader must bring through it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch, type Site, serve } from './harness';
import { threadPage } from './pages';
import { read } from './reading';

const script = (code: string) => `<script>${code}</script>`;
/** Takes every newcomer out of `<html>` but head and body. */
const expelling = script(`new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
	if (node.nodeType === 1 && !['HEAD', 'BODY'].includes(node.tagName)) node.remove(); }).observe(document.documentElement, { childList: true })`);
/** As above, anywhere. */
const merciless = script(`new MutationObserver(() => document.querySelector('threadleaf-reader')?.remove())
	.observe(document.documentElement, { childList: true, subtree: true })`);
const frame = '<iframe src="http://video.test/player" title="The mill wheel"></iframe>';
const strict = { 'content-security-policy': "default-src 'none'; frame-src 'none'; script-src 'none'" };

let browser: Browser;
let site: Site;
beforeAll(async () => {
	site = await serve({
		'/plain': { body: threadPage({ replies: 40 }) },
		'/expelling': { body: threadPage({ head: expelling }) },
		'/merciless': { body: threadPage({ tail: merciless }) },
		'/base': { body: threadPage({ head: '<base href="http://bbs.test/deep/" target="_parent">' }) },
		'/embed': { body: threadPage().replace('不赶路', `${frame}<br>不赶路`) },
		'/embed-strict': { body: threadPage().replace('不赶路', `${frame}<br>不赶路`), headers: strict },
		'/player': { body: '<body style="background:#246">playing' },
	});
	browser = await launch({ hosts: { 'bbs.test': site, 'video.test': site } });
	await browser.grant('http://bbs.test/*');
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

const host = (page: Page) => page.locator('threadleaf-reader');
/** The reader stands above the page and answers a press. */
const alive = (page: Page) =>
	page.evaluate(() => {
		const { shadowRoot } = document.querySelector('threadleaf-reader') ?? {};
		return (
			shadowRoot?.querySelector('dialog:modal') !== null &&
			document.elementFromPoint(innerWidth / 2, 300)?.closest('threadleaf-reader') !== null
		);
	});

test('a page that throws it out of <html> keeps it all the same', async () => {
	const page = await browser.open('http://bbs.test/expelling');
	await read(browser, page);
	expect(await alive(page)).toBe(true);
	await page.keyboard.press('Escape');
	await host(page).waitFor({ state: 'detached' });
	await page.close();
});

test('a page that throws it out of everywhere wins, and nothing hangs', async () => {
	const page = await browser.open('http://bbs.test/merciless');
	await read(browser, page).catch(() => undefined);
	expect(await host(page).count()).toBe(0);
	expect(await page.evaluate(() => document.title)).toContain('山里的九天');
	await page.close();
}, 30_000);

test('<html> drawn anew leaves reader, scroll and focus as they were', async () => {
	const page = await browser.open('http://bbs.test/plain');
	await read(browser, page);
	const scroller = page.locator('threadleaf-reader .scroller');
	await scroller.evaluate((box) => box.scrollTo(0, 900));
	await page.keyboard.press('/');
	await page.locator('threadleaf-reader .search input:focus').waitFor();
	await page.evaluate(() => document.documentElement.replaceChildren(...document.querySelectorAll('head, body')));
	expect(await alive(page)).toBe(true);
	expect(await scroller.evaluate((box) => box.scrollTop)).toBe(900);
	await page.keyboard.type('照片');
	expect(await page.locator('threadleaf-reader .search input').inputValue()).toBe('照片');
	await page.close();
});

test('document.open takes the reader along, and it can be opened again on what was written', async () => {
	const page = await browser.open('http://bbs.test/plain');
	await read(browser, page);
	await page.evaluate((html) => {
		document.open();
		document.write(html);
		document.close();
	}, threadPage());
	await expect.poll(() => host(page).count()).toBe(0);
	await read(browser, page);
	expect(await alive(page)).toBe(true);
	await page.close();
});

test('a <base target> moves no link of the reader', async () => {
	const page = await browser.open('http://bbs.test/base');
	await read(browser, page);
	const targets = await page.locator('threadleaf-reader a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).target));
	expect(new Set(targets)).toEqual(new Set(['_blank']));
	await page.close();
});

test('a reply half typed in a rich editor keeps words and caret', async () => {
	const page = await browser.open('http://bbs.test/plain');
	const caret = () =>
		page.evaluate(() => [getSelection()?.anchorNode?.nodeValue, getSelection()?.anchorOffset, document.activeElement?.id]);
	await page.evaluate(() => {
		document.body.insertAdjacentHTML('afterbegin', '<div id="editor" contenteditable>half a <b>rich</b> reply</div>');
		const editor = document.getElementById('editor') as HTMLElement;
		editor.focus();
		getSelection()?.collapse(editor.querySelector('b')?.firstChild ?? null, 2);
	});
	const before = await caret();
	expect(before).toEqual(['rich', 2, 'editor']);
	await read(browser, page);
	await page.keyboard.press('j');
	await page.keyboard.press('Escape');
	await host(page).waitFor({ state: 'detached' });
	expect(await caret()).toEqual(before);
	await page.close();
});

test.each(['/embed', '/embed-strict'])('a frame is a titled link until it is asked for, on %s', async (path) => {
	const page = await browser.open(`http://bbs.test${path}`);
	await read(browser, page);
	const embed = page.locator('threadleaf-reader .embed');
	const before = site.requests.filter(({ path: asked }) => asked === '/player').length;
	expect(await embed.locator('a').innerText()).toBe('The mill wheel');
	await embed.getByRole('button', { name: 'Show here' }).click();
	await expect.poll(() => site.requests.filter(({ path: asked }) => asked === '/player').length).toBe(before + 1);
	const player = embed.locator('iframe');
	expect(await player.getAttribute('sandbox')).toContain('allow-scripts');
	expect((await player.boundingBox())?.height).toBeGreaterThan(300);
	expect(site.requests.at(-1)?.headers.referer).toBeUndefined();
	await embed.getByRole('button', { name: 'Hide' }).click();
	expect(await player.count()).toBe(0);
	await page.close();
});

test('full screen holds reader, panels and gallery on their own paper', async () => {
	const page = await browser.open('http://bbs.test/plain');
	await read(browser, page);
	await page.keyboard.press('f');
	const full = () =>
		page.evaluate(() => {
			const root = document.querySelector('threadleaf-reader')?.shadowRoot;
			const element = root?.fullscreenElement;
			return element
				? [element.className, getComputedStyle(element).backgroundColor, root?.querySelector('.layer')?.parentElement === element]
				: [];
		});
	await expect.poll(full).toEqual(['stage', 'rgb(253, 252, 249)', true]);
	await page.getByRole('button', { name: 'Type', exact: true }).click();
	await page.screenshot({ path: 'demo-output/reader/full-screen.png' });
	await page.keyboard.press('Escape');
	await page.keyboard.press('f');
	await expect.poll(full).toEqual([]);
	await page.close();
});
