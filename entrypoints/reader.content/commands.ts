/** What popup, keyboard, menu and detector may order from a page, and what it answers. */
import { watchAddress } from '../../components/browser/address';
import { copyText } from '../../components/browser/copy';
import { onMessage, sendMessage, type View } from '../../components/browser/messages';
import { readSettings } from '../../components/browser/settings';
import { type Obstacle, summaryOf } from '../../components/model/summary';
import type { Thread } from '../../components/model/thread';
import { threadKey } from '../../components/model/thread-key';
import { readThread } from '../../components/read/index';
import { forgetParts } from './offer';
import { exportFile, type Source, wordsFor } from './orders';
import { isSelected } from './selected';
import { openSession, type Session } from './session';
import { isPartial, type Whole, wholeThread } from './whole';
import { stopWork, workNow } from './work';

let session: Session | undefined;
/** Pages that were joined for an export while no reader was open. */
let joined: Whole | undefined;

/**
 * Takes this document for this script.
 * @returns false where another copy of it is at work, so that a second injection (popup and auto mode at once) does nothing.
 * A copy that an update of the extension left behind has lost its `runtime.id` and does not count.
 */
export function claim(alive: () => boolean): boolean {
	const world = globalThis as { threadleaf?: () => boolean };
	if (world.threadleaf?.()) return false;
	world.threadleaf = alive;
	forgetParts();
	return true;
}

function obstacle(): Obstacle {
	if (document.contentType === 'application/pdf' || document.querySelector('embed[type="application/pdf"]')) return 'pdf';
	if (/^(image|video|audio)\//.test(document.contentType)) return 'picture';
	return document.body?.textContent?.trim() ? 'nothing' : 'empty';
}

/** The thread as it stands open, joined pages and all, else as the page holds it. */
function read(): Thread | undefined {
	return (session?.whole ?? joined)?.thread() ?? readThread(document, location.href);
}

/** @throws where there is nothing */
function required(): Thread {
	const thread = read();
	if (!thread) throw new Error('There is nothing to read on this page.');
	return thread;
}

let pause = 1;

const source: Source = {
	thread: required,
	whole() {
		if (session) return session.whole;
		joined ??= wholeThread(required(), () => pause);
		return joined;
	},
};

async function open(view: View): Promise<void> {
	if (session) return view === 'gallery' ? session.gallery() : undefined;
	session = await openSession(required(), view, () => {
		session = undefined;
	});
}

/** A single-page forum went on to another thread, or to a list: what was read here is not on screen any more. */
function leave(): void {
	session?.close();
	joined?.stop();
	joined = undefined;
	void sendMessage('left').catch(() => undefined);
}

/** Answers from now on. Faults cross to whoever asked, as errors with their words. */
export function answer(): void {
	let here = threadKey(location.href);
	watchAddress((url) => {
		if (threadKey(url) !== here) leave();
		here = threadKey(url);
	});
	onMessage('present', () => true);
	onMessage('describe', async () => {
		({ pagePause: pause } = await readSettings());
		const thread = read();
		return { ...summaryOf(thread, obstacle()), partial: thread && isPartial(thread), selection: isSelected(), work: workNow() };
	});
	onMessage('open', ({ data: view }) => open(view));
	onMessage('words', ({ data: order }) => wordsFor(source, order));
	onMessage('exportAs', ({ data: order }) => exportFile(source, order));
	onMessage('stopWork', () => stopWork());
	onMessage('copySelection', async () => {
		const { text, html: _, name: __, ...outcome } = await wordsFor(source, { scope: 'selection', pages: 'here', form: 'md' });
		await copyText(text);
		return outcome;
	});
}
