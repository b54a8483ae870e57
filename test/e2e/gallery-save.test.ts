/** Saving 500 pictures over 25 pages and many faults: every obtainable one byte for byte, in order; the rest listed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from './gallery-page';
import { type Browser, launch } from './harness';
import { type Exhibit, type Exhibition, exhibit, exhibition, type Manner } from './picture-server';

const count = 500;
const odd = [
	'/data/attachment/a/..%2F..%2F..%2Fetc%2Fpasswd.png',
	'/data/attachment/a/CON.png',
	'/data/attachment/a/%F0%9F%8C%8A%F0%9F%8F%94.png',
	`/data/attachment/a/${'long-'.repeat(60)}.png`,
	'/data/attachment/a/same.png',
	'/data/attachment/b/same.png',
	'/data/attachment/a/really-a.jpg',
	'/data/attachment/a/a%3Fb%2Ac%22.png',
];

/** Which fault, by place: 3% fail once, 1% for good; others want a Referer, a cookie, patience. */
function planned(at: number): Partial<Exhibit> {
	const small = { width: 90 + (at % 7) * 10, height: 60 + (at % 5) * 10 };
	const manner = (kind: Manner, host = 'bbs.test') => ({ ...small, manner: kind, host });
	if (at % 33 === 5) return manner('once');
	if (at % 100 === 50) return manner(at === 50 ? 'login' : 'gone');
	if (at % 10 === 1) return manner('referer', 'hot.test');
	if (at % 10 === 2) return manner('cookie');
	if (at % 50 === 3) return manner('slow', 'slow.test');
	if (at % 10 === 4) return manner('plain', 'cdn.test');
	return { ...small, path: at >= 60 && at < 60 + odd.length ? odd[at - 60] : undefined } as Partial<Exhibit>;
}

let browser: Browser;
let show: Exhibition;
const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
beforeAll(async () => {
	const exhibits = Array.from({ length: count }, (_, at) => {
		const { path, ...rest } = planned(at);
		return exhibit(at, path ? { ...rest, path } : rest);
	});
	show = await exhibition({ exhibits, perPage: 20 });
	browser = await launch({ hosts: show.hosts });
	// What asking for it looks like is tested below; here the person has said yes.
	for (const host of ['hot.test', 'slow.test']) await browser.grant(`*://${host}/*`);
	const worker = await browser.worker();
	await worker.evaluate(() =>
		(globalThis as unknown as { chrome: { storage: { sync: { set(values: object): Promise<void> } } } }).chrome.storage.sync.set({
			pagePause: 0.5,
		}),
	);
});
afterAll(async () => {
	await browser?.close();
	await show?.site.close();
	rmSync(folder, { recursive: true });
});

test('500 pictures over 25 pages', async () => {
	const page = await openGallery(browser, show.url);
	await page.getByRole('button', { name: /pictures of the other 24 pages/ }).click();
	await page.getByRole('button', { name: `Save ${count}`, exact: true }).waitFor({ timeout: 90_000 });
	const { name, bytes } = await browser.saved(page, () => page.getByRole('button', { name: `Save ${count}`, exact: true }).click());
	expect(name).toBe('三月山行：清晨到日落 (bbs.test).zip');
	const path = join(folder, 'saved.zip');
	writeFileSync(path, bytes);
	expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected');

	const lost = show.exhibits.flatMap(({ manner }, at) => (manner === 'gone' || manner === 'login' ? [at] : []));
	expect(lost).toHaveLength(5);
	const files = unzipSync(bytes);
	const names = Object.keys(files).filter((file) => /^\d{3}_/.test(file));
	expect(names).toHaveLength(count - lost.length);
	expect(names).toEqual([...names].sort());
	const { pictures } = JSON.parse(new TextDecoder().decode(files['pictures.json']));
	expect(pictures.map(({ source }: { source: string }) => source)).toEqual(show.urls);
	for (const [at, one] of show.exhibits.entries()) {
		const record = pictures[at];
		if (lost.includes(at)) {
			expect(record.file).toBeUndefined();
			expect(record.missing).toBe(one.manner === 'login' ? 'no picture' : '404');
			continue;
		}
		expect(record.file).toBe(names[at - lost.filter((gone) => gone < at).length]);
		expect(record.file).toMatch(/^[^\\/:*?"<>|]+\.png$/);
		expect(Buffer.byteLength(record.file)).toBeLessThanOrEqual(255);
		expect(Buffer.compare(Buffer.from(files[record.file] as Uint8Array), one.bytes), record.file).toBe(0);
	}
	expect(new TextDecoder().decode(files['index.html'])).toContain('495 / 500');
	await page.getByText('495 of 500 pictures saved').waitFor();
	await page.getByText('4 answered 404').waitFor();
	// The rule that lends the Referer is gone.
	const rules = await (await browser.worker()).evaluate(() =>
		(
			globalThis as unknown as { chrome: { declarativeNetRequest: { getSessionRules(): Promise<unknown[]> } } }
		).chrome.declarativeNetRequest.getSessionRules(),
	);
	expect(rules).toEqual([]);
	await page.close();
}, 240_000);
