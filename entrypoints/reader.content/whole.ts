/** The whole thread for whoever has it open: fetches the other pages of this forum, joins them, tells how far it is. */
import { fetchRaw, wait } from '../../components/browser/pages';
import { translate } from '../../components/browser/translate';
import type { Thread } from '../../components/model/thread';
import { decode } from '../../components/read/charset';
import { type Answer, collectFrom, collectPages, type End } from '../../components/read/whole/collect';
import { joinPages } from '../../components/read/whole/join';
import type { Joining } from '../../components/ui/reader/events';

export interface Whole {
	thread(): Thread;
	/** Resolves when no more pages are to be had, or when it was stopped; a second call while one is under way does nothing. */
	load(which: 'all' | 'next'): Promise<End | undefined>;
	/** One author's posts of the whole thread: by the forum's own view where it has one, else with all pages. */
	loadAuthor(name: string): Promise<void>;
	stop(): void;
	loading(): boolean;
}

/** @param tell called after each page, and while waiting for the forum */
export function wholeThread(start: Thread, pause: () => number, tell: (thread: Thread, joining: Joining | undefined) => void): Whole {
	const join = joinPages(start);
	let abort: AbortController | undefined;
	const progress = (): Joining => {
		const { pages } = join.thread();
		return { page: pages.read?.length ?? 1, count: pages.count };
	};
	const finish = (end: End, shown = progress()): void => {
		abort = undefined;
		const stopped = wordsOf(end);
		tell(join.thread(), stopped ? { ...shown, stopped } : undefined);
	};
	const whole: Whole = {
		thread: join.thread,
		loading: () => abort !== undefined,
		stop: () => abort?.abort(),
		async load(which) {
			if (abort) return undefined;
			abort = new AbortController();
			const { signal } = abort;
			tell(join.thread(), progress());
			const end = await collectPages(join, {
				fetchPage,
				wait,
				signal,
				pause: pause() * 1000,
				...(which === 'next' && { limit: 1, direction: 'forward' }),
				onProgress: ({ thread, read, count, waiting }) => tell(thread, { page: read, count, waiting }),
			});
			finish(end);
			return end;
		},
		async loadAuthor(name) {
			const { posts, pages } = join.thread();
			if (abort || (pages.read?.length ?? 1) >= pages.count) return;
			const view = posts.find((post) => post.author?.name === name && post.onlyAuthor)?.onlyAuthor;
			if (!view) {
				await whole.load('all');
				return;
			}
			abort = new AbortController();
			const { signal } = abort;
			tell(join.thread(), { page: 1, count: 1 });
			const end = await collectFrom(view, join.thread(), {
				fetchPage,
				wait,
				signal,
				pause: pause() * 1000,
				onProgress: ({ thread, read, count, waiting }) => {
					join.addLoose(thread.posts);
					tell(join.thread(), { page: read, count, waiting });
				},
			});
			finish(end);
		},
	};
	return whole;
}

/** A page of the thread's forum, decoded as its bytes want it. */
async function fetchPage(url: string, signal: AbortSignal): Promise<Answer> {
	const raw = await fetchRaw(url, signal);
	const { text } = decode(raw.bytes, raw.contentType, document.characterSet);
	return { status: raw.status, url: raw.url, retryAfter: raw.retryAfter, document: new DOMParser().parseFromString(text, 'text/html') };
}

/** Why it stopped, for a person; undefined where it did what was asked for. */
function wordsOf(end: End): string | undefined {
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
