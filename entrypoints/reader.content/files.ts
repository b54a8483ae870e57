/** A thread as the file that was ordered, its pictures by whatever way is open to them. */
import { sendMessage } from '../../components/browser/messages';
import { routesOf } from '../../components/browser/picture-hosts';
import { fetchPicture } from '../../components/browser/pictures';
import type { FileOrder, Format } from '../../components/model/order';
import { picturesOf } from '../../components/model/pictures';
import type { Outcome } from '../../components/model/summary';
import type { Picture, Thread } from '../../components/model/thread';
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

/** The first picture of each host that has no way yet. */
function closed(pictures: Picture[], routeOf: RouteOf): Map<string, { url: string; count: number }> {
	const hosts = new Map<string, { url: string; count: number }>();
	for (const { url } of pictures) {
		if (routeOf(url)) continue;
		const { hostname } = new URL(url);
		hosts.set(hostname, { url, count: (hosts.get(hostname)?.count ?? 0) + 1 });
	}
	return hosts;
}

/** Until the hosts were allowed, in the popup's question or in another window. */
async function untilPermitted(urls: string[], signal: AbortSignal): Promise<void> {
	for (const end = Date.now() + patience; Date.now() < end; ) {
		if ((await permitted(urls)).length === urls.length) return;
		await new Promise((resolve) => setTimeout(resolve, pause));
		signal.throwIfAborted();
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
	const asked = closed(pictures, routeOf);
	if (asked.size && hosts === 'ask') return { hosts: [...asked].map(([name, { count }]) => ({ name, count })) };
	if (asked.size && hosts === 'await') {
		await untilPermitted(
			[...asked.values()].map(({ url }) => url),
			signal,
		);
		routeOf = await waysTo(pictures);
	}
	return exportThread(thread, format, (all) => gathered(all, routeOf, signal), options);
}
