/** Puts words on the clipboard, from a page that may have no clipboard of its own. */

/** Pages without https have no `navigator.clipboard`; the old command works there, straight from a click. */
function copyByCommand(text: string, html?: string): boolean {
	const fill = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		if (html !== undefined) event.clipboardData?.setData('text/html', html);
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	// On the window and while capturing: before any listener of the page that guards its words.
	window.addEventListener('copy', fill, { capture: true, once: true });
	const done = document.execCommand('copy');
	window.removeEventListener('copy', fill, { capture: true });
	return done;
}

/**
 * @param html the same words with their look, for programs that take it
 * @throws where the browser refuses, which it does without a click just before
 */
export async function copyText(text: string, html?: string): Promise<void> {
	try {
		if (html === undefined) await navigator.clipboard.writeText(text);
		else await navigator.clipboard.write([richItem(text, html)]);
	} catch (fault) {
		if (!copyByCommand(text, html)) throw fault;
	}
}

const richItem = (text: string, html: string): ClipboardItem =>
	new ClipboardItem({
		'text/plain': new Blob([text], { type: 'text/plain' }),
		'text/html': new Blob([html], { type: 'text/html' }),
	});
