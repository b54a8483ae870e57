/** Real Chromium with the pages' scripts off and no network: each page is its bytes, decoded as a browser decodes them. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import type { Page } from './corpus';
import type { Measured } from './in-page';

export interface Visitor {
	visit(page: Page, rounds: number): Promise<Measured>;
	close(): Promise<void>;
}

/** @throws Error with what to install where no Chromium is found */
export async function launch(args: string[] = []): Promise<Browser> {
	const executablePath = [process.env.CHROMIUM, process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
		(file) => file && existsSync(file),
	);
	if (!executablePath) throw new Error('No Chromium found: install Debian’s chromium, or name one in CHROMIUM.');
	return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args });
}

export async function openChromium(): Promise<Visitor> {
	const script = await bundle('test/bench/in-page.ts');
	const browser = await launch();
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', timezoneId: 'UTC' });
	let current: { url: string; body: Buffer; contentType: string } | undefined;
	await context.route('**/*', (route) => {
		if (current && route.request().isNavigationRequest() && route.request().frame().parentFrame() === null)
			return route.fulfill({ status: 200, body: current.body, contentType: current.contentType });
		return route.abort();
	});
	let tab = await context.newPage();
	return {
		async visit(page, rounds) {
			current = { url: page.url, body: page.bytes(), contentType: page.charset ? `text/html; charset=${page.charset}` : 'text/html' };
			if (tab.isClosed()) tab = await context.newPage();
			await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
			await tab.evaluate(script);
			return tab.evaluate(`measure(${JSON.stringify(page.url)}, ${rounds}, ${rounds > 1 && page.wanted.words !== undefined})`);
		},
		close: () => browser.close(),
	};
}

/** A module as a script for a page: its exports are properties of `bench`. */
export async function bundle(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'bench' } },
	});
	const output = Array.isArray(built) ? built[0] : built;
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('The bundle for the page could not be built.');
	return `${chunk.code}\n;0`;
}
