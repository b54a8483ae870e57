/** A Chromium that nobody listens in on, for measuring memory: Playwright's network events keep every body in the browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserOrInstall } from '../demo/find-browser';
import { built } from './build';
import { type Site, until } from './harness';

interface Target {
	targetId: string;
	type: string;
	url: string;
}

export interface Bare {
	/** Id of the extension. */
	id: string;
	open(url: string): Promise<void>;
	/** The first target whose address contains `part`. */
	target(part: string, type?: string): Promise<Target>;
	/** Value of an expression in a target, as if a person had just clicked; nothing stays attached afterwards. */
	evaluate<T>(target: Target, expression: string): Promise<T>;
	/** Presses the toolbar button on a tab. */
	clickToolbar(tab: Target): Promise<void>;
	/** Ids and kinds ("browser", "renderer", "utility" …) of its processes. */
	processes(): Map<number, string>;
	/** Names of finished downloads in `downloads`. */
	saved(): string[];
	downloads: string;
	close(): Promise<void>;
}

/** @param hosts host -> the local site that answers for it */
export async function launchBare(hosts: Record<string, Site>): Promise<Bare> {
	const profile = mkdtempSync(join(tmpdir(), 'threadleaf-bare-'));
	const downloads = join(profile, 'downloads');
	mkdirSync(downloads);
	const map = Object.entries(hosts).map(([host, { port }]) => `MAP ${host}:80 127.0.0.1:${port}`);
	const child = spawn(
		browserOrInstall(console.log),
		[
			'--headless=new',
			'--remote-debugging-pipe',
			'--enable-unsafe-extension-debugging',
			'--no-first-run',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			`--user-data-dir=${profile}`,
			`--disable-extensions-except=${built}`,
			`--load-extension=${built}`,
			`--host-resolver-rules=${map.join(',')}`,
			'--window-size=1280,800',
			'about:blank',
		],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
	);
	const send = protocol(child);
	const target: Bare['target'] = (part, type) =>
		until(`a target of ${part}`, async () => {
			const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] });
			return targetInfos.find((one) => one.url.includes(part) && (!type || one.type === type));
		});
	const worker = await target('/background.js');
	const id = new URL(worker.url).host;
	await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
	return {
		id,
		downloads,
		target,
		open: async (url) => void (await send('Target.createTarget', { url })),
		async evaluate(one, expression) {
			const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId: one.targetId, flatten: true });
			try {
				const order = { expression, userGesture: true, awaitPromise: true, returnByValue: true };
				const answer = await send<{ result: { value: never }; exceptionDetails?: { text: string } }>('Runtime.evaluate', order, sessionId);
				if (answer.exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(answer.result)}`);
				return answer.result.value;
			} finally {
				await send('Target.detachFromTarget', { sessionId });
			}
		},
		clickToolbar: async (tab) => void (await send('Extensions.triggerAction', { id, targetId: tab.targetId })),
		processes: () => family(child.pid as number),
		saved: () => readdirSync(downloads).filter((name) => !name.endsWith('.crdownload')),
		async close() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			await send('Browser.close').catch(() => undefined);
			await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
			child.kill('SIGKILL');
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** The DevTools protocol over the browser's third and fourth file: JSON, each message ended by a zero byte. */
function protocol(child: ChildProcess) {
	const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
	const waiting = new Map<number, { resolve(value: never): void; reject(fault: Error): void }>();
	let rest = '';
	output.setEncoding('utf8').on('data', (words: string) => {
		const messages = (rest + words).split('\0');
		rest = messages.pop() ?? '';
		for (const message of messages) {
			const { id, result, error } = JSON.parse(message);
			const order = waiting.get(id);
			waiting.delete(id);
			if (error) order?.reject(new Error(error.message));
			else order?.resolve(result as never);
		}
	});
	let last = 0;
	return <T>(method: string, params: object = {}, sessionId?: string): Promise<T> =>
		new Promise<T>((resolve, reject) => {
			last += 1;
			waiting.set(last, { resolve, reject });
			input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
		});
}

/** A process and all that it started, with the kind that Chromium gives each on its command line. */
function family(root: number): Map<number, string> {
	const children = new Map<number, number[]>();
	for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
		try {
			const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
			children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
		} catch {
			// It ended meanwhile.
		}
	}
	const found = new Map<number, string>();
	const walk = (id: number) => {
		try {
			found.set(id, /--type=([\w-]+)/.exec(readFileSync(`/proc/${id}/cmdline`, 'utf8'))?.[1] ?? 'browser');
		} catch {
			return;
		}
		for (const child of children.get(id) ?? []) walk(child);
	};
	walk(root);
	return found;
}
