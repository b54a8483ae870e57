/** Injected on demand: reads the thread of this page, shows reader and gallery, answers the popup. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from './commands';

export default defineContentScript({
	registration: 'runtime',
	// Without a match list the manifest stays free of host permissions.
	matches: [],
	main() {
		const world = globalThis as typeof globalThis & { threadleaf?: true };
		// The popup injects on every click; the second time everything is here already.
		if (world.threadleaf) return;
		world.threadleaf = true;
		answer();
	},
});
