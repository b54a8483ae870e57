/** A document whose own names hold: `<form name="body">` puts the form where the body is looked for, and so does a picture of that name. */

/** Elements whose name, or for some whose id, becomes a property of the document (HTML, "named properties of Document"). */
const named = 'form[name], img[name], iframe[name], embed[name], object[name], object[id]';

/** @returns the document itself, or, where an element stands in for one of its properties, a copy in which none does */
export function unclobbered(document: Document): Document {
	// By the prototypes: a form's fields stand in for the form's own methods as well.
	const own = Object.getPrototypeOf(document) as Document;
	const taken = (page: Document): Attr[] =>
		[...own.querySelectorAll.call(page, named)].flatMap((element) => {
			const methods = Object.getPrototypeOf(element) as Element;
			return ['name', 'id'].flatMap((key) => {
				const attribute = methods.getAttributeNode.call(element, key);
				return attribute && attribute.value in own ? [attribute] : [];
			});
		});
	if (taken(document).length === 0) return document;
	const copy = own.cloneNode.call(document, true) as Document;
	for (const attribute of taken(copy)) attribute.value = '';
	return copy;
}
