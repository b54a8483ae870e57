/** A thread as the file that was ordered: pictures of the page's own reach. */
import type { Format } from '../../components/model/order';
import type { Outcome } from '../../components/model/summary';
import type { Thread } from '../../components/model/thread';
import { exportThread } from '../../components/write/formats';
import { gather } from '../../components/write/gather';

interface File {
	name: string;
	content: Blob;
	failed: Outcome['failed'];
}

/** Pictures of the page's own origin come with its cookies; of others, where they let every page read them. */
async function fetchPicture(url: string, signal: AbortSignal | undefined): Promise<Blob> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(String(response.status));
	return response.blob();
}

/** The whole file, with the pictures that could be had and an account of those that could not. */
export const fileOf = (thread: Thread, format: Format): Promise<File> =>
	exportThread(thread, format, (pictures) => gather(pictures, { fetch: fetchPicture }));
