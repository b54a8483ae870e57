/** A thread as the file that was ordered: format -> writer. */
import type { Format } from '../../components/model/order';
import type { Outcome } from '../../components/model/summary';
import type { Thread } from '../../components/model/thread';
import { fileName } from '../../components/write/file-name';
import { toMarkdown } from '../../components/write/markdown';
import { toText } from '../../components/write/text';

interface File {
	name: string;
	content: Blob;
	failed: Outcome['failed'];
}

/** @throws where the format has no writer */
export async function fileOf(thread: Thread, format: Format): Promise<File> {
	const plain = (type: string, words: string): File => ({
		name: fileName(thread, format),
		content: new Blob([words], { type }),
		failed: [],
	});
	switch (format) {
		case 'md':
			return plain('text/markdown', toMarkdown(thread));
		case 'txt':
			return plain('text/plain', toText(thread, { headers: true }));
		default:
			throw new Error(`No file of kind ${format} can be written yet.`);
	}
}
