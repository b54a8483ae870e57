/** Answers the popup and the background: what this page is, and opening it. */
import { onMessage } from '../../components/browser/messages';
import { readSettings, writeSettings } from '../../components/browser/settings';
import { readThread } from '../../components/read/index';
import { openReader, type ReaderHandle } from './open-reader';

let reader: ReaderHandle | undefined;

async function showReader(): Promise<void> {
	const thread = readThread(document, location.href);
	if (!thread || reader) return;
	reader = openReader({
		thread,
		settings: await readSettings(),
		on: {
			close() {
				reader = undefined;
			},
			settings: (change) => void writeSettings(change),
			gallery() {},
			copy() {},
			export() {},
			loadPages() {},
			stopLoading() {},
			author() {},
			reading() {},
		},
	});
}

export function answer(): void {
	onMessage('open', () => showReader());
}
