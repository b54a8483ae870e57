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
