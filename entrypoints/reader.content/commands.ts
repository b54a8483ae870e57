/** Answers the popup and the background: what this page is, and opening it. */
import { onMessage } from '../../components/browser/messages';
import { readThread } from '../../components/read/index';
import { openSession, type Session } from './session';

let session: Session | undefined;

async function showReader(): Promise<void> {
	const thread = readThread(document, location.href);
	if (!thread || session) return;
	session = await openSession(thread, () => {
		session = undefined;
	});
}

export function answer(): void {
	onMessage('open', () => showReader());
}
