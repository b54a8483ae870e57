/** Injected on demand: reads the thread of this page, shows reader and gallery, answers the popup. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, claim } from './commands';

export default defineContentScript({
	registration: 'runtime',
	// Without a match list the manifest stays free of host permissions.
	matches: [],
	main() {
		if (claim(() => Boolean(browser.runtime?.id))) answer();
	},
});
