/** Reads the rest of a thread, page after page: one request at a time, with a pause, giving way when the forum asks for it. */
import type { Thread } from '../../model/thread';
import { readThread } from '../index';
import { type Join, joinPages } from './join';
import { isSameThread, obstacleOf } from './obstacle';
import { type End, type Patient, patiently, report } from './patience';

/** One answer of the forum, decoded and parsed; made by the door. */
export interface Answer {
	status: number;
	/** Address after redirects. */
	url: string;
	document: Document;
	/** Seconds, from `Retry-After`. */
	retryAfter?: number;
}

export interface Collecting extends Patient {
	/** @throws on a cut connection; `AbortError` when cancelled. */
	fetchPage(url: string, signal: AbortSignal): Promise<Answer>;
}

/** @returns how it ended; never throws for what the network or the forum does */
export async function collectPages(join: Join, collecting: Collecting): Promise<End> {
	let left = collecting.limit ?? Number.POSITIVE_INFINITY;
	const { direction = 'both' } = collecting;
	try {
		for (const way of ['previous', 'next'] as const) {
			if (direction === (way === 'previous' ? 'forward' : 'backward')) continue;
			const visited = new Set<string>();
			for (let url = join.thread().pages[way]; url && !visited.has(url); url = join.thread().pages[way]) {
				if (left-- <= 0) return { kind: 'limit' };
				visited.add(url);
				const end = await takePage(url, join, collecting, way);
				if (end) return end;
				if (collecting.enough?.(join.thread())) return { kind: 'limit' };
			}
		}
		return (await askAgain(join, collecting)) ?? { kind: 'complete' };
	} catch (error) {
		if (collecting.signal.aborted) return { kind: 'cancelled' };
		throw error;
	}
}

/**
 * Few forums say on every page how many posts there are (Discuz! on page 1 alone, MyBB and SMF nowhere). Once all pages are here, one is asked
 * again: where there are fewer posts now, or one of its own is gone, others have moved up between two requests, and the pages are read once more.
 * @returns an end only where the second reading was broken off
 */
async function askAgain(join: Join, collecting: Collecting): Promise<End | undefined> {
	const { pages } = join.thread();
	const before = pages.next || pages.previous ? undefined : join.doubtful();
	if (!before || pages.count < 2) return undefined;
	for (let url: string | undefined = before.url, visited = new Set<string>(); url && !visited.has(url); ) {
		visited.add(url);
		await collecting.wait(collecting.pause, collecting.signal);
		const page = await readPage(url, join.thread(), collecting);
		if ('kind' in page) return visited.size > 1 ? page : undefined;
		const moved = join.shrunk(page) || before.posts.some(({ id }) => !page.posts.some((post) => post.id === id));
		join.add(page);
		if (visited.size === 1 && !moved) return undefined;
		report(join.thread(), collecting);
		url = page.pages.next;
	}
	return undefined;
}

/** Reads another view of a thread (one author's posts) from its first page on; its posts come by `onProgress`. */
export async function collectFrom(url: string, thread: Thread, collecting: Collecting): Promise<End> {
	try {
		const first = await readPage(url, thread, collecting);
		if ('kind' in first) return first;
		const view = joinPages(first);
		report(view.thread(), collecting);
		return await collectPages(view, { ...collecting, direction: 'forward' });
	} catch (error) {
		if (collecting.signal.aborted) return { kind: 'cancelled' };
		throw error;
	}
}

/** Reads one page into the join; returns an end only where it cannot go on. */
async function takePage(url: string, join: Join, collecting: Collecting, way: 'previous' | 'next'): Promise<End | undefined> {
	await collecting.wait(collecting.pause, collecting.signal);
	const page = await readPage(url, join.thread(), collecting);
	if ('kind' in page) return page;
	if (way === 'next' && join.shrunk(page) && page.pages.previous) {
		await collecting.wait(collecting.pause, collecting.signal);
		const again = await readPage(page.pages.previous, join.thread(), collecting);
		if ('kind' in again) return again;
		join.add(again);
	}
	join.add(page);
	report(join.thread(), collecting);
	return undefined;
}

/** One page of this thread, with patience. */
function readPage(url: string, thread: Thread, collecting: Collecting): Promise<Thread | End> {
	return patiently<Thread>(url, thread, collecting, async () => {
		const answer = await collecting.fetchPage(url, collecting.signal);
		const page = answer.status < 400 ? readThread(answer.document, answer.url) : undefined;
		if (isSameThread(page, thread)) return { got: page };
		const obstacle = obstacleOf(answer.document);
		if (obstacle.kind === 'login' || obstacle.kind === 'captcha') return { end: { kind: 'obstacle', obstacle, url } };
		const end: End =
			answer.status < 400 ? { kind: 'obstacle', obstacle, url } : { kind: 'failed', status: answer.status, why: obstacle.text, url };
		const again = obstacle.kind === 'flood' || answer.status === 429 || answer.status >= 500;
		return { end, retry: again ? Math.max(answer.retryAfter ?? 0, obstacle.seconds ?? 0) : undefined };
	});
}
