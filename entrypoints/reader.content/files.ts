/** A thread as the file that was ordered: format -> writer. */
import type { Format } from '../../components/model/order';
import { picturesOf } from '../../components/model/pictures';
import type { Outcome } from '../../components/model/summary';
import type { Thread } from '../../components/model/thread';
import { fileName } from '../../components/write/file-name';
import { gather } from '../../components/write/gather';
import { toMarkdown } from '../../components/write/markdown';
import { markdownArchive } from '../../components/write/markdown-archive';
import { toText } from '../../components/write/text';

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

/** @throws where the format has no writer */
export async function fileOf(thread: Thread, format: Format): Promise<File> {
	const file = (type: string, words: string): File => ({
		name: fileName(thread, format),
		content: new Blob([words], { type }),
		failed: [],
	});
	switch (format) {
		case 'md':
			return file('text/markdown', toMarkdown(thread));
		case 'txt':
			return file('text/plain', toText(thread, { headers: true }));
		case 'zip': {
			const { blob, failed } = await markdownArchive(thread, await gather(picturesOf(thread), { fetch: fetchPicture }));
			return { name: fileName(thread, 'zip'), content: blob, failed };
		}
		default:
			throw new Error(`No file of kind ${format} can be written yet.`);
	}
}
