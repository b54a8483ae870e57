/** Opening shows the page, then the paper: no frame between them, and none after, is of another colour. Each frame is taken from the browser's screencast. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch, type Site, serve } from './harness';
import { threadPage } from './pages';

/** What a worker's `evaluate` sees. */
declare const chrome: typeof import('wxt/browser').browser;

let site: Site;
beforeAll(async () => {
	site = await serve({ '/white': { body: threadPage({ head: '<style>html { background: #fff }</style>', replies: 200 }) } });
});
afterAll(() => site?.close());

/** Colours at the left and the right edge, where neither page nor reader has words. */
async function edges(png: string): Promise<string[]> {
	const { data, info } = await sharp(Buffer.from(png, 'base64')).raw().toBuffer({ resolveWithObject: true });
	const at = (x: number, y: number) =>
		data
			.subarray((y * info.width + x) * info.channels)
			.subarray(0, 3)
			.toString('hex');
	return [at(2, info.height - 20), at(info.width - 30, Math.round(info.height / 2))];
}

async function colours(browser: Browser, paper: string): Promise<Set<string>> {
	await (await browser.worker()).evaluate((chosen) => chrome.storage.sync.set({ paper: chosen }), paper);
	const page = await browser.open('http://bbs.test/white');
	const popup = await browser.clickToolbar(page);
	const session = await browser.context.newCDPSession(page);
	const frames: string[] = [];
	session.on('Page.screencastFrame', ({ data, sessionId }) => {
		frames.push(data);
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1, maxWidth: 640, maxHeight: 400 });
	await popup.getByRole('button', { name: 'Read' }).click();
	await page.locator('threadleaf-reader .prose').first().waitFor();
	await page.waitForTimeout(800);
	await page.keyboard.press('Escape');
	await page.locator('threadleaf-reader').waitFor({ state: 'detached' });
	await page.waitForTimeout(300);
	await session.send('Page.stopScreencast');
	const seen = (await Promise.all(frames.map(edges))).flat();
	await page.close();
	return new Set(seen);
}

const white = 'ffffff';
test.each([
	['light', 'auto', 'fdfcf9'],
	['light', 'sepia', 'f6eedd'],
	['light', 'grey', '3a3b3d'],
	['light', 'night', '131312'],
	['dark', 'auto', '131312'],
] as const)('a white page, %s system, paper %s', async (colorScheme, paper, colour) => {
	const browser = await launch({ hosts: { 'bbs.test': site }, colorScheme });
	try {
		expect(await colours(browser, paper)).toEqual(new Set([white, colour]));
	} finally {
		await browser.close();
	}
});
