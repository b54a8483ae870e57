/** Old templates set the signature apart by nothing but a line of underscores: here the words are cut at it. */
import type { Find } from './forum';

const line = /^\s*_{5,}\s*$/;

/**
 * @param nodes body and signature as the template prints them one after the other
 * @returns the words before the line and those after it, in elements of an inert document
 */
export function cutAtLine(nodes: Node[], document: Document): { words: Element; signature?: Element } {
	const inert = document.implementation.createHTMLDocument('');
	const words = inert.createElement('div');
	const signature = inert.createElement('div');
	let into: Element = words;
	for (const node of nodes) into = copy(node, into, words, signature, inert);
	while (words.lastChild && isBlank(words.lastChild)) words.lastChild.remove();
	return { words, signature: signature.textContent?.trim() || signature.querySelector('img') ? signature : undefined };
}

/** Copies a node; where the line stands inside it, its parts go to both sides. */
function copy(node: Node, into: Element, words: Element, signature: Element, inert: Document): Element {
	if (into === words && node.nodeType === 3 && line.test(node.nodeValue ?? '')) return signature;
	const holdsLine = into === words && node.nodeType === 1 && /_{5,}/.test(node.textContent ?? '') && (node as Element).matches('span, div');
	if (!holdsLine) {
		into.append(inert.importNode(node, true));
		return into;
	}
	let at = into;
	for (const child of node.childNodes) at = copy(child, at, words, signature, inert);
	return at;
}

const isBlank = (node: Node): boolean => node.nodeName === 'BR' || (node.nodeType === 3 && !node.nodeValue?.trim());

/** Both halves of what `nodes` finds, as `Find`s. */
export function halves(nodes: (post: ParentNode) => Node[]): { words: Find<Element[]>; signature: Find<Element> } {
	const cut = (scope: ParentNode) => cutAtLine(nodes(scope), (scope as Element).ownerDocument);
	return { words: (scope) => (nodes(scope).length ? [cut(scope).words] : undefined), signature: (scope) => cut(scope).signature };
}
