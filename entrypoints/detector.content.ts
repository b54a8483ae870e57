/** Runs where the user lets forums open by themselves: says to the background that this page is a thread, and holds nothing but the clues. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchAddress } from '../components/browser/address';
import { sendMessage } from '../components/browser/messages';
import { isForPaper, recogniseName } from '../components/forums/recognise';
import { threadKey } from '../components/model/thread-key';

/** Looks and milliseconds between them, while a single-page forum draws what it has gone to. */
const looks = 12;
const pause = 250;

export default defineContentScript({
	registration: 'runtime',
	// Without a match list the manifest stays free of host permissions.
	matches: [],
	main() {
		let known: string | undefined;
		/** Title of the page when that thread was told. */
		let title = '';
		const look = (): boolean => {
			const software = recogniseName(document, location.href);
			if (!software || isForPaper(software)) return false;
			// Discourse writes the floor into the address while one scrolls: the same thread is told once.
			if (known !== threadKey(location.href)) void sendMessage('detected', { software });
			known = threadKey(location.href);
			title = document.title;
			return true;
		};
		look();
		watchAddress(async (url) => {
			if (threadKey(url) === known) return;
			known = undefined;
			for (let left = looks; left > 0 && location.href === url; left--) {
				await new Promise((done) => setTimeout(done, pause));
				// The address is the new thread's before the words are: the old ones still stand.
				if (document.title === title && left > 1) continue;
				if (look()) return;
			}
		});
	},
});
