/** Posts that no element holds: headings and loose words follow each other, and each heading begins a post. */

/**
 * @param container holds headings and words as siblings
 * @param heads what begins a post, in document order, children of the container
 * @param stop where given, nothing from the first match on belongs to a post
 * @returns a `<div>` for each head, made by an inert document: the head, then `<div class="body">` with all up to the next; the page stays as it is
 */
export function cut(container: Element, heads: Element[], stop?: string): Element[] {
	const inert = container.ownerDocument.implementation.createHTMLDocument('');
	const begins = new Set<Node>(heads);
	const posts: Element[] = [];
	let body: Element | undefined;
	for (const node of container.childNodes) {
		if (stop && node.nodeType === 1 && (node as Element).matches(stop)) break;
		if (begins.has(node)) {
			const post = inert.createElement('div');
			body = inert.createElement('div');
			body.className = 'body';
			post.append(inert.importNode(node, true), body);
			posts.push(post);
		} else body?.append(inert.importNode(node, true));
	}
	return posts;
}
