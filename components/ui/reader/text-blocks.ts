/** Words of an element as lines of text, each of which can be turned back into ranges of the page: for searching and for reading aloud. */

export interface TextBlock {
	text: string;
	/** The element whose words these are: a paragraph, a list item, a cell. */
	element: Element;
	/** @param from @param to places in `text` */
	range(from: number, to: number): Range;
}

const blocks =
	'p, li, h1, h2, h3, h4, h5, h6, pre, td, th, figcaption, blockquote, dt, dd, summary, article, div, section, header, footer, main, figure, details';

function makeBlock(element: Element, nodes: readonly Text[]): TextBlock {
	const starts: number[] = [];
	let text = '';
	for (const node of nodes) {
		starts.push(text.length);
		text += node.data;
	}
	/** The node that holds a place; an end belongs to the node before it. */
	const at = (place: number, isEnd: boolean): [Text, number] => {
		let index = starts.length - 1;
		while (index > 0 && (starts[index] ?? 0) > (isEnd ? place - 1 : place)) index--;
		const node = nodes[index] as Text;
		return [node, Math.min(node.length, place - (starts[index] ?? 0))];
	};
	return {
		text,
		element,
		range(from, to) {
			const range = element.ownerDocument.createRange();
			range.setStart(...at(from, false));
			range.setEnd(...at(to, true));
			return range;
		},
	};
}

/** Blocks in document order; words of a hidden element are left out. */
export function* textBlocks(root: Element): Generator<TextBlock> {
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
		node instanceof HTMLElement && (node.hidden || node.tagName === 'BUTTON') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	let element = root;
	let nodes: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text)) continue;
		const owner = node.parentElement?.closest(blocks) ?? root;
		if (owner !== element) {
			if (nodes.length) yield makeBlock(element, nodes);
			element = owner;
			nodes = [];
		}
		nodes.push(node);
	}
	if (nodes.length) yield makeBlock(element, nodes);
}
