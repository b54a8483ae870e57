/** Layout undone: fonts, centred boxes and tables that hold no data give way to their words. */

/** Unwraps `<font>`, `<center>` and one-cell tables; data tables stay. */
export function undoLayout(root: HTMLElement): void {
	for (const element of root.querySelectorAll('font, center, ignore_js_op')) element.replaceWith(...element.childNodes);
	for (const table of [...root.querySelectorAll('table')].reverse()) {
		const cells = [...table.querySelectorAll(':scope > tbody > tr > td, :scope > tr > td')];
		if (cells.length !== 1 || table.querySelector('th')) continue;
		const box = root.ownerDocument.createElement('div');
		box.append(...(cells[0] as Element).childNodes);
		table.replaceWith(box);
	}
}
