/** A Chromium that one can let go of: started by itself, so that no debugger listens (and keeps copies of what is fetched) while it is measured. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser as Connection, chromium } from 'playwright-core';
import { browserOrInstall } from '../demo/find-browser';
import { built } from './build';
import { until } from './harness';
import type { Site } from './serve';

export interface Alone {
	/** A connection; close it to let go of the browser. */
	connect(): Promise<Connection>;
	/** Where downloads land. */
	downloads: string;
	pid: number;
	close(): Promise<void>;
}

export async function launchAlone(hosts: Record<string, Site>): Promise<Alone> {
	const profile = await mkdtemp(join(tmpdir(), 'threadleaf-alone-'));
	const downloads = join(profile, 'downloads');
	await mkdir(join(profile, 'Default'), { recursive: true });
	await mkdir(downloads);
	await writeFile(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
	);
	const rules = Object.entries(hosts).map(([host, { port }]) => `MAP ${host}:80 127.0.0.1:${port}`);
	const child = spawn(
		browserOrInstall(console.log),
		[
			'--headless',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			`--user-data-dir=${profile}`,
			`--disable-extensions-except=${built}`,
			`--load-extension=${built}`,
			'--remote-debugging-port=0',
			'--no-first-run',
			'--lang=en-US',
			`--host-resolver-rules=${rules.join(',')}`,
		],
		{ stdio: 'ignore', env: { ...process.env, LANGUAGE: 'en_US' } },
	);
	const port = await until(
		'the debugging port',
		() =>
			readFile(join(profile, 'DevToolsActivePort'), 'utf8').then(
				(text) => text.split('\n')[0],
				() => undefined,
			),
		20,
	);
	return {
		connect: () => chromium.connectOverCDP(`http://127.0.0.1:${port}`),
		downloads,
		pid: child.pid as number,
		async close() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			child.kill();
			await ended;
			await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
		},
	};
}
