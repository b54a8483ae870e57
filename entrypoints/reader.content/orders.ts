/** Copying and exporting, the same for popup and reader: an order in, an account of what became of it out. */

import { copyText } from '../../components/browser/copy';
import { type Copied, sendMessage } from '../../components/browser/messages';
import { noteAddress } from '../../components/browser/note';
import { saveFile } from '../../components/browser/save';
import { readSettings } from '../../components/browser/settings';
import { translate } from '../../components/browser/translate';
import type { CopyForm, FileOrder, Order } from '../../components/model/order';
import { picturesOf } from '../../components/model/pictures';
import type { Outcome } from '../../components/model/summary';
import type { Thread } from '../../components/model/thread';
import { chosenFormat, chosenOptions } from '../../components/write/chosen';
import { inScope } from '../../components/write/scope';
import { fileOf } from './files';
import { part as bring } from './parts';
import { selectedIn } from './selected';
import { explain, type Whole } from './whole';
import { underWay } from './work';

/** What the page has to give. */
export interface Source {
	/** The thread as far as it is here. @throws where there is nothing to read */
	thread(): Thread;
	whole(): Whole;
}

/** The posts that were ordered, after the other pages have come where they are wanted. */
async function partOf(
	{ thread, whole }: Source,
	{ scope, pages }: Order,
	signal: AbortSignal,
): Promise<{ part: Thread; stopped?: string }> {
	if (scope === 'selection') {
		const part = selectedIn(thread());
		if (!part) throw new Error(translate('export.nothingSelected'));
		return { part };
	}
	if (pages === 'here') return { part: inScope(thread(), scope) };
	const all = whole();
	const stop = () => all.stop();
	signal.addEventListener('abort', stop);
	const end = await all.load('all');
	signal.removeEventListener('abort', stop);
	signal.throwIfAborted();
	return { part: inScope(all.thread(), scope), stopped: end && explain(end) };
}

const tally = (thread: Thread): Outcome => ({ posts: thread.posts.length, pictures: picturesOf(thread).length, failed: [] });

/** The words for the clipboard; whoever ordered them copies. */
export const wordsFor = (source: Source, order: Order & { form: CopyForm }): Promise<Outcome & Copied> =>
	underWay(async (signal) => {
		const { part, stopped } = await partOf(source, order, signal);
		const { copyOf } = await bring('writer');
		return { ...tally(part), stopped, ...copyOf(part, order.form, chosenOptions(await readSettings())) };
	});

/** Writes the file and lets the page save it. */
export const exportFile = (source: Source, order: FileOrder): Promise<Outcome> =>
	underWay(async (signal) => {
		const { part, stopped } = await partOf(source, order, signal);
		const settings = await readSettings();
		const file = await fileOf(part, chosenFormat(order.format, settings), order.hosts, chosenOptions(settings), signal);
		if ('hosts' in file) return { ...tally(part), hosts: file.hosts };
		signal.throwIfAborted();
		saveFile(file.name, file.content);
		return { ...tally(part), stopped, failed: file.failed, fileName: file.name };
	});

/** A fault in words; an order that was stopped is none. */
export const failure = (fault: unknown): string => {
	if (fault instanceof DOMException && fault.name === 'AbortError') return translate('export.stopped');
	return `${translate('popup.failed')} ${fault instanceof Error ? fault.message : fault}`;
};

/** Copies, and says in one line how it went. Never throws. */
export async function copyAndSay(source: Source, order: Order & { form: CopyForm | 'note' }): Promise<string> {
	try {
		const { text, html, posts, stopped, name } = await wordsFor(source, { ...order, form: order.form === 'note' ? 'md' : order.form });
		await copyText(text, html);
		if (order.form === 'note') await sendMessage('openNote', noteAddress(name));
		return [translate('popup.copied'), `${translate('popup.posts', posts)}.`, stopped].filter(Boolean).join(' ');
	} catch (fault) {
		return failure(fault);
	}
}

/** How a file came out, in one line. */
export function sayOutcome({ fileName = '', failed, stopped }: Outcome): string {
	const lost = failed.length && translate('popup.lost', failed.length);
	return [translate('popup.saved', undefined, [fileName]), lost, stopped].filter(Boolean).join(' ');
}
