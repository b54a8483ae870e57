/** Many pictures at once: order, second try, smaller version, declined hosts, cancel, and hosts that are not flooded. */
import { expect, it } from 'vitest';
import type { Picture } from '../../components/model/thread';
import { type GatherProgress, gather } from '../../components/write/gather';

const gif = (extra = 0) => new Blob([new TextEncoder().encode('GIF89a'), new Uint8Array(extra)], { type: 'text/plain' });
const picture = (name: string, thumbnail?: string): Picture => ({ url: `https://a.test/${name}`, thumbnail, postId: '1' });
const fault = (words: string, passing: boolean) => Object.assign(new Error(words), { passing });

it('keeps the order, types by bytes, tries passing faults again and gives verdicts', async () => {
	const tries = new Map<string, number>();
	const fetch = async (url: string) => {
		tries.set(url, (tries.get(url) ?? 0) + 1);
		if (url.endsWith('once') && tries.get(url) === 1) throw fault('503', true);
		if (url.endsWith('never')) throw fault('503', true);
		if (url.endsWith('gone')) throw fault('404', false);
		if (url.endsWith('login')) return new Blob(['<!doctype html><p>Please log in'], { type: 'image/jpeg' });
		await new Promise((resolve) => setTimeout(resolve, url.endsWith('slow') ? 30 : 0));
		return gif(10);
	};
	const names = ['slow', 'a', 'once', 'never', 'gone', 'login', 'b'];
	const states: GatherProgress[] = [];
	const found = await gather(
		names.map((name) => picture(name)),
		{ fetch, pause: 1, progress: (state) => states.push(state) },
	);
	expect(found.map(({ picture: { url }, why }) => [url.slice(15), why])).toEqual([
		['slow', undefined],
		['a', undefined],
		['once', undefined],
		['never', '503'],
		['gone', '404'],
		['login', 'no picture'],
		['b', undefined],
	]);
	expect(found[0]?.blob?.type).toBe('image/gif');
	expect(tries.get('https://a.test/never')).toBe(2);
	expect(tries.get('https://a.test/gone')).toBe(1);
	expect(states.at(-1)).toEqual({ done: 7, total: 7, failed: 3, bytes: 64 });
});

it('takes the smaller version where the original is closed, and says so', async () => {
	const fetch = async (url: string) => {
		if (url.endsWith('full')) throw fault('403', false);
		return gif();
	};
	const [found] = await gather([picture('full', 'https://a.test/small')], { fetch });
	expect(found).toMatchObject({ smaller: true, why: '403' });
	expect(found?.blob?.size).toBe(6);
});

it('does not touch what was declined', async () => {
	const fetch = async () => expect.unreachable();
	const [found] = await gather([picture('x')], { fetch, isDeclined: () => true });
	expect(found).toMatchObject({ why: 'not allowed' });
});

it('asks a host for four at a time and all hosts for eight', async () => {
	let now = 0;
	let most = 0;
	const fetch = async () => {
		now += 1;
		most = Math.max(most, now);
		await new Promise((resolve) => setTimeout(resolve, 2));
		now -= 1;
		return gif();
	};
	await gather(
		Array.from({ length: 20 }, (_, at) => picture(String(at))),
		{ fetch },
	);
	expect(most).toBe(4);
	most = 0;
	const many = Array.from({ length: 40 }, (_, at): Picture => ({ url: `https://h${at % 5}.test/${at}`, postId: '1' }));
	await gather(many, { fetch });
	expect(most).toBe(8);
});

it('ends when it is cancelled', async () => {
	const stop = new AbortController();
	const fetch = (_url: string, signal?: AbortSignal) =>
		new Promise<Blob>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
	const all = gather([picture('a'), picture('b')], { fetch, signal: stop.signal });
	stop.abort();
	await expect(all).rejects.toThrow();
});
