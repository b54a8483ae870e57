/** Paragraphs out of runs of `<br>` and of leading `　　`: forums write lines, readers want paragraphs. */

const blocks = new Set(
	'address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
const isBlock = (node: Node): boolean => node.nodeType === 1 && blocks.has((node as Element).localName);
const isBreak = (node: Node): boolean => node.nodeType === 1 && (node as Element).localName === 'br';
const isBlank = (node: Node): boolean =>
	node.nodeType === 8 || (node.nodeType === 3 && !/[^\s\u3000\u00a0\u200b]/.test(node.nodeValue ?? ''));

/** Rebuilds the paragraphs of an element and of every block that holds loose words beside blocks or breaks. */
export function rebuildParagraphs(root: HTMLElement): void {
	for (const container of [...root.querySelectorAll('div, blockquote, section, article, details, dd')].reverse())
		group(container as HTMLElement);
	group(root);
	for (const div of [...root.querySelectorAll('div, section, article')].reverse()) div.replaceWith(...div.childNodes);
	for (const paragraph of root.querySelectorAll('p')) {
		trim(paragraph);
		if (!paragraph.firstChild) paragraph.remove();
	}
}

/** Splits an element's inline runs at double breaks, and at single ones before an indented line. */
function group(container: HTMLElement): void {
	const inert = container.ownerDocument;
	let paragraph: HTMLElement | undefined;
	let breaks = 0;
	for (const node of [...container.childNodes]) {
		if (isBlock(node)) {
			paragraph = undefined;
			breaks = 0;
		} else if (isBreak(node)) {
			breaks++;
			node.parentNode?.removeChild(node);
		} else if (isBlank(node) && (breaks || !paragraph)) {
			node.parentNode?.removeChild(node);
		} else if ((node as Element).localName !== 'summary') {
			const indented = breaks > 0 && /^\s*(\u3000|\u00a0{4})/.test(node.textContent ?? '');
			if (paragraph && breaks === 1 && !indented) paragraph.append(inert.createElement('br'));
			if (!paragraph || breaks > 1 || indented) {
				paragraph = inert.createElement('p');
				container.insertBefore(paragraph, node);
			}
			paragraph.append(node);
			breaks = 0;
		}
	}
}

/** Takes white space, `　　` and breaks from both ends. */
function trim(paragraph: Element): void {
	for (const end of ['firstChild', 'lastChild'] as const) {
		for (let node = paragraph[end]; node && (isBlank(node) || isBreak(node)); node = paragraph[end]) node.remove();
		const node = paragraph[end];
		if (node?.nodeType !== 3) continue;
		node.nodeValue = (node.nodeValue ?? '').replace(end === 'firstChild' ? /^[\s\u3000\u00a0]+/ : /[\s\u3000\u00a0]+$/, '');
	}
}
