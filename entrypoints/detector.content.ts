/** Runs where the user lets forums open by themselves: says to the background that this page is a thread, and holds nothing but the clues. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../components/browser/messages';
import { recogniseName } from '../components/forums/clues';

export default defineContentScript({
	registration: 'runtime',
	// Without a match list the manifest stays free of host permissions.
	matches: [],
	// The reader's own script has a context; this one is done in a millisecond.
	main() {
		const software = recogniseName(document, location.href);
		if (software) void sendMessage('detected', { software });
	},
});
