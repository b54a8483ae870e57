/** Margins of a book page while the reader is printed: `@page` counts in sheets of the document alone, neither in the shadow root nor in injected ones. */

const margins = '@page { margin: 20mm 22mm 22mm }';

/** The sheet stands in the host only from the order to print until it is done. @returns ends the watch */
export function dressForPrint(host: HTMLElement): () => void {
	const { ownerDocument: document } = host;
	const window = document.defaultView;
	const sheet = document.createElement('style');
	sheet.textContent = margins;
	const before = (): void => host.append(sheet);
	const after = (): void => sheet.remove();
	window?.addEventListener('beforeprint', before);
	window?.addEventListener('afterprint', after);
	return () => {
		after();
		window?.removeEventListener('beforeprint', before);
		window?.removeEventListener('afterprint', after);
	};
}
