/** Puts words on the clipboard, from a page that may have no clipboard of its own. */

/** Pages without https have no `navigator.clipboard`; the old command works there, straight from a click. */
function copyByCommand(text: string): boolean {
	const fill = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	// On the window and while capturing: before any listener of the page that guards its words.
	window.addEventListener('copy', fill, { capture: true, once: true });
	const done = document.execCommand('copy');
	window.removeEventListener('copy', fill, { capture: true });
	return done;
}

/** @throws where the browser refuses, which it does without a click just before */
export async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch (fault) {
		if (!copyByCommand(text)) throw fault;
	}
}
