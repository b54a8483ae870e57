/** Code blocks: one `<pre><code>` whatever the forum drew (line-number lists, tables, `<br>` lines). */
import type { Reading } from './thread';

/** Turns the declaration's code blocks and every loose `<pre>` into `<pre><code>`; white space stays as written. */
export function restoreCode({ forum, inert }: Reading, root: HTMLElement): void {
	const declared = forum.code?.join(', ');
	if (declared) {
		for (const block of root.querySelectorAll(declared)) {
			if (root.contains(block)) block.replaceWith(pre(inert, codeOf(block), languageOf(block)));
		}
	}
	for (const block of root.querySelectorAll('pre')) {
		const inner = block.querySelector(':scope > code');
		if (inner && !inner.querySelector('br, li, td') && !block.querySelector('br')) continue;
		block.replaceWith(pre(inert, codeOf(block), languageOf(block)));
	}
	for (const code of root.querySelectorAll('pre > code')) {
		const language = languageOf(code) ?? languageOf(code.parentElement as Element);
		code.className = language ? `language-${language}` : '';
	}
}

/** The lines of a block: items of a list, cells of the widest column beside line numbers, or text with `<br>` as line ends. */
function codeOf(block: Element): string {
	const items = [...block.querySelectorAll('li')];
	if (items.length) return items.map((item) => linesOf(item).replace(/\n$/, '')).join('\n');
	const rows = [...block.querySelectorAll('tr')].filter((row) => !row.querySelector('tr'));
	if (rows.length && block.querySelector('td + td'))
		return rows.map((row) => linesOf(row.lastElementChild ?? row).replace(/\n$/, '')).join('\n');
	return linesOf(block).replace(/^\n|\n$/g, '');
}

function linesOf(element: Element): string {
	for (const br of element.querySelectorAll('br')) br.replaceWith(br.nextSibling?.nodeValue?.startsWith('\n') ? '' : '\n');
	return (element.textContent ?? '').replace(/\u00a0/g, ' ').replace(/\r\n?/g, '\n');
}

const named = /(?:^|\s)(?:lang(?:uage)?[-:]\s*|brush:\s*|sh_)([\w+#.-]+)/i;
const silent = /^(?:none|text|plain|plaintext|auto|nohighlight|nocode)$/i;

/** The language as highlighters name it: "language-js", "lang-py", "brush: php". */
function languageOf(block: Element): string | undefined {
	const inner = block.querySelector('code, pre');
	const names = [block, ...(inner ? [inner] : [])].map(
		(element) => element.getAttribute('data-lang') ?? named.exec(element.className)?.[1],
	);
	return names.find((name) => name && !silent.test(name))?.toLowerCase();
}

function pre(inert: Document, text: string, language: string | undefined): HTMLElement {
	const block = inert.createElement('pre');
	const code = inert.createElement('code');
	code.textContent = text;
	if (language) code.className = `language-${language}`;
	block.append(code);
	return block;
}
