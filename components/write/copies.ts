/** Thread -> what the clipboard gets, in each of its forms. */
import type { CopyForm } from '../model/order';
import type { Thread } from '../model/thread';
import { fileName } from './file-name';
import type { ExportOptions } from './formats';
import { toFragment } from './html';
import { toMarkdown } from './markdown';
import { toReading } from './text-file';

export function copyOf(thread: Thread, form: CopyForm, options: ExportOptions): { text: string; html?: string; name: string } {
	const name = fileName(thread, '', options.name);
	if (form === 'md') return { name, text: toMarkdown(thread, options) };
	const text = toReading(thread, options);
	return form === 'txt'
		? { name, text }
		: { name, text, html: toFragment(thread, { signatures: options.signatures, labels: options.labels }) };
}
