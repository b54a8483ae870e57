/** Bodies whose lines are line feeds, not markup: `<pre>` that is no code, `white-space: pre-wrap`, terminals. */

/** A document without a browsing context: nothing put into it loads or runs. */
export const inertOf = (scope: ParentNode): Document =>
	((scope as Node).ownerDocument ?? (scope as Document)).implementation.createHTMLDocument('');

/**
 * @param change replaces an element on its way (undefined: copy it as it is)
 * @returns a `div` with the copied content of the nodes, `<br>` for each line feed
 */
export function lines(inert: Document, nodes: Iterable<Node>, change?: (element: Element) => Node | undefined): Element {
	const root = inert.createElement('div');
	const copy = (node: Node): Node[] => {
		if (node.nodeType === 3) {
			const rows = (node.nodeValue ?? '').split(/\r?\n/);
			return rows.flatMap((row, place) => (place ? [inert.createElement('br'), inert.createTextNode(row)] : [inert.createTextNode(row)]));
		}
		if (node.nodeType !== 1) return [];
		const changed = change?.(node as Element);
		if (changed) return [changed];
		const element = inert.importNode(node as Element, false);
		for (const child of node.childNodes) element.append(...copy(child));
		return [element];
	};
	for (const node of nodes) root.append(...copy(node));
	return root;
}

/** The matches as lines, in order; an empty body where there is none, for a post that is its title alone. */
export const linesOf =
	(selector: string) =>
	(scope: ParentNode): Element[] => {
		const inert = inertOf(scope);
		const found = [...scope.querySelectorAll(selector)].map((element) => lines(inert, element.childNodes));
		return found.length ? found : [inert.createElement('div')];
	};

/** The matches, or an empty body where there is none, for a post that is its title alone. */
export const orEmpty =
	(selector: string) =>
	(scope: ParentNode): Element[] => {
		const found = [...scope.querySelectorAll(selector)];
		return found.length ? found : [inertOf(scope).createElement('div')];
	};

/** What `>` marks in mails and their like: its lines without one `>` each, in a `div.quoted` for a declaration's quotes. */
export function quoted(inert: Document, element: Element): Element {
	const words = lines(inert, element.childNodes);
	words.className = 'quoted';
	const walker = inert.createTreeWalker(words, 4);
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		if (!node.previousSibling || node.previousSibling.nodeName === 'BR') node.nodeValue = (node.nodeValue ?? '').replace(/^> ?/, '');
	return words;
}
