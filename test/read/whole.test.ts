/** Joining a thread's pages: none missing, doubled or out of order, whatever the forum does in between. */
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Thread } from '../../components/model/thread';
import { readThread } from '../../components/read/index';
import { type Collecting, collectFrom, collectPages } from '../../components/read/whole/collect';
import { joinPages } from '../../components/read/whole/join';
import { type Fault, type Forum, playForum } from '../server/forum';
import { type Story, story } from '../server/story';

let forum: Forum | undefined;
afterEach(async () => {
	await forum?.close();
	forum = undefined;
});

/** jsdom decodes by header and `<meta>`, as the door's decoder does. */
async function page(url: string): Promise<{ status: number; url: string; document: Document; retryAfter?: number }> {
	const response = await fetch(url);
	const type = response.headers.get('content-type') ?? 'text/html';
	const dom = new JSDOM(Buffer.from(await response.arrayBuffer()), { url, contentType: type });
	const retryAfter = Number(response.headers.get('retry-after')) || undefined;
	return { status: response.status, url, document: dom.window.document, retryAfter };
}

async function read(kind: 'discuz' | 'phpbb' | 'xenforo', tale: Story, faults: Fault[] = [], charset = 'utf-8', startAt = 1) {
	forum = await playForum(kind, tale, { charset, faults });
	const start = await page(forum.url(startAt));
	const join = joinPages(readThread(start.document, start.url) as Thread);
	const waits: number[] = [];
	const abort = new AbortController();
	const collecting: Collecting = {
		fetchPage: (url) => page(url),
		wait: async (milliseconds, signal) => {
			signal.throwIfAborted();
			waits.push(milliseconds);
		},
		signal: abort.signal,
		onProgress: () => {},
		pause: 1,
	};
	return { join, collecting, abort, waits };
}

const ids = (thread: Thread): string[] => thread.posts.map((post) => post.id);
const words = (thread: Thread): string => thread.posts.map((post) => post.body).join('\n');

describe('joining pages', () => {
	it('reads a GBK Discuz! thread from the middle', async () => {
		const tale = story('zh', 107);
		const { join, collecting } = await read('discuz', tale, [], 'gbk', 5);
		expect(join.thread().posts).toHaveLength(10);
		expect(await collectPages(join, collecting)).toEqual({ kind: 'complete' });
		const thread = join.thread();
		expect(ids(thread)).toEqual(tale.posts.map((post) => String(post.id)));
		expect(words(thread)).not.toContain('\ufffd');
		expect(thread.posts.map((post) => post.number)).toEqual(tale.posts.map((post) => post.floor));
		expect(thread.notices).toEqual([]);
		expect(thread.posts.filter((post) => post.isTopicStarter)).toHaveLength(tale.posts.filter((post) => post.author === '山间客').length);
		expect(forum?.busiest()).toBe(1);
	});

	it('goes on after slow answers, 503, 429 with Retry-After, a cut connection and flood control', async () => {
		const tale = story('zh', 62);
		const faults: Fault[] = [
			{ page: 2, kind: 'slow', milliseconds: 50 },
			{ page: 3, kind: 'status', status: 503, times: 2 },
			{ page: 4, kind: 'status', status: 429, retryAfter: 7, times: 1 },
			{ page: 5, kind: 'cut', times: 1 },
			{ page: 6, kind: 'flood', seconds: 10, times: 1 },
		];
		const { join, collecting, waits } = await read('discuz', tale, faults, 'gbk');
		expect(await collectPages(join, collecting)).toEqual({ kind: 'complete' });
		expect(ids(join.thread())).toEqual(tale.posts.map((post) => String(post.id)));
		expect(waits).toContain(7000);
		expect(waits).toContain(10000);
	});

	it('says that a login is wanted, merges nothing of it, and goes on from there when asked again', async () => {
		const tale = story('zh', 120);
		const { join, collecting } = await read('discuz', tale, [{ page: 9, kind: 'login', times: 1 }], 'gbk');
		const end = await collectPages(join, collecting);
		expect(end).toMatchObject({ kind: 'obstacle', obstacle: { kind: 'login' } });
		expect(join.thread().posts).toHaveLength(80);
		expect(await collectPages(join, collecting)).toEqual({ kind: 'complete' });
		expect(ids(join.thread())).toEqual(tale.posts.map((post) => String(post.id)));
		expect(forum?.requests).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 1]);
	});

	it('is cancelled at page 7 and resumed', async () => {
		const tale = story('zh', 120);
		const { join, collecting, abort } = await read('discuz', tale, [], 'gbk');
		collecting.onProgress = ({ read: pages }) => pages === 7 && abort.abort();
		expect(await collectPages(join, collecting)).toEqual({ kind: 'cancelled' });
		expect(join.thread().pages.read).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(await collectPages(join, { ...collecting, signal: new AbortController().signal, onProgress: () => {} })).toEqual({
			kind: 'complete',
		});
		expect(ids(join.thread())).toEqual(tale.posts.map((post) => String(post.id)));
	});

	it('loses and doubles no post when some are added or removed between requests', async () => {
		const tale = story('zh', 100);
		const faults: Fault[] = [
			{ page: 3, kind: 'removed', floor: 4, times: 1 },
			{ page: 6, kind: 'added', times: 1 },
			{ page: 7, kind: 'added', times: 1 },
		];
		const { join, collecting } = await read('discuz', tale, faults, 'gbk');
		expect(await collectPages(join, collecting)).toEqual({ kind: 'complete' });
		const read3 = ids(join.thread());
		const now = tale.posts.map((post) => String(post.id));
		expect(now.filter((id) => !read3.includes(id))).toEqual([]);
		expect(new Set(read3).size).toBe(read3.length);
		expect(read3.filter((id) => now.includes(id))).toEqual(now);
	});

	it("takes one author's posts from the forum's own view, and each again in its place when the pages come", async () => {
		const tale = story('zh', 62);
		const { join, collecting } = await read('discuz', tale, [], 'gbk');
		const theirs = tale.posts.filter((post) => post.author === '老桥');
		const view = join.thread().posts.find((post) => post.author?.name === '老桥')?.onlyAuthor as string;
		collecting.onProgress = ({ thread }) => join.addLoose(thread.posts);
		expect(await collectFrom(view, join.thread(), collecting)).toEqual({ kind: 'complete' });
		const found = join.thread().posts.filter((post) => post.author?.name === '老桥');
		expect(found.map((post) => post.id)).toEqual(theirs.map((post) => String(post.id)));
		expect(found.filter((post) => post.number && post.number > 10)).toEqual([]);
		expect(forum?.requests.length).toBeLessThan(4);
		expect(await collectPages(join, { ...collecting, onProgress: () => {} })).toEqual({ kind: 'complete' });
		expect(ids(join.thread())).toEqual(tale.posts.map((post) => String(post.id)));
		expect(join.thread().posts.map((post) => post.number)).toEqual(tale.posts.map((post) => post.floor));
	});

	it.each(['phpbb', 'xenforo'] as const)('reads a whole %s thread', async (kind) => {
		const tale = story(kind === 'phpbb' ? 'ru' : 'en', 62);
		const { join, collecting } = await read(kind, tale, [], kind === 'phpbb' ? 'windows-1251' : 'utf-8', 2);
		expect(await collectPages(join, collecting)).toEqual({ kind: 'complete' });
		expect(ids(join.thread())).toEqual(tale.posts.map((post) => String(post.id)));
		expect(words(join.thread())).not.toContain('\ufffd');
	});
});
