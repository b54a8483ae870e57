/** A document whose own names hold: `<form name="body">` puts the form where the body is looked for, `<input name="parentElement">` the field where its form's parent is. */

/** Elements whose name, or for some whose id, becomes a property of the document (HTML, "named properties of Document"). */
const ofDocument = /^(?:form|img|iframe|embed|object)$/;
/** Those whose name or id becomes a property of their form, before its own. */
const ofForm = /^(?:button|fieldset|img|input|object|output|select|textarea)$/;
/** Where such names stand. One by one and by a single attribute: so browsers find them fastest. */
const places = ['[name]', 'form [id]', '[form][id]', 'object[id]'];

/** @returns the document itself, or, where an element stands in for a property of it or of a form, a copy in which none does */
export function unclobbered(document: Document): Document {
	if (taken(document, document).length === 0) return document;
	const copy = (Object.getPrototypeOf(document) as Document).cloneNode.call(document, true) as Document;
	for (const attribute of taken(copy, copy)) attribute.value = '';
	return copy;
}

/** Frees the forms within an inert element of fields that stand in for their properties: walking up from such a form would never end. */
export function freeForms(root: HTMLElement): void {
	if (!root.querySelector('form')) return;
	for (const attribute of taken(root, root.ownerDocument)) attribute.value = '';
}

/** Names and ids within a scope that stand in for properties of the document or of an element. */
function taken(scope: Document | Element, document: Document): Attr[] {
	// By the prototypes: a form's fields stand in for the form's own methods as well.
	const own = Object.getPrototypeOf(document) as Document;
	const find = (Object.getPrototypeOf(scope) as ParentNode).querySelectorAll;
	const elements = places.flatMap((place) => [...find.call(scope, place)]);
	const element = elements.length ? elementOf(document) : own;
	return elements.flatMap((bearer) => {
		const methods = Object.getPrototypeOf(bearer) as Element;
		const kind: string = Reflect.get(methods, 'localName', bearer);
		const owners = [...(ofDocument.test(kind) ? [own] : []), ...(ofForm.test(kind) ? [element] : [])];
		if (!owners.length) return [];
		return ['name', 'id'].flatMap((key) => {
			const attribute = methods.getAttributeNode.call(bearer, key);
			// A form's id is nothing that the reading asks for, and many a field is called so.
			return attribute && attribute.value !== 'id' && owners.some((owner) => attribute.value in owner) ? [attribute] : [];
		});
	});
}

/** Element.prototype of the document's window: fields named "title" or "action", as most forms have them, stand in for nothing that it holds. */
function elementOf(document: Document): object {
	const own = Object.getPrototypeOf(document) as Document;
	let owner = own.createElement.call(document, 'b') as object;
	while (!Object.hasOwn(owner, 'getAttribute')) owner = Object.getPrototypeOf(owner) as object;
	return owner;
}
