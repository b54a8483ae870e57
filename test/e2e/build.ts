/** Builds the extension for Chromium or Firefox unless the last build is newer than every source; one build serves all end-to-end tests and the demo. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders of the built extension, to be loaded unpacked. */
export const built = resolve('.output/chrome-mv3');
export const builtForFirefox = resolve('.output/firefox-mv3');

const sources = ['entrypoints', 'components', 'assets', 'wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

function newest(path: string): number {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return 0;
	if (!found.isDirectory()) return found.mtimeMs;
	return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Vitest calls it once before all files; the demo calls it itself. */
export default async function buildOnce(): Promise<void> {
	build(built, 'chrome');
}

/** As `buildOnce`. */
export const buildForFirefox = (): void => build(builtForFirefox, 'firefox');

function build(folder: string, browser: 'chrome' | 'firefox'): void {
	const last = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
	if (last > Math.max(...sources.map(newest))) return;
	// A process of its own: under Vitest NODE_ENV is 'test', and libraries would be built for it.
	const done = spawnSync(process.execPath, [resolve('node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], {
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production' },
	});
	if (done.status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${done.stdout}\n${done.stderr}`);
}
