/** What popup, keyboard, menu and detector may order from a page, and what it answers. */
import { onMessage, type View } from '../../components/browser/messages';
import { type Obstacle, summaryOf } from '../../components/model/summary';
import type { Thread } from '../../components/model/thread';
import { readThread } from '../../components/read/index';
import { inScope } from '../../components/write/scope';
import { exportFile, markdownOf } from './orders';
import { openSession, type Session } from './session';

let session: Session | undefined;

/**
 * Takes this document for this script.
 * @returns false where another copy of it is at work, so that a second injection (popup and auto mode at once) does nothing.
 * A copy that an update of the extension left behind has lost its `runtime.id` and does not count.
 */
export function claim(alive: () => boolean): boolean {
	const world = globalThis as { threadleaf?: () => boolean };
	if (world.threadleaf?.()) return false;
	world.threadleaf = alive;
	return true;
}

function obstacle(): Obstacle {
	if (document.contentType === 'application/pdf' || document.querySelector('embed[type="application/pdf"]')) return 'pdf';
	if (/^(image|video|audio)\//.test(document.contentType)) return 'picture';
	return document.body?.textContent?.trim() ? 'nothing' : 'empty';
}

/** The thread as it stands open, joined pages and all, else as the page holds it. */
const read = (): Thread | undefined => session?.thread() ?? readThread(document, location.href);

/** @throws where there is nothing */
function required(): Thread {
	const thread = read();
	if (!thread) throw new Error('There is nothing to read on this page.');
	return thread;
}

async function open(view: View): Promise<void> {
	if (session) return view === 'gallery' ? session.gallery() : undefined;
	session = await openSession(required(), view, () => {
		session = undefined;
	});
}

/** Answers from now on. Faults cross to whoever asked, as errors with their words. */
export function answer(): void {
	onMessage('present', () => true);
	onMessage('describe', () => summaryOf(read(), obstacle()));
	onMessage('open', ({ data: view }) => open(view));
	onMessage('markdown', ({ data: scope }) => markdownOf(inScope(required(), scope)));
	onMessage('exportAs', ({ data: { format, scope } }) => exportFile(inScope(required(), scope), format));
}
