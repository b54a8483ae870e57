/** Memory of a browser under test: proportional set size of its processes, and the script heap of a page after a collection. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Browser } from './harness';

export interface Gauge {
	/** Megabytes of all processes together, or of renderers alone; undefined where the system does not tell (not Linux). */
	now(kind?: 'renderer'): Promise<number | undefined>;
}

/** @param ids of the processes that count, asked for at each look */
function gauge(ids: (kind?: 'renderer') => Promise<number[]> | number[]): Gauge {
	const now = async (kind?: 'renderer') => {
		let kilobytes = 0;
		for (const id of await ids(kind)) {
			try {
				kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
			} catch {
				// It ended meanwhile.
			}
		}
		return kilobytes ? kilobytes / 1024 : undefined;
	};
	return { now };
}

/** All processes of a browser that the harness started. */
export async function gaugeOf(browser: Browser): Promise<Gauge> {
	const session = await browser.context.browser()?.newBrowserCDPSession();
	return gauge(async (kind) => {
		const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
		return processInfo.filter(({ type }) => !kind || type === kind).map(({ id }) => id);
	});
}

/**
 * MiB that processes hold beyond mapped files, shared memory counted once; program code is left out, since other browsers on the machine share it.
 * @throws Error where the system does not tell (not Linux)
 */
export function anonymousOf(ids: number[]): number {
	const rolled = ids.map((id) => {
		try {
			return readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
		} catch {
			// It ended meanwhile.
			return '';
		}
	});
	if (!rolled.some(Boolean)) throw new Error('This system does not tell the memory of processes.');
	const kilobytes = (words: string, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(words)?.[1] ?? 0);
	return rolled.reduce((sum, words) => sum + kilobytes(words, 'Pss_Anon') + kilobytes(words, 'Pss_Shmem'), 0) / 1024;
}

/** Megabytes of script heap and number of DOM nodes, what can be collected left out. */
export async function heapOf(page: Page): Promise<{ megabytes: number; nodes: number }> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	await session.detach();
	return { megabytes: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes') };
}
