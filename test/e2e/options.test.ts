/** The options page: every setting has its words in both languages, a change is kept, and axe finds nothing. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { declaration, settingNames } from '../../components/model/settings';
import { type Browser, launch } from './harness';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

test.each(['en', 'zh_CN'])('words for every setting in %s', (locale) => {
	const { options } = parse(readFileSync(`assets/locales/${locale}.yml`, 'utf8'));
	for (const name of settingNames) {
		const declared = declaration(name);
		expect(options.name[name], `assets/locales/${locale}.yml: options.name.${name} is missing`).toBeTypeOf('string');
		for (const value of declared.kind === 'choice' ? declared.values : [])
			expect(options.value[`${name}_${value}`], `assets/locales/${locale}.yml: options.value.${name}_${value} is missing`).toBeTypeOf(
				'string',
			);
	}
});

test('a change is kept and shown at once, in both papers without a fault of access', async () => {
	const page = await browser.open(browser.url('options.html'));
	for (const paper of ['White', 'Night']) {
		await page.getByRole('radio', { name: paper, exact: true }).check();
		await expect.poll(() => page.evaluate(() => document.documentElement.dataset.paper)).toBe(paper.toLowerCase());
		await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
		const found = await page.evaluate(() =>
			(globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
		);
		expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
	await page.getByRole('slider', { name: 'Size' }).fill('24');
	// The words above the settings follow at once, in the reader's own style.
	const sample = page.locator('threadleaf-reader p').first();
	expect(await sample.evaluate((paragraph) => getComputedStyle(paragraph).fontSize)).toBe('24px');
	await page.waitForTimeout(1200);
	await page.reload();
	expect(await page.getByRole('slider', { name: 'Size' }).inputValue()).toBe('24');
	await page.screenshot({ path: '.output/tests/options.png', fullPage: true });
});
