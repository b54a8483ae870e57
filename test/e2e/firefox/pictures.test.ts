/** Firefox: pictures of several hosts, one wanting the Referer over plain http, asked for in a window of ours; the six kinds of file. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldByPage } from '../own-pictures';
import { type Exhibition, exhibit, exhibition, type Manner } from '../picture-server';
import { type Firefox, launch, until } from './harness';

/** What is global in pages of the extension, where `ask` runs. */
declare const browser: typeof import('wxt/browser').browser;

const plan: [Manner, host: string][] = [
	['plain', 'bbs.test'],
	['referer', 'hot.test'],
	['cookie', 'bbs.test'],
	['once', 'bbs.test'],
	['gone', 'bbs.test'],
	['plain', 'cdn.test'],
	['slow', 'slow.test'],
	['login', 'bbs.test'],
];

let firefox: Firefox;
let show: Exhibition;
beforeAll(async () => {
	show = await exhibition({ exhibits: plan.map(([manner, host], at) => exhibit(at, { manner, host, width: 320, height: 200 })) });
	firefox = await launch({ hosts: show.hosts });
});
afterAll(async () => {
	await firefox?.close();
	await show?.site.close();
});

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('exports six kinds of file, with the pictures that can be had without asking', async () => {
	const page = await firefox.open(show.url);
	const files: Record<string, Buffer> = {};
	for (const kind of ['md', 'zip', 'html', 'epub', 'txt', 'json']) {
		const popup = await firefox.clickToolbar(page);
		await popup.click('Export');
		const { name, bytes } = await firefox.saved(async () => {
			await popup.click(new RegExp(`\\.${kind}$`));
			if (['zip', 'html', 'epub'].includes(kind)) await popup.click('Save without');
		});
		expect(name).toBe(`三月山行：清晨到日落.${kind}`);
		files[kind] = bytes;
		await popup.close();
	}
	expect(text(files.md)).toContain('# 三月山行：清晨到日落');
	expect(text(files.txt)).toContain('从山口往下走两个小时');
	expect(JSON.parse(text(files.json))).toHaveProperty('thread.posts.length', 4);
	expect(text(files.html).match(/src="data:image\/png/g)).toHaveLength(4);
	const zip = unzipSync(files.zip as Buffer);
	expect(Object.keys(zip).filter((name) => name.startsWith('pictures/'))).toHaveLength(4);
	expect(text(unzipSync(files.epub as Buffer).mimetype)).toBe('application/epub+zip');
	await page.close();
});

test('saves all pictures, those of other hosts after one question, byte for byte', async () => {
	const page = await firefox.open(show.url);
	const popup = await firefox.clickToolbar(page);
	await popup.click('Gallery');
	await page.click(`Save ${plan.length}`);
	await page.click(/^Allow/);
	const question = await firefox.page('allow.html');
	const { name, bytes } = await firefox.saved(async () => {
		await question.click(/^Allow/);
		await firefox.answer(/Allow/);
	});
	expect(name).toBe('三月山行：清晨到日落 (bbs.test).zip');
	const files = unzipSync(bytes);
	const { pictures } = JSON.parse(text(files['pictures.json'])) as { pictures: { file?: string; missing?: string }[] };
	for (const [at, one] of show.exhibits.entries()) {
		const { file, missing } = pictures[at] ?? {};
		if (one.manner === 'gone') expect(missing).toBe('404');
		else if (one.manner === 'login') expect(missing).toBe('no picture');
		else expect(Buffer.compare(Buffer.from(files[file ?? ''] ?? []), one.bytes), `${one.host} ${missing}`).toBe(0);
	}
	await page.until('the account', () => {
		const under = (root: ParentNode): string =>
			[...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? shadowRoot.textContent + under(shadowRoot) : '')).join('');
		return under(document).includes('6 of 8 pictures saved');
	});
	expect(await firefox.ask(() => browser.declarativeNetRequest.getSessionRules())).toEqual([]);
	await page.close();
});

test('saves pictures that lie in the page itself', async () => {
	const page = await firefox.open(show.url);
	await page.evaluate(heldByPage);
	await page.until('its own pictures', () => document.querySelector('img[src^="blob:"]') !== null);
	const popup = await firefox.clickToolbar(page);
	await popup.click('Gallery');
	for (const at of [0, 2]) {
		await page.click(new RegExp(`^Picture ${at + 1} `));
		const { bytes } = await firefox.saved(() => page.click('Save this picture'));
		expect(Buffer.compare(bytes, show.exhibits[at]?.bytes as Buffer)).toBe(0);
		await page.click('OK');
		await page.press('Escape');
	}
	await page.close();
});

test('copies a picture: its address, where a page without https has no clipboard for more', async () => {
	const page = await firefox.open(show.url);
	const popup = await firefox.clickToolbar(page);
	await popup.click('Gallery');
	await page.click(/^Picture 1 /);
	await page.click('Copy');
	await until('the address', async () => ((await firefox.clipboard()) === show.urls[0] ? true : undefined));
	await page.close();
});
