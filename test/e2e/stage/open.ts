/** Builds the stage once and opens it in a browser of its own; the strings come from the real locale files. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { parse } from 'yaml';
import { browserOrInstall } from '../../demo/find-browser';

/** "reader.views.article" -> its words; plural forms are joined as the build joins them. */
function flat(tree: Record<string, unknown>, path = ''): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [key, value] of Object.entries(tree)) {
		const name = path ? `${path}.${key}` : key;
		if (typeof value !== 'object' || value === null) found[name] = String(value);
		else if ('n' in value) found[name] = `${(value as { 1?: string })[1] ?? value.n} | ${value.n}`;
		else Object.assign(found, flat(value as Record<string, unknown>, name));
	}
	return found;
}

export const strings = async (locale: 'en' | 'zh_CN'): Promise<Record<string, string>> =>
	flat(parse(await readFile(`assets/locales/${locale}.yml`, 'utf8')));

/** The stage as one script. */
async function bundle(): Promise<string> {
	const output = await build({
		configFile: false,
		logLevel: 'error',
		esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
		build: { write: false, minify: false, lib: { entry: resolve('test/e2e/stage/stage.ts'), formats: ['iife'], name: 'stage' } },
	});
	const [first] = Array.isArray(output) ? output : [output];
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('The stage was not built.');
	return chunk.code;
}

export interface Stage {
	browser: Browser;
	/** A fresh page with the stage's script in it. */
	page(options?: { width?: number; height?: number; dark?: boolean; scale?: number }): Promise<Page>;
	close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
	const code = await bundle();
	const browser = await chromium.launch({
		executablePath: browserOrInstall(console.log),
		handleSIGTERM: false,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	return {
		browser,
		async page({ width = 1360, height = 900, dark = false, scale = 1 } = {}) {
			const context = await browser.newContext({
				viewport: { width, height },
				colorScheme: dark ? 'dark' : 'light',
				deviceScaleFactor: scale,
				reducedMotion: 'reduce',
			});
			const page = await context.newPage();
			await page.setContent('<!doctype html><html><head><title>stage</title></head><body></body></html>');
			await page.addScriptTag({ content: code });
			return page;
		},
		close: () => browser.close(),
	};
}
