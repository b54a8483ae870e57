/** A document whose own names hold: `<form name="body">` puts the form where the body is looked for, `<input name="parentElement">` the field where its form's parent is. */

/** Elements whose name, or for some whose id, becomes a property of the document (HTML, "named properties of Document"). */
const named = 'form[name], img[name], iframe[name], embed[name], object[name], object[id]';
/** Those whose name or id becomes a property of their form, before its own. */
const fields = ':is(button, fieldset, img, input, object, output, select, textarea):is([name], [id])';

/** @returns the document itself, or, where an element stands in for a property of it or of a form, a copy in which none does */
export function unclobbered(document: Document): Document {
	// By the prototypes: a form's fields stand in for the form's own methods as well.
	const own = Object.getPrototypeOf(document) as Document;
	const taken = (page: Document): Attr[] => [
		...namesOf(own.querySelectorAll.call(page, named), own),
		...namesOf(own.querySelectorAll.call(page, fields), elementOf(page)),
	];
	if (taken(document).length === 0) return document;
	const copy = own.cloneNode.call(document, true) as Document;
	for (const attribute of taken(copy)) attribute.value = '';
	return copy;
}

/** Frees the forms within an inert element of fields that stand in for their properties: walking up from such a form would never end. */
export function freeForms(root: HTMLElement): void {
	if (!root.querySelector('form')) return;
	for (const attribute of namesOf(root.querySelectorAll(fields), elementOf(root.ownerDocument))) attribute.value = '';
}

/** Names and ids that are also properties of `owner`. */
const namesOf = (elements: Iterable<Element>, owner: object): Attr[] =>
	[...elements].flatMap((element) => {
		const methods = Object.getPrototypeOf(element) as Element;
		return ['name', 'id'].flatMap((key) => {
			const attribute = methods.getAttributeNode.call(element, key);
			// A form's id is nothing that the reading asks for, and many a field is called so.
			return attribute && attribute.value !== 'id' && attribute.value in owner ? [attribute] : [];
		});
	});

/** Element.prototype of the document's window: fields named "title" or "action", as most forms have them, stand in for nothing that it holds. */
function elementOf(document: Document): object {
	const own = Object.getPrototypeOf(document) as Document;
	let owner = own.createElement.call(document, 'b') as object;
	while (!Object.hasOwn(owner, 'getAttribute')) owner = Object.getPrototypeOf(owner) as object;
	return owner;
}
