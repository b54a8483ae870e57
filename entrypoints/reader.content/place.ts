/** Where a person was in the page: focus, the caret in a half-typed reply, selection, scroll. */

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
	element?.tagName === 'TEXTAREA' || element?.tagName === 'INPUT';

/** Notes the place. @returns goes back to it; words in fields were never touched */
export function remember(document: Document): () => void {
	const window = document.defaultView;
	const left = window?.scrollX ?? 0;
	const top = window?.scrollY ?? 0;
	const focused = document.activeElement;
	const caret = isField(focused) ? ([focused.selectionStart, focused.selectionEnd] as const) : undefined;
	const selection = document.getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
	return () => {
		if (range?.startContainer.isConnected) {
			selection?.removeAllRanges();
			selection?.addRange(range);
		} else {
			selection?.removeAllRanges();
		}
		if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
		// Fields without a caret (checkbox, e-mail) say null and throw when asked to have one.
		if (isField(focused) && caret && caret[0] !== null) focused.setSelectionRange(caret[0], caret[1]);
		window?.scrollTo({ left, top, behavior: 'instant' });
	};
}
