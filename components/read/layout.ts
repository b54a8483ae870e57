/** Layout undone: fonts, centred boxes and tables that hold no data give way to their words; styles that mean something become elements. */

/** What an inline style says in words, as the element that says it. */
const meanings: [RegExp, string][] = [
	[/font-weight\s*:\s*(bold|[6-9]00)/i, 'strong'],
	[/font-style\s*:\s*(italic|oblique)/i, 'em'],
	[/text-decoration[^;]*:[^;]*line-through/i, 's'],
	[/text-decoration[^;]*:[^;]*underline/i, 'u'],
	[/vertical-align\s*:\s*super/i, 'sup'],
	[/vertical-align\s*:\s*sub/i, 'sub'],
];

/** Old elements and what they are called today. */
const renamed: Record<string, string> = {
	b: 'strong',
	i: 'em',
	strike: 's',
	tt: 'code',
	dir: 'ul',
	menu: 'ul',
	acronym: 'abbr',
	listing: 'pre',
};

/** Undoes what is style; data tables stay. */
export function undoLayout(root: HTMLElement): void {
	const inert = root.ownerDocument;
	for (const element of root.querySelectorAll(Object.keys(renamed).join())) {
		const modern = inert.createElement(renamed[element.localName] ?? 'span');
		modern.append(...element.childNodes);
		element.replaceWith(modern);
	}
	// Discuz! and MyBB number with `<ul type="1">`, as browsers once did.
	for (const list of root.querySelectorAll('ul[type="1"], ul[type="a"], ul[type="A"], ul[type="i"]')) {
		const numbered = inert.createElement('ol');
		numbered.append(...list.childNodes);
		list.replaceWith(numbered);
	}
	for (const element of root.querySelectorAll('span[style], font[style]')) {
		// The patterns take the square of its length.
		const style = element.getAttribute('style')?.slice(0, 400) ?? '';
		for (const [pattern, name] of meanings) {
			if (!pattern.test(style) || !element.textContent?.trim()) continue;
			const meaning = inert.createElement(name);
			meaning.append(...element.childNodes);
			element.append(meaning);
		}
	}
	for (const element of root.querySelectorAll(
		'font, span:not([lang], [dir]), center, ignore_js_op, nobr, big, small, blink, marquee, wbr',
	)) {
		if (element.localName === 'center' || element.localName === 'marquee') block(element);
		else element.replaceWith(...element.childNodes);
	}
	for (const table of [...root.querySelectorAll('table')].reverse()) if (!holdsData(table)) flatten(table);
	for (const emphasis of root.querySelectorAll('strong, em, u, s, sub, sup, a')) {
		if (!emphasis.firstChild) emphasis.remove();
	}
}

/** A table is layout where it has one cell, one column of blocks, or tables within; data tables have rows of the same kind. */
function holdsData(table: Element): boolean {
	if (table.querySelector('th, caption, thead')) return true;
	const rows = [...table.querySelectorAll('tr')];
	const cells = table.querySelectorAll('td');
	if (cells.length < 2 || table.querySelector('table')) return false;
	const widest = Math.max(...rows.map((row) => row.children.length));
	if (widest > 1) return rows.length > 1 || !table.querySelector('p, ul, ol, blockquote, h1, h2, h3, h4, pre');
	// One column: a list of lines that somebody framed is kept as lines.
	return false;
}

/** Each cell becomes a block of its own, in reading order. */
function flatten(table: Element): void {
	const inert = table.ownerDocument;
	const box = inert.createElement('div');
	for (const cell of table.querySelectorAll('td, th')) {
		const part = inert.createElement('div');
		part.append(...cell.childNodes);
		box.append(part);
	}
	if (box.childNodes.length === 0) box.append(...table.childNodes);
	table.replaceWith(box);
}

function block(element: Element): void {
	const box = element.ownerDocument.createElement('div');
	box.append(...element.childNodes);
	element.replaceWith(box);
}
