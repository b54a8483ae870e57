/** What a page keeps for readers without scripts: `<noscript>` is elements where scripting is off and mere text where it is on. */

const parsed = new WeakMap<Element, ParentNode>();
const origins = new WeakMap<Document, Document>();

/** An inert document beside the page: nothing in it loads or runs, and `pageOf` leads back from it. */
export function inertBeside(page: Document): Document {
	const inert = page.implementation.createHTMLDocument('');
	origins.set(inert, page);
	return inert;
}

/** @returns the document of the page that an element, or the inert document it lives in, belongs to */
export function pageOf(scope: ParentNode): Document {
	const document = (scope as Node).ownerDocument ?? (scope as Document);
	return origins.get(document) ?? document;
}

/**
 * The content of `<noscript>` as elements, whatever the scripting of the page.
 * @param selector of the `noscript` element(s); the first that has content counts
 * @returns the element itself where it was parsed, else the body of an inert document
 */
export function noscript(document: Document, selector = 'noscript'): ParentNode | undefined {
	for (const element of document.querySelectorAll(selector)) {
		if (element.childElementCount > 0) return element;
		const words = element.textContent;
		if (!words?.includes('<')) continue;
		const known = parsed.get(element);
		if (known) return known;
		const { body } = inertBeside(document);
		body.innerHTML = words;
		parsed.set(element, body);
		return body;
	}
	return undefined;
}

/**
 * A clue that costs no parsing.
 * @param shown selector within the `<noscript>` that was parsed
 * @param piece matches within its text where it was not
 */
export function noscriptShows(document: Document, selector: string, shown: string, piece: RegExp): boolean {
	for (const element of document.querySelectorAll(selector))
		if (element.childElementCount > 0 ? element.querySelector(shown) : piece.test(element.textContent ?? '')) return true;
	return false;
}
