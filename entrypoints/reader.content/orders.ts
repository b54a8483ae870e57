/** Copying and exporting, the same for popup and reader: a thread in, an account of what became of it out. */
import { copyText } from '../../components/browser/copy';
import { saveFile } from '../../components/browser/save';
import { translate } from '../../components/browser/translate';
import type { Format } from '../../components/model/order';
import { picturesOf } from '../../components/model/pictures';
import type { Outcome } from '../../components/model/summary';
import type { Thread } from '../../components/model/thread';
import { toMarkdown } from '../../components/write/markdown';
import { fileOf } from './files';

const outcome = (thread: Thread): Outcome => ({ posts: thread.posts.length, pictures: picturesOf(thread).length, failed: [] });

export const markdownOf = (thread: Thread): Outcome & { text: string } => ({ ...outcome(thread), text: toMarkdown(thread) });

/** Writes the file and lets the page save it. */
export async function exportFile(thread: Thread, format: Format): Promise<Outcome> {
	const { name, content, failed } = await fileOf(thread, format);
	saveFile(name, content);
	return { ...outcome(thread), failed, fileName: name };
}

const failure = (fault: unknown): string => `${translate('popup.failed')} ${fault instanceof Error ? fault.message : fault}`;

/** Copies, and says in one line how it went. Never throws. */
export async function copyAndSay(thread: Thread): Promise<string> {
	try {
		const { text, posts } = markdownOf(thread);
		await copyText(text);
		return `${translate('popup.copied')} ${translate('popup.posts', posts)}.`;
	} catch (fault) {
		return failure(fault);
	}
}

/** Exports, and says in one line how it went. Never throws. */
export async function exportAndSay(thread: Thread, format: Format): Promise<string> {
	try {
		const { fileName = '', failed } = await exportFile(thread, format);
		const lost = failed.length ? ` ${translate('popup.lost', failed.length)}` : '';
		return translate('popup.saved', undefined, [fileName]) + lost;
	} catch (fault) {
		return failure(fault);
	}
}
