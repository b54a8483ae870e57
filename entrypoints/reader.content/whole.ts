/** The whole thread for whoever has it open: fetches the other pages of this forum, joins them, tells how far it is. */
import { fetchRaw } from '../../components/browser/pages';
import { translate } from '../../components/browser/translate';
import { recognise } from '../../components/forums/index';
import type { Thread } from '../../components/model/thread';
import { wait } from '../../components/model/wait';
import { decode } from '../../components/read/charset';
import { type JsonAnswer, liveThread } from '../../components/read/live/collect';
import { liveSource } from '../../components/read/live/index';
import { type Answer, collectFrom, collectPages } from '../../components/read/whole/collect';
import { joinPages } from '../../components/read/whole/join';
import type { End, Patient } from '../../components/read/whole/patience';
import type { Joining } from '../../components/ui/reader/events';
import { part } from './parts';
import { report } from './work';

export interface Whole {
	thread(): Thread;
	/** Resolves when no more pages are to be had, or when it was stopped; while another call is under way 'next' and 'previous' do nothing and 'all' waits its turn. */
	load(which: 'all' | 'next' | 'previous'): Promise<End | undefined>;
	/** Goes that way page by page until `enough` holds, or the thread ends; waits its turn. */
	loadUntil(enough: (thread: Thread) => boolean, direction: 'forward' | 'backward'): Promise<End | undefined>;
	/** One author's posts of the whole thread: by the forum's own view where it has one, else with all pages. */
	loadAuthor(name: string): Promise<void>;
	stop(): void;
	/** The forum draws its posts as one scrolls: what the page holds is a part only. */
	isLive: boolean;
}

/** How far each order goes. */
const steps = {
	all: {},
	next: { limit: 1, direction: 'forward' },
	previous: { limit: 1, direction: 'backward' },
} as const;

/** @param hear told after each page, and while waiting for the forum; an order that is on its way is told of it too */
export function wholeThread(start: Thread, pause: () => number, hear?: (thread: Thread, joining: Joining | undefined) => void): Whole {
	const tell = (thread: Thread, joining: Joining | undefined): void => {
		hear?.(thread, joining);
		if (joining && !joining.stopped) report({ step: 'pages', done: joining.page, total: joining.count, waiting: joining.waiting });
	};
	const join = joinPages(start);
	const source = liveSource(recognise(document, location.href));
	let live = source && liveThread(source, start, document);
	const current = (): Thread => (live?.known() ? live.thread() : join.thread());
	let abort: AbortController | undefined;
	let running: Promise<unknown> = Promise.resolve();
	const progress = (): Joining => {
		const { pages } = current();
		return { page: pages.read?.length ?? 1, count: pages.count };
	};
	const finish = (end: End): void => {
		abort = undefined;
		const stopped = explain(end);
		tell(current(), stopped ? { ...progress(), stopped } : undefined);
	};
	/** One job at a time; one that broke must not keep the next waiting. */
	async function queued<T>(work: (patient: Patient) => Promise<T>): Promise<T> {
		while (abort) await running;
		abort = new AbortController();
		const job = work({
			wait,
			signal: abort.signal,
			pause: pause() * 1000,
			onProgress: ({ thread, read, count, waiting }) => tell(thread, { page: read, count, waiting }),
		});
		running = job.then(
			() => undefined,
			() => {
				abort = undefined;
			},
		);
		return job;
	}
	const collect = (how: Pick<Patient, 'limit' | 'direction' | 'enough'>): Promise<End> =>
		queued(async (common) => {
			tell(current(), progress());
			const patient = { ...common, ...how };
			const answered = await live?.collect({ ...patient, fetchJson, renderer: async () => (await part('markdown')).rendered });
			// A forum that keeps its JSON to itself is read by its pages, as far as it has any.
			if (answered?.kind === 'failed' && !live?.known()) live = undefined;
			const end = live && answered ? answered : await collectPages(join, { ...patient, fetchPage });
			finish(end);
			return end;
		});
	const whole: Whole = {
		thread: current,
		isLive: live !== undefined,
		stop: () => abort?.abort(),
		load: async (which) => (abort && which !== 'all' ? undefined : collect(steps[which])),
		loadUntil: (enough, direction) => collect({ enough, direction }),
		async loadAuthor(name) {
			const { posts, pages } = current();
			if (abort || (pages.read?.length ?? 1) >= pages.count) return;
			const view = posts.find((post) => post.author?.name === name && post.onlyAuthor)?.onlyAuthor;
			if (!view) {
				await whole.load('all');
				return;
			}
			await queued(async (patient) => {
				tell(current(), { page: 1, count: 1 });
				const end = await collectFrom(view, current(), {
					...patient,
					fetchPage,
					onProgress: ({ thread, read, count, waiting }) => {
						join.addLoose(thread.posts);
						tell(current(), { page: read, count, waiting });
					},
				});
				finish(end);
			});
		},
	};
	return whole;
}

/** A live forum's page that has not been made whole yet, and that holds fewer posts than the forum says there are, if it says so. */
export const isPartial = ({ pages, posts, replies, url }: Thread): boolean =>
	pages.read === undefined &&
	pages.count === 1 &&
	(replies === undefined || replies >= posts.length) &&
	liveSource(recognise(document, url))?.plan(document, url) !== undefined;

async function fetchJson(url: string, signal: AbortSignal): Promise<JsonAnswer> {
	const { status, bytes, retryAfter } = await fetchRaw(url, signal, { accept: 'application/json' });
	try {
		return { status, retryAfter, json: JSON.parse(new TextDecoder().decode(bytes)) };
	} catch {
		return { status, retryAfter };
	}
}

/** A page of the thread's forum, decoded as its bytes want it. */
async function fetchPage(url: string, signal: AbortSignal): Promise<Answer> {
	const raw = await fetchRaw(url, signal);
	const { text } = decode(raw.bytes, raw.contentType, document.characterSet);
	return { status: raw.status, url: raw.url, retryAfter: raw.retryAfter, document: new DOMParser().parseFromString(text, 'text/html') };
}

/** Why it stopped, for a person; undefined where it did what was asked for. */
export function explain(end: End): string | undefined {
	switch (end.kind) {
		case 'complete':
		case 'limit':
			return undefined;
		case 'cancelled':
			return translate('whole.cancelled');
		case 'obstacle':
			return translate(`whole.${end.obstacle.kind}`, undefined, [end.obstacle.text]);
		case 'failed':
			return translate('whole.failed', undefined, [end.status ? String(end.status) : end.why]);
	}
}
