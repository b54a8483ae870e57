/** Gets the bytes of many pictures: a few at a time, kind to each host, one more try for what failed in passing, and an honest account. */
import { byteArray } from '../model/bytes';
import type { Picture } from '../model/thread';
import { wait } from '../model/wait';
import { magicType } from './magic-type';

/** What became of one picture. */
export interface Gathered {
	picture: Picture;
	/** The bytes; the browser may keep them on disk. Undefined where there are none to be had. */
	blob?: Blob;
	/** The smaller version, since the full size could not be had. */
	smaller?: true;
	/** Why there are none: "404", "not allowed", "no picture". */
	why?: string;
}

export interface GatherProgress {
	/** Pictures that are settled, one way or the other. */
	done: number;
	total: number;
	failed: number;
	/** Bytes that have come so far, unfinished pictures included. */
	bytes: number;
}

export interface GatherOptions {
	/**
	 * Brings the bytes of one address. Throws where it cannot, an error with few words for a person;
	 * its `passing` is true where another try may help.
	 */
	fetch(url: string, signal: AbortSignal | undefined, onBytes: (loaded: number) => void): Promise<Blob>;
	/** Addresses that must not be asked for, since the person declined their host. */
	isDeclined?(url: string): boolean;
	progress?(state: GatherProgress): void;
	signal?: AbortSignal;
	/** Milliseconds before the second try. */
	pause?: number;
}

/** At the same time, over all hosts and at one host: as many as a browser opens for a page, leaving it some. */
const atOnce = 8;
const perHost = 4;

/** @returns one account for each picture, in the same order. Rejects only where it was cancelled. */
export async function gather(pictures: Picture[], options: GatherOptions): Promise<Gathered[]> {
	const { signal, pause = 1500 } = options;
	const results: (Gathered | undefined)[] = pictures.map(() => undefined);
	const loading = new Map<number, number>();
	let settledBytes = 0;
	const report = () => {
		let bytes = settledBytes;
		for (const loaded of loading.values()) bytes += loaded;
		const settled = results.filter((result) => result !== undefined);
		options.progress?.({ done: settled.length, total: pictures.length, failed: settled.filter(({ blob }) => !blob).length, bytes });
	};

	/** Undefined: failed in passing, worth another try. */
	const attempt = async (at: number, last: boolean): Promise<Gathered | undefined> => {
		const picture = pictures[at] as Picture;
		const load = (url: string) =>
			options.fetch(url, signal, (loaded) => {
				loading.set(at, loaded);
				report();
			});
		try {
			if (options.isDeclined?.(picture.url)) throw new Error('not allowed');
			return { picture, blob: await checked(await load(picture.url)) };
		} catch (fault) {
			signal?.throwIfAborted();
			if (!last && (fault as { passing?: boolean }).passing) return undefined;
			const why = fault instanceof Error ? fault.message : String(fault);
			const { thumbnail } = picture;
			if (!thumbnail || options.isDeclined?.(thumbnail)) return { picture, why };
			const blob = await load(thumbnail).then(checked, () => undefined);
			signal?.throwIfAborted();
			return blob ? { picture, blob, smaller: true, why } : { picture, why };
		}
	};
	const run = async (at: number, last: boolean) => {
		const result = await attempt(at, last);
		loading.delete(at);
		results[at] = result;
		settledBytes += result?.blob?.size ?? 0;
		report();
	};

	report();
	await inTurn(pictures, pictures.keys(), (at) => run(at, false));
	const again = pictures.map((_, at) => at).filter((at) => !results[at]);
	if (again.length) {
		await wait(pause, signal);
		await inTurn(pictures, again, (at) => run(at, true));
	}
	return results as Gathered[];
}

/** Runs `work` for each index, at most `atOnce` together and `perHost` at one host, so that a slow host holds up nobody else. */
async function inTurn(pictures: Picture[], indices: Iterable<number>, work: (at: number) => Promise<void>): Promise<void> {
	const waiting = [...indices];
	const running = new Set<Promise<void>>();
	const busy = new Map<string, number>();
	const hostOf = (at: number) => new URL(pictures[at]?.url ?? '').host;
	while (waiting.length || running.size) {
		const next = waiting.findIndex((at) => (busy.get(hostOf(at)) ?? 0) < perHost);
		if (next < 0 || running.size >= atOnce) {
			await Promise.race(running);
			continue;
		}
		const [at] = waiting.splice(next, 1) as [number];
		const host = hostOf(at);
		busy.set(host, (busy.get(host) ?? 0) + 1);
		const job = work(at).finally(() => {
			busy.set(host, (busy.get(host) ?? 1) - 1);
			running.delete(job);
		});
		running.add(job);
	}
}

/** Login pages and apologies come with status 200: only bytes of a picture count. */
async function checked(blob: Blob): Promise<Blob> {
	const type = magicType(await byteArray(blob.slice(0, 256)));
	if (!type) throw new Error(blob.size ? 'no picture' : 'empty');
	return blob.type === type.type ? blob : blob.slice(0, blob.size, type.type);
}
