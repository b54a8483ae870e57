/** Keeps the host in the page: sites that draw `<html>` anew (React, Turbo), and scripts that take out what they do not know, take it with them. */

/** How often it is put back before the page has won; the count begins again after some quiet. */
const patience = 6;
const quiet = 3000;

export interface Guarded {
	/** The host stands in the page again. */
	back(): void;
	/** It cannot be kept: the page takes it out every time, or has written itself anew (`document.open`), which drops every listener. */
	lost(): void;
}

/** @returns ends the watch */
export function guard(host: HTMLElement, { back, lost }: Guarded): () => void {
	const { ownerDocument: document } = host;
	const root = document.documentElement;
	let left = patience;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const observer = new MutationObserver(() => {
		if (host.isConnected) return;
		if (document.documentElement !== root || left <= 0) {
			observer.disconnect();
			lost();
			return;
		}
		left--;
		// Who watches the children of `<html>` rarely minds one more in the body.
		const home = left < patience / 2 && document.body ? document.body : root;
		observer.observe(home, { childList: true });
		home.append(host);
		back();
		clearTimeout(timer);
		timer = setTimeout(() => {
			left = patience;
		}, quiet);
	});
	observer.observe(document, { childList: true });
	observer.observe(root, { childList: true });
	return () => {
		observer.disconnect();
		clearTimeout(timer);
	};
}
