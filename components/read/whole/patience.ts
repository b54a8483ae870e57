/** Asking a forum again: after errors and 429 with growing pauses, after flood control as long as it says. */
import type { Thread } from '../../model/thread';
import type { Obstacle } from './obstacle';

/** How a thread is collected, whatever its pages are made of. */
export interface Patient {
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
	/** What was looked for is here: no further page is asked for. */
	enough?(thread: Thread): boolean;
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

/** What came of one try: what was asked for, or an end; `retry` is the least number of seconds after which it may be tried again. */
type Try<T> = { got: T } | { end: End; retry?: number };

/**
 * @param thread what is joined so far, for telling how far it is
 * @returns what was asked for, or why it cannot be had
 * @throws only when cancelled
 */
export async function patiently<T>(url: string, thread: Thread, patient: Patient, ask: () => Promise<Try<T>>): Promise<T | End> {
	let last: End = { kind: 'failed', why: 'no answer', url };
	for (let attempt = 0; attempt < tries; attempt++) {
		let pause = backoff[attempt] ?? 0;
		try {
			const result = await ask();
			if ('got' in result) return result.got;
			last = result.end;
			if (result.retry === undefined) return last;
			pause = Math.max(pause, result.retry);
		} catch (error) {
			if (patient.signal.aborted) throw error;
			last = { kind: 'failed', why: error instanceof Error ? error.message : String(error), url };
		}
		if (attempt + 1 === tries || pause > longestWait) return last;
		report(thread, patient, pause);
		await patient.wait(pause * 1000, patient.signal);
	}
	return last;
}

export function report(thread: Thread, { onProgress }: Patient, waiting?: number): void {
	onProgress({ thread, read: thread.pages.read?.length ?? 1, count: thread.pages.count, waiting });
}
