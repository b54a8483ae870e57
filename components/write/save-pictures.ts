/** Saving pictures, step by step: which hosts give them, the question for those that do not, fetching, packing, the count at the end. */
import { byteArray } from '../model/bytes';
import { counted } from '../model/counted';
import type { Picture, Thread } from '../model/thread';
import { wait } from '../model/wait';
import { fileName } from './file-name';
import { type Gathered, gather } from './gather';
import { pictureArchive } from './picture-archive';
import { pictureName } from './picture-name';

/** Where saving stands, for whoever shows it. */
export type Saving =
	/** Hosts that need a permission, with the number of their pictures; `waiting` while the browser's question is open. */
	| { step: 'asking'; hosts: { name: string; count: number }[]; waiting: boolean }
	| { step: 'fetching'; done: number; total: number; failed: number; bytes: number }
	| { step: 'packing' }
	| { step: 'done'; saved: number; smaller: number; total: number; missing: { url: string; why: string }[]; fileName: string }
	| { step: 'failed'; why: string };

/** What saving needs from the browser. `Route` is its own word for a way to an origin. */
export interface SaveDoors<Route> {
	/** The way to each origin of `urls`; origins left out need a permission. */
	routes(urls: string[]): Promise<Map<string, Route>>;
	/** Puts the browser's question. 'elsewhere': it is asked in another window, and `routes` will tell the answer. */
	ask(urls: string[]): Promise<'granted' | 'refused' | 'elsewhere'>;
	fetch(url: string, route: Route, signal: AbortSignal | undefined, onBytes: (loaded: number) => void): Promise<Blob>;
	/** Hands a file to the person. */
	deliver(file: Blob, name: string): void;
}

export interface Saver {
	/** One picture is saved as itself, several as an archive. Does nothing while a save is under way. */
	save(pictures: Picture[]): Promise<void>;
	allow(): Promise<void>;
	decline(): void;
	cancel(): void;
	/** Fetches what is missing once more, and delivers all anew. */
	retry(): Promise<void>;
	/** Forgets the last save and its bytes. */
	dismiss(): void;
}

/** Milliseconds between two looks whether the question was answered in another window. */
const look = 700;

/** @param tell called at every change; undefined: nothing is under way */
export function pictureSaver<Route>(thread: () => Thread, doors: SaveDoors<Route>, tell: (saving: Saving | undefined) => void): Saver {
	let stop: AbortController | undefined;
	let question: { urls: string[]; answer(): void } | undefined;
	let last: Gathered[] | undefined;
	const originOf = (url: string) => new URL(url).origin;
	const closed = (urls: string[], routes: Map<string, Route>) => urls.filter((url) => !routes.has(originOf(url)));

	/** Waits until every host is allowed or the person goes on without. Hosts of smaller versions are used where they are open, and not asked for. */
	const routesFor = async (pictures: Picture[], signal: AbortSignal): Promise<Map<string, Route>> => {
		const urls = [...new Set(pictures.map(({ url }) => url))];
		const all = [...new Set(pictures.flatMap(({ url, thumbnail }) => (thumbnail ? [url, thumbnail] : [url])))];
		const routes = await doors.routes(all);
		const left = closed(urls, routes);
		if (!left.length) return routes;
		await new Promise<void>((answer, abort) => {
			signal.addEventListener('abort', () => abort(signal.reason), { once: true });
			question = { urls: left, answer };
			tell({ step: 'asking', hosts: hostsOf(left), waiting: false });
		}).finally(() => {
			question = undefined;
		});
		return doors.routes(all);
	};

	const run = async (pictures: Picture[], earlier: Gathered[]) => {
		stop = new AbortController();
		const { signal } = stop;
		try {
			const routes = await routesFor(pictures, signal);
			const fresh = await gather(pictures, {
				fetch: (url, own, onBytes) => doors.fetch(url, routes.get(originOf(url)) as Route, own, onBytes),
				isDeclined: (url) => !routes.has(originOf(url)),
				progress: (state) => tell({ step: 'fetching', ...state }),
				signal,
			});
			const byUrl = new Map(fresh.map((one) => [one.picture.url, one]));
			const gathered = earlier.length ? earlier.map((one) => byUrl.get(one.picture.url) ?? one) : fresh;
			last = gathered;
			tell({ step: 'packing' });
			tell(await deliver(thread(), gathered, doors, signal));
		} catch (fault) {
			if (signal.aborted) tell(undefined);
			else tell({ step: 'failed', why: fault instanceof Error ? fault.message : String(fault) });
		} finally {
			stop = undefined;
		}
	};

	return {
		async save(pictures) {
			if (!stop && pictures.length) await run(pictures, []);
		},
		async allow() {
			const open = question;
			if (!open) return;
			tell({ step: 'asking', hosts: hostsOf(open.urls), waiting: true });
			const answer = await doors.ask(open.urls);
			while (question === open && answer === 'elsewhere') {
				await wait(look);
				if (!closed(open.urls, await doors.routes(open.urls)).length) return open.answer();
			}
			if (question !== open) return;
			if (answer === 'granted') open.answer();
			else tell({ step: 'asking', hosts: hostsOf(open.urls), waiting: false });
		},
		decline: () => question?.answer(),
		cancel: () => stop?.abort(),
		async retry() {
			if (stop || !last) return;
			const gathered = last;
			await run(
				gathered.filter(({ blob, smaller }) => !blob || smaller).map(({ picture }) => picture),
				gathered,
			);
		},
		dismiss() {
			last = undefined;
			tell(undefined);
		},
	};
}

async function deliver(
	thread: Thread,
	gathered: Gathered[],
	doors: Pick<SaveDoors<never>, 'deliver'>,
	signal: AbortSignal,
): Promise<Saving> {
	const here = gathered.filter(({ blob }) => blob);
	const [only] = here;
	const single = gathered.length === 1;
	let name = fileName(thread, 'zip', '{title} ({site})');
	if (only?.blob && single) {
		const post = thread.posts.find(({ id }) => id === only.picture.postId);
		const place = thread.posts.flatMap(({ pictures }) => pictures).findIndex(({ url }) => url === only.picture.url) + 1;
		name = pictureName(only.picture, post, Math.max(1, place), await byteArray(only.blob.slice(0, 256)));
		doors.deliver(only.blob, name);
	} else if (here.length || !single) {
		doors.deliver((await pictureArchive(thread, gathered, signal)).blob, name);
	}
	return {
		step: 'done',
		saved: here.length,
		smaller: here.filter(({ smaller }) => smaller).length,
		total: gathered.length,
		missing: gathered.filter(({ blob }) => !blob).map(({ picture, why = '' }) => ({ url: picture.url, why })),
		fileName: here.length || !single ? name : '',
	};
}

const hostsOf = (urls: string[]) => counted(urls.map((url) => new URL(url).hostname));
