/** A thread as the file that was ordered, its pictures by whatever way is open to them. */
import { sendMessage } from '../../components/browser/messages';
import { routesOf } from '../../components/browser/picture-hosts';
import { fetchPicture } from '../../components/browser/pictures';
import { counted } from '../../components/model/counted';
import type { FileOrder, Format } from '../../components/model/order';
import { picturesOf } from '../../components/model/pictures';
import type { Outcome } from '../../components/model/summary';
import type { Picture, Thread } from '../../components/model/thread';
import { wait } from '../../components/model/wait';
import type { ExportOptions } from '../../components/write/formats';
import type { Gathered } from '../../components/write/gather';
import { part } from './parts';
import { report } from './work';

interface File {
	name: string;
	content: Blob;
	failed: Outcome['failed'];
}

type Hosts = NonNullable<Outcome['hosts']>;
type RouteOf = (url: string) => 'page' | 'background' | undefined;

/** How long a person may think about the browser's question, and how often the answer is looked for. */
const patience = 120_000;
const pause = 400;

const permitted = (urls: string[]) => sendMessage('permittedPictures', urls);

async function waysTo(pictures: Picture[]): Promise<RouteOf> {
	const urls = pictures.flatMap(({ url, thumbnail }) => (thumbnail ? [url, thumbnail] : [url]));
	const routes = await routesOf(urls, permitted);
	return (url) => routes.get(new URL(url).origin);
}

const hostOf = (url: string): string => new URL(url).hostname;

/** Until the hosts were allowed, in the popup's question or in another window. */
async function untilPermitted(urls: string[], signal: AbortSignal): Promise<void> {
	const perHost = [...new Map(urls.map((url) => [hostOf(url), url])).values()];
	for (const end = Date.now() + patience; Date.now() < end; ) {
		if ((await permitted(perHost)).length === perHost.length) return;
		await wait(pause, signal);
	}
}

async function gathered(pictures: Picture[], routeOf: RouteOf, signal: AbortSignal): Promise<Gathered[]> {
	const { gather } = await part('writer');
	return gather(pictures, {
		signal,
		isDeclined: (url) => routeOf(url) === undefined,
		fetch: (url, stop, onBytes) => fetchPicture(url, { route: routeOf(url) ?? 'page', signal: stop, onBytes }),
		progress: ({ done, total }) => report({ step: 'pictures', done, total }),
	});
}

/** The whole file, with the pictures that could be had and an account of those that could not; or the hosts that must be asked for first. */
export async function fileOf(
	thread: Thread,
	format: Format,
	hosts: FileOrder['hosts'],
	options: ExportOptions,
	signal: AbortSignal,
): Promise<File | { hosts: Hosts }> {
	const { formats, exportThread } = await part('writer');
	if (!formats[format].pictures) return exportThread(thread, format, async () => [], options);
	const pictures = picturesOf(thread);
	let routeOf = await waysTo(pictures);
	const closed = pictures.map(({ url }) => url).filter((url) => !routeOf(url));
	if (closed.length && hosts === 'ask') return { hosts: counted(closed.map(hostOf)) };
	if (closed.length && hosts === 'await') {
		await untilPermitted(closed, signal);
		routeOf = await waysTo(pictures);
	}
	return exportThread(thread, format, (all) => gathered(all, routeOf, signal), options);
}
