/** Parses HTML where nothing loads or runs, and leaves the page alone. */

/** One document without a window for each document that it was made from: making one costs more than parsing a post. */
const inertDocuments = new WeakMap<Document, Document>();

/**
 * An element that holds `html`, in a document without a window: pictures are not fetched, scripts do not run.
 * @param maker any document; the global one by default (a page's, or jsdom's in a test)
 */
export function inertBody(html: string, maker: Document = globalThis.document): HTMLElement {
	const inert = inertDocuments.get(maker) ?? maker.implementation.createHTMLDocument('');
	inertDocuments.set(maker, inert);
	const body = inert.createElement('body');
	body.innerHTML = html;
	return body;
}
