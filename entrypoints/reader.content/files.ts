/** A thread as the file that was ordered, its pictures by whatever way is open to them. */
import { sendMessage } from '../../components/browser/messages';
import { routesOf } from '../../components/browser/picture-hosts';
import { fetchPicture } from '../../components/browser/pictures';
import type { Format } from '../../components/model/order';
import type { Outcome } from '../../components/model/summary';
import type { Picture, Thread } from '../../components/model/thread';
import { exportThread } from '../../components/write/formats';
import { type Gathered, gather } from '../../components/write/gather';

interface File {
	name: string;
	content: Blob;
	failed: Outcome['failed'];
}

/** Nothing is asked for here: the gallery asks for hosts; what has no way stays a link and is told. */
async function gathered(pictures: Picture[]): Promise<Gathered[]> {
	const urls = pictures.flatMap(({ url, thumbnail }) => (thumbnail ? [url, thumbnail] : [url]));
	const routes = await routesOf(urls, (asked) => sendMessage('permittedPictures', asked));
	const routeOf = (url: string) => routes.get(new URL(url).origin);
	return gather(pictures, {
		isDeclined: (url) => routeOf(url) === undefined,
		fetch: (url, signal, onBytes) => fetchPicture(url, { route: routeOf(url) ?? 'page', signal, onBytes }),
	});
}

/** The whole file, with the pictures that could be had and an account of those that could not. */
export const fileOf = (thread: Thread, format: Format): Promise<File> => exportThread(thread, format, gathered);
