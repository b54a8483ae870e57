/** The main job on the page that the project was born from: toolbar, popup, reader, clipboard, archive. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasCorpus, pageBytes, serveLab, type Truth, truth } from './corpus';
import { type Browser, launch, type Site } from './harness';

const name = 'discuz-x35/seed_guest_desktop';

describe.runIf(hasCorpus)('a Discuz! thread as a guest sees it', () => {
	let browser: Browser;
	let site: Site;
	let page: Page;
	let facts: Truth;
	/** The article's words in the page's own bytes, paragraph by paragraph. */
	let paragraphs: string[];

	beforeAll(async () => {
		facts = truth(name);
		const lab = await serveLab([name]);
		site = lab.site;
		browser = await launch({ hosts: lab.hosts });
		page = await browser.open(facts.url);
		const body = /id="postmessage_1">([\s\S]*?)<\/td>/.exec(pageBytes(name).toString('utf8'))?.[1] ?? '';
		paragraphs = body
			.replace(/<ignore_js_op>[\s\S]*?<\/ignore_js_op>|<i class="pstatus">[\s\S]*?<\/i>|<script[\s\S]*?<\/script>/g, '')
			.split(/<br ?\/?>|<\/?div[^>]*>/)
			.map((line) => line.replace(/<[^>]*>|&nbsp;|[\s　]+/g, ''))
			.filter((line) => line.length > 8);
	});
	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});

	test('the popup says what the page is', async () => {
		const popup = await browser.clickToolbar(page);
		const words = await popup.locator('main').innerText();
		expect(words).toContain('Discuz!');
		expect(words).toContain(facts.expected.title);
		expect(words).toContain('1 post');
		expect(words).toContain(`${facts.expected.images.length} pictures`);
		await popup.close();
	});

	test('Read shows the article whole, and none of the page’s furniture', async () => {
		const before = await page.evaluate(() => document.documentElement.outerHTML);
		const popup = await browser.clickToolbar(page);
		await popup.getByRole('button', { name: 'Read' }).click();
		const reader = page.locator('threadleaf-reader');
		await reader.locator('p').first().waitFor();
		await page.waitForTimeout(300);
		const words = (await reader.evaluate((host: HTMLElement) => host.innerText)).replace(/[\s　]+/g, '');
		expect(words).toContain(facts.expected.title);
		expect(words).toContain(facts.expected.author);
		// The foot of the page tells its zone: "GMT+8".
		expect(await reader.locator('time').first().getAttribute('datetime')).toBe('2017-07-01T13:03+08:00');
		expect(words).toContain(facts.expected.category ?? '');
		expect(paragraphs.length).toBeGreaterThan(20);
		for (const paragraph of paragraphs) expect(words).toContain(paragraph);
		for (const noise of [...facts.expected.noise_not_content, '客服', 'ICP', '本版积分规则', '小黑屋', 'Processed in', '登录'])
			expect(words, `${noise} is the page's, not the article's`).not.toContain(noise);
		const shown = await reader
			.locator('img')
			.evaluateAll((all: HTMLImageElement[]) => all.map((img) => img.src).filter((src) => src.includes('/attachment/')));
		expect(shown).toEqual(facts.expected.images.map(({ url }) => url));
		await page.keyboard.press('Escape');
		await reader.waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	});

	test('the clipboard holds Markdown with the same words and pictures', async () => {
		const popup = await browser.clickToolbar(page);
		await popup.getByRole('button', { name: 'Copy as Markdown' }).click();
		await popup.getByText('Copied.').waitFor();
		await popup.close();
		const markdown = await browser.clipboard();
		const plain = markdown.replace(/[\s　\\]+/g, '');
		for (const paragraph of paragraphs) expect(plain).toContain(paragraph);
		for (const { url } of facts.expected.images) expect(markdown).toContain(url);
		expect(markdown).toMatch(/^---\n[\s\S]*title: "?天猫618/);
	});

	test('the archive holds the Markdown and every picture, byte for byte', async () => {
		const popup = await browser.clickToolbar(page);
		await popup.getByRole('button', { name: 'Export' }).click();
		const { name: file, bytes } = await browser.saved(page, () => popup.getByRole('button', { name: /\.zip/ }).click());
		expect(file).toMatch(/^天猫618.*\.zip$/);
		const entries = unzipSync(bytes);
		const names = Object.keys(entries);
		const markdown = names.find((each) => each.endsWith('.md')) ?? '';
		const text = Buffer.from(entries[markdown] ?? []).toString('utf8');
		const pictures = names.filter((each) => each.startsWith('pictures/'));
		expect(pictures).toHaveLength(facts.expected.images.length);
		const known: Record<string, string> = JSON.parse(readFileSync('../shared/corpus/lab/pictures.json', 'utf8'));
		for (const [at, { url }] of facts.expected.images.entries()) {
			expect(text).toContain(pictures[at]);
			expect(text).not.toContain(url);
			const original = readFileSync(`../shared/corpus/lab/pictures/${known[url]}`);
			expect(Buffer.from(entries[pictures[at] ?? ''] ?? []).equals(original)).toBe(true);
		}
		await popup.close();
	});
});
