/** Notices that a single-page forum (Discourse, Flarum, NodeBB, new Reddit) shows another address without loading a page. */

/** Milliseconds between looks, where the browser tells nothing: a content script cannot hear the page's own `history.pushState`. */
const every = 700;

interface Navigation extends EventTarget {
	currentEntry: unknown;
}

/**
 * @param changed called with the new address
 * @returns ends the watch
 */
export function watchAddress(changed: (url: string) => void): () => void {
	let last = location.href;
	const look = (): void => {
		if (location.href === last) return;
		last = location.href;
		changed(last);
	};
	// The Navigation API: Chrome 102, Firefox 147; older ones are looked at now and then.
	const { navigation } = globalThis as { navigation?: Navigation };
	navigation?.addEventListener('currententrychange', look);
	window.addEventListener('popstate', look);
	const timer = navigation ? undefined : setInterval(look, every);
	return () => {
		navigation?.removeEventListener('currententrychange', look);
		window.removeEventListener('popstate', look);
		clearInterval(timer);
	};
}
