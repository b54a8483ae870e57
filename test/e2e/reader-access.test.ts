/** Nothing in the reader keeps a person out: axe-core finds no violation on any paper, in any panel. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage, strings } from './stage/open';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage?.close());

interface Violation {
	id: string;
	nodes: { target: unknown; failureSummary: string }[];
}

async function violations(page: Page): Promise<string[]> {
	await page.evaluate(await readFile(axe, 'utf8'));
	const found = await page.evaluate(async () => {
		const { axe: engine } = globalThis as unknown as {
			axe: { run(root: Element, options: unknown): Promise<{ violations: Violation[] }> };
		};
		const host = document.querySelector('threadleaf-reader');
		return host ? (await engine.run(host, { resultTypes: ['violations'] })).violations : [];
	});
	return found.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary.slice(0, 200)}`),
	);
}

async function open(thread: string, settings: Record<string, unknown>, width = 1360): Promise<Page> {
	const page = await stage.page({ width });
	await page.evaluate((given) => (globalThis as unknown as { show(order: unknown): void }).show(given), {
		thread,
		settings,
		strings: await strings('en'),
		unread: ['3'],
	});
	await page.waitForTimeout(150);
	return page;
}

for (const paper of ['white', 'sepia', 'grey', 'night']) {
	test(`no violation on ${paper}`, async () => {
		for (const thread of ['han', 'latin', 'arabic']) {
			const page = await open(thread, { paper, signatures: true });
			expect(await violations(page), thread).toEqual([]);
			await page.context().close();
		}
	});
	test(`no violation in the panels on ${paper}`, async () => {
		const page = await open('latin', { paper, family: 'custom' });
		for (const name of ['Type', 'More', 'Export']) {
			await page.getByRole('button', { name, exact: true }).click();
			expect(await violations(page), name).toEqual([]);
			await page.keyboard.press('Escape');
		}
		for (const key of ['?', '/']) {
			await page.keyboard.press(key);
			expect(await violations(page), key).toEqual([]);
			await page.keyboard.press('Escape');
		}
		await page.locator('.post .more').first().click();
		expect(await violations(page), 'menu of a post').toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Show here' }).first().click();
		expect(await violations(page), 'a video that was asked for').toEqual([]);
		await page.context().close();
	});
}

test('no violation on a narrow screen', async () => {
	const page = await open('latin', {}, 360);
	expect(await violations(page)).toEqual([]);
	await page.getByRole('button', { name: 'Outline', exact: true }).click();
	expect(await violations(page), 'outline').toEqual([]);
	await page.context().close();
});
