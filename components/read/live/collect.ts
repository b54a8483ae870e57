/** Reads a live forum's thread through the forum's own JSON, one answer after the other. */
import type { Thread } from '../../model/thread';
import { type End, type Patient, patiently, report } from '../whole/patience';
import type { LiveSource, Render } from './source';

/** One answer of the forum; made by the door. */
export interface JsonAnswer {
	status: number;
	/** Undefined where the answer is no JSON. */
	json?: unknown;
	/** Seconds, from `Retry-After`. */
	retryAfter?: number;
}

export interface LiveCollecting extends Patient {
	fetchJson(url: string, signal: AbortSignal): Promise<JsonAnswer>;
	/** Asked for once, where the answers hold Markdown. */
	renderer(): Promise<Render>;
}

/** A live thread that becomes whole by and by. */
export interface LiveThread {
	thread(): Thread;
	/** Undefined until the first answer told how many there are. */
	known(): boolean;
	collect(collecting: LiveCollecting): Promise<End>;
}

/**
 * @param start the thread as the page draws it; stands until the forum has answered
 * @param document for the facts that the JSON leaves out (board, site); never changed
 * @returns undefined where the page does not tell the thread's id
 */
export function liveThread(source: LiveSource, start: Thread, document: Document): LiveThread | undefined {
	const { url } = start;
	const plan = source.plan(document, url);
	if (!plan) return undefined;
	const addresses = [plan.first];
	const answers: unknown[] = [];
	let thread = start;
	let render: Render | undefined;

	const take = (json: unknown): void => {
		if (answers.length === 0) addresses.push(...source.more(json, url));
		answers.push(json);
		const read = answers.map((_, at) => at + 1);
		const pages = { current: 1, count: addresses.length, next: addresses[answers.length], read };
		const found = source.read(answers, url, document, render);
		// Posts that are still to come are no loss to speak of.
		const notices = found?.notices.filter(({ kind }) => answers.length === addresses.length || kind !== 'not-loaded');
		thread = { ...start, ...found, notices: notices ?? start.notices, pages };
	};
	return {
		thread: () => thread,
		known: () => answers.length > 0,
		async collect(collecting) {
			let left = collecting.limit ?? Number.POSITIVE_INFINITY;
			try {
				if (source.hasMarkdown) render ??= await collecting.renderer();
				for (let address = addresses[answers.length]; address; address = addresses[answers.length]) {
					if (left-- <= 0) return { kind: 'limit' };
					if (answers.length > 0) await collecting.wait(collecting.pause, collecting.signal);
					const end = await ask(address, thread, collecting, take);
					if (end) return end;
					report(thread, collecting);
					if (collecting.enough?.(thread)) return { kind: 'limit' };
				}
				return { kind: 'complete' };
			} catch (error) {
				if (collecting.signal.aborted) return { kind: 'cancelled' };
				throw error;
			}
		},
	};
}

async function ask(url: string, thread: Thread, collecting: LiveCollecting, take: (json: unknown) => void): Promise<End | undefined> {
	const got = await patiently<{ json: unknown }>(url, thread, collecting, async () => {
		const { status, json, retryAfter } = await collecting.fetchJson(url, collecting.signal);
		if (status < 400 && json !== undefined) return { got: { json } };
		const end: End = { kind: 'failed', status, why: 'no JSON', url };
		return { end, retry: status === 429 || status >= 500 ? (retryAfter ?? 0) : undefined };
	});
	if ('kind' in got) return got;
	take(got.json);
	return undefined;
}
