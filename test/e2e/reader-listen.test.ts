/** Reading aloud end to end, with a synthesiser put in the browser's place: sentences are marked and kept in view, voices follow the language. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage, strings } from './stage/open';

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage?.close());

interface Spoken {
	text: string;
	voice?: string;
	rate: number;
}

/** Speaks a sentence in 60 milliseconds, begin, boundary and end as a real one tells them. */
function fake(): void {
	const world = globalThis as unknown as Record<string, unknown>;
	const spoken: Spoken[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	class Utterance extends EventTarget {
		voice: { lang: string } | null = null;
		lang = '';
		rate = 1;
		onstart?: () => void;
		onboundary?: () => void;
		onend?: () => void;
		constructor(readonly text: string) {
			super();
		}
	}
	world.SpeechSynthesisUtterance = Utterance;
	world.spoken = spoken;
	world.held = false;
	Object.defineProperty(globalThis, 'speechSynthesis', {
		value: {
			getVoices: () => ['en-US', 'zh-CN'].map((lang) => ({ lang, name: lang, localService: true, default: lang === 'en-US' })),
			addEventListener: () => {},
			cancel: () => clearTimeout(timer),
			speak(utterance: Utterance) {
				spoken.push({ text: utterance.text, voice: utterance.voice?.lang, rate: utterance.rate });
				utterance.onstart?.();
				utterance.onboundary?.();
				const end = (): void => {
					if (world.held) timer = setTimeout(end, 20);
					else utterance.onend?.();
				};
				timer = setTimeout(end, 60);
			},
		},
	});
}

async function open(thread: string, settings = {}): Promise<Page> {
	const page = await stage.page();
	await page.evaluate(fake);
	await page.evaluate((given) => (globalThis as unknown as { show(order: unknown): void }).show(given), {
		thread,
		settings: { paper: 'white', ...settings },
		strings: await strings('en'),
	});
	return page;
}
const spoken = (page: Page) => page.evaluate(() => (globalThis as unknown as { spoken: Spoken[] }).spoken);
const hold = (page: Page, held: boolean) => page.evaluate((on) => Object.assign(globalThis, { held: on }), held);
/** The words that are marked, and whether they are in view. */
const marked = (page: Page) =>
	page.evaluate(() => {
		const [range] = (CSS.highlights.get('leaf-spoken') ?? []) as Iterable<Range>;
		const box = range?.getBoundingClientRect();
		return range ? { text: String(range).trim(), inView: (box?.top ?? -1) > 0 && (box?.bottom ?? 1e9) < innerHeight } : undefined;
	});
const bar = (page: Page) => page.locator('threadleaf-reader .listen');

test('every sentence is said once, in order, marked and in view; code is left out; it ends by itself', async () => {
	const page = await open('latin');
	await page.keyboard.press('r');
	await bar(page).waitFor();
	const seen = new Set<string>();
	while (await bar(page).count()) {
		const now = await marked(page);
		if (now) {
			expect(now.inView, now.text).toBe(true);
			seen.add(now.text);
		}
		await page.waitForTimeout(15);
	}
	const said = await spoken(page);
	expect(said.length).toBeGreaterThan(10);
	expect(said.some(({ text }, at) => text === said[at + 1]?.text)).toBe(false);
	expect(said[0]?.text).toMatch(/^I moved a small dashboard/);
	expect(said.some(({ text }) => text.includes('clearTimeout'))).toBe(false);
	expect(seen.size).toBeGreaterThan(said.length / 2);
	expect(await marked(page)).toBeUndefined();
	await page.context().close();
});

test('pause, next post, rate and stop by the bar and by keys', async () => {
	const page = await open('han');
	await hold(page, true);
	await page.keyboard.press('r');
	await expect.poll(() => spoken(page).then((all) => all.length)).toBe(1);
	expect((await spoken(page))[0]).toMatchObject({ voice: 'zh-CN', rate: 1 });
	await page.screenshot({ path: 'demo-output/reader/listen.png' });
	await page.getByRole('button', { name: 'Next post' }).click();
	await expect.poll(() => spoken(page).then((all) => all.at(-1)?.text)).toBe('沙发！');
	expect(await bar(page).locator('.said').textContent()).toBe('老程 #2');
	await page.getByRole('slider', { name: 'Rate' }).fill('1.5');
	await expect.poll(() => spoken(page).then((all) => all.at(-1))).toMatchObject({ text: '沙发！', rate: 1.5 });
	await page.keyboard.press('r');
	await hold(page, false);
	const paused = (await spoken(page)).length;
	await page.waitForTimeout(200);
	expect((await spoken(page)).length).toBe(paused);
	await page.getByRole('button', { name: 'Previous post' }).click();
	expect((await marked(page))?.text).toMatch(/^九月底请了假/);
	await page.keyboard.press('Escape');
	expect(await bar(page).count()).toBe(0);
	expect(await page.locator('threadleaf-reader').count(), 'Esc ends the reading, not the reader').toBe(1);
	await page.context().close();
});
