/** Paragraphs out of runs of `<br>` and of leading `　　`: forums write lines, readers want paragraphs. */
import { joinWrapped } from './lines';

const blocks = new Set(
	'address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
/** Blocks without a meaning of their own. */
const boxes = 'div, section, article, aside, header, footer, main, nav, address, fieldset, hgroup';
const isBlock = (node: Node): boolean => node.nodeType === 1 && blocks.has((node as Element).localName);
const isBreak = (node: Node): boolean => node.nodeType === 1 && (node as Element).localName === 'br';
const isBlank = (node: Node): boolean =>
	node.nodeType === 8 || (node.nodeType === 3 && !/[^\s\u3000\u00a0\u200b\ufeff]/.test(node.nodeValue ?? ''));

/** Rebuilds the paragraphs of an element and of every block that holds loose words beside blocks or breaks. */
export function rebuildParagraphs(root: HTMLElement): void {
	for (const inline of [...root.querySelectorAll('strong, em, u, s, a, span, sub, sup, mark, del, ins, cite, q')].reverse()) lift(inline);
	for (const paragraph of root.querySelectorAll('p')) if (paragraph.querySelector('br')) split(paragraph);
	for (const cell of root.querySelectorAll('li, td, th, dd'))
		if (hasDoubleBreak(cell) || cell.querySelector(':scope > p, :scope > div')) group(cell);
	for (const container of [...root.querySelectorAll(`${boxes}, blockquote, details`)].reverse()) group(container);
	group(root);
	for (const box of [...root.querySelectorAll(boxes)].reverse()) box.replaceWith(...box.childNodes);
	for (const stray of root.querySelectorAll('ul > br, ol > br, table > br, tr > br, tbody > br, dl > br')) stray.remove();
	for (const paragraph of root.querySelectorAll('p')) {
		trim(paragraph);
		if (!paragraph.firstChild) paragraph.remove();
		else joinWrapped(paragraph);
	}
	for (const cell of root.querySelectorAll('li, td, th, dd, dt, summary, h1, h2, h3, h4, h5, h6, figcaption')) trim(cell);
	for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6, blockquote, li, ul, ol')) if (isEmpty(heading)) heading.remove();
}

const isEmpty = (element: Element): boolean => !element.textContent?.trim() && !element.querySelector('img, hr, a, td');

/** Two breaks in a row. Chromium searches `:scope > br + br` among all the parent's children: for each of many links that took their square. */
function hasDoubleBreak(element: Element): boolean {
	let before: Element | undefined;
	for (const child of element.children) {
		if (isBreak(child) && before && isBreak(before)) return true;
		before = child;
	}
	return false;
}

/** An inline element around blocks or paragraph breaks is cut into one for each run of words. */
function lift(inline: Element): void {
	if (!hasDoubleBreak(inline) && ![...inline.children].some((child) => blocks.has(child.localName))) return;
	let run: Element | undefined;
	const parts: Node[] = [];
	for (const node of [...inline.childNodes]) {
		if (isBlock(node) || isBreak(node)) {
			run = undefined;
			parts.push(node);
			if (isBlock(node) && /^(p|div)$/.test((node as Element).localName) && !(node as Element).querySelector('p, div, ul, ol, table')) {
				const inner = inline.cloneNode(false) as Element;
				inner.append(...node.childNodes);
				(node as Element).append(inner);
			}
		} else {
			if (!run) {
				run = inline.cloneNode(false) as Element;
				parts.push(run);
			}
			run.append(node);
		}
	}
	inline.replaceWith(...parts);
}

/** A `<p>` with runs of breaks inside becomes several. */
function split(paragraph: Element): void {
	const box = paragraph.ownerDocument.createElement('div');
	box.append(...paragraph.childNodes);
	paragraph.replaceWith(box);
	group(box);
	box.replaceWith(...box.childNodes);
}

/** Splits an element's inline runs at double breaks, and at single ones before an indented line. */
function group(container: Element): void {
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
		} else {
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

/** Takes white space, `　　` and breaks from both ends, however deep the first and last words stand. */
function trim(element: Element): void {
	for (const [end, space] of [
		['firstChild', /^[\s\u3000\u00a0\u200b\ufeff]+/],
		// Never from within a run: a million spaces before a word would take the square of it.
		['lastChild', /(?<![\s\u3000\u00a0\u200b\ufeff])[\s\u3000\u00a0\u200b\ufeff]+$/],
	] as const) {
		let node: ChildNode | null = element[end];
		while (node) {
			if (isBreak(node) || node.nodeType === 8) {
				node = drop(node, element, end);
			} else if (node.nodeType === 3) {
				node.nodeValue = (node.nodeValue ?? '').replace(space, '');
				node = node.nodeValue ? null : drop(node, element, end);
			} else if (isBlock(node) || !node.firstChild) node = null;
			else node = node[end];
		}
	}
}

/** Removes a leaf and what it leaves empty; @returns the leaf that now stands at that end */
function drop(leaf: ChildNode, root: Element, end: 'firstChild' | 'lastChild'): ChildNode | null {
	let node: ChildNode = leaf;
	while (node.parentElement && node.parentElement !== root && node.parentElement.childNodes.length === 1) node = node.parentElement;
	const parent = node.parentElement;
	node.remove();
	return parent ? parent[end] : null;
}
