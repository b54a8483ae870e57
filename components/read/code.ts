/** Code blocks: one `<pre><code>` whatever the forum drew (line-number lists, tables, `<br>` lines). */

/** Lists of lines (Discuz! `.blockcode ol li`) and loose `<pre>` become `<pre><code>`; white space stays. */
export function restoreCode(root: HTMLElement): void {
	const inert = root.ownerDocument;
	for (const block of root.querySelectorAll('.blockcode, .codebody')) {
		const lines = [...block.querySelectorAll('li')].map((line) => (line.textContent ?? '').replace(/\n$/, ''));
		if (lines.length) block.replaceWith(pre(inert, lines.join('\n')));
	}
	for (const block of root.querySelectorAll('pre')) {
		for (const br of block.querySelectorAll('br')) br.replaceWith('\n');
		if (!block.querySelector('code')) {
			const code = inert.createElement('code');
			code.append(...block.childNodes);
			block.append(code);
		}
	}
}

function pre(inert: Document, text: string): HTMLElement {
	const block = inert.createElement('pre');
	const code = inert.createElement('code');
	code.textContent = text;
	block.append(code);
	return block;
}
