/** Reads the rest of a thread, page after page: one request at a time, with a pause, giving way when the forum asks for it. */
import type { Thread } from '../../model/thread';
import { readThread } from '../index';
import { type Join, joinPages } from './join';
import { isSameThread, type Obstacle, obstacleOf } from './obstacle';

/** One answer of the forum, decoded and parsed; made by the door. */
export interface Answer {
	status: number;
	/** Address after redirects. */
	url: string;
	document: Document;
	/** Seconds, from `Retry-After`. */
	retryAfter?: number;
}

export interface Collecting {
	/** @throws on a cut connection; `AbortError` when cancelled. */
	fetchPage(url: string, signal: AbortSignal): Promise<Answer>;
	/** Resolves after that many milliseconds, rejects when cancelled. */
	wait(milliseconds: number, signal: AbortSignal): Promise<void>;
	signal: AbortSignal;
	/** Called after each page, and with the seconds to wait when the forum asks for it. */
	onProgress(progress: Progress): void;
	/** Milliseconds between two requests. */
	pause: number;
	/** Pages at most; the rest can be had by collecting again. */
	limit?: number;
	direction?: 'both' | 'forward' | 'backward';
}

export interface Progress {
	thread: Thread;
	read: number;
	count: number;
	/** Seconds until the next try, while waiting. */
	waiting?: number;
}

/** How it ended; whatever was joined until then stands in the join, and collecting again goes on from there. */
export type End =
	| { kind: 'complete' }
	| { kind: 'limit' }
	| { kind: 'cancelled' }
	| { kind: 'obstacle'; obstacle: Obstacle; url: string }
	| { kind: 'failed'; status?: number; why: string; url: string };

/** Tries of one page before it is given up. */
const tries = 5;
/** Seconds to wait before the second, third … try, unless the forum names a time. */
const backoff = [1, 2, 4, 8];
/** A forum that wants us to wait longer than this is told so to the person instead. */
const longestWait = 120;

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
			}
		}
		return { kind: 'complete' };
	} catch (error) {
		if (collecting.signal.aborted) return { kind: 'cancelled' };
		throw error;
	}
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

function report(thread: Thread, { onProgress }: Collecting, waiting?: number): void {
	onProgress({ thread, read: thread.pages.read?.length ?? 1, count: thread.pages.count, waiting });
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

/** One page with its retries: errors and 429/503 wait longer each time, flood control as long as it says. */
async function readPage(url: string, thread: Thread, collecting: Collecting): Promise<Thread | End> {
	let last: End = { kind: 'failed', why: 'no answer', url };
	for (let attempt = 0; attempt < tries; attempt++) {
		let pause = backoff[attempt] ?? 0;
		try {
			const answer = await collecting.fetchPage(url, collecting.signal);
			const page = answer.status < 400 ? readThread(answer.document, answer.url) : undefined;
			if (isSameThread(page, thread)) return page;
			const obstacle = obstacleOf(answer.document);
			if (obstacle.kind === 'login' || obstacle.kind === 'captcha') return { kind: 'obstacle', obstacle, url };
			last = answer.status < 400 ? { kind: 'obstacle', obstacle, url } : { kind: 'failed', status: answer.status, why: obstacle.text, url };
			const patient = obstacle.kind === 'flood' || answer.status === 429 || answer.status >= 500;
			if (!patient) return last;
			pause = Math.max(pause, answer.retryAfter ?? 0, obstacle.seconds ?? 0);
		} catch (error) {
			if (collecting.signal.aborted) throw error;
			last = { kind: 'failed', why: error instanceof Error ? error.message : String(error), url };
		}
		if (attempt + 1 === tries || pause > longestWait) return last;
		report(thread, collecting, pause);
		await collecting.wait(pause * 1000, collecting.signal);
	}
	return last;
}
