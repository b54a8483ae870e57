/** Wide tables scroll within themselves, never the page. */
import type { Scene } from '../scene';

export function wrapTables(body: DocumentFragment, { document, translate }: Scene): void {
	for (const table of body.querySelectorAll('table')) {
		if (table.parentElement?.closest('table')) continue;
		const frame = document.createElement('div');
		frame.className = 'table';
		// Reached by Tab, so that arrow keys can scroll it.
		frame.tabIndex = 0;
		frame.setAttribute('role', 'region');
		frame.setAttribute('aria-label', table.caption?.textContent?.trim() || translate('reader.table'));
		table.replaceWith(frame);
		frame.append(table);
	}
}
