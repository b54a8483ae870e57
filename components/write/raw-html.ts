/** HTML as Markdown may carry it: one block without a blank line, allowed elements and attributes alone. */

const voids = new Set('br col hr img wbr'.split(' '));
const dropped = new Set('script style template iframe object embed form input button select textarea noscript'.split(' '));
const attributes = new Set('href src alt title colspan rowspan align start lang dir datetime open display encoding'.split(' '));
const addresses = new Set(['href', 'src']);

/** What stands for a picture's address where pictures are bundled. */
export type Address = (image: Element) => string | undefined;

/**
 * An element as HTML on one line: line breaks of code are written as references, for a blank line would end the block.
 * @param picture gives the address of an image; undefined leaves its own
 */
export function rawHtml(element: Element, picture?: Address): string {
	const tag = element.localName;
	if (dropped.has(tag)) return '';
	const written = [...element.attributes]
		.filter(({ name }) => attributes.has(name))
		.map(({ name, value }) => [name, name === 'src' ? (picture?.(element) ?? value) : value] as const)
		.filter(([name, value]) => !addresses.has(name) || safeAddress(value) !== undefined)
		.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
		.join('');
	if (voids.has(tag)) return `<${tag}${written}>`;
	return `<${tag}${written}>${rawChildren(element, picture, tag === 'pre')}</${tag}>`;
}

/** The children of an element as HTML on one line. */
export function rawChildren(parent: Element, picture?: Address, verbatim = parent.closest('pre') !== null): string {
	let out = '';
	for (const node of parent.childNodes) {
		if (node.nodeType === 3) out += escapeHtml(verbatim ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
		else if (node.nodeType === 1) out += rawHtml(node as Element, picture);
	}
	return out;
}

const references: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\n': '&#10;',
	'\r': '&#13;',
	'|': '&#124;',
};
/** A pipe would end the cell of a table. */
const escapeHtml = (value: string): string => value.replace(/[&<>"\n\r|]/g, (sign) => references[sign] ?? sign);

/** Schemes that a link may have in a file that somebody opens years later. */
const schemes = /^(https?|ftp|mailto|tel|magnet|ed2k|thunder|xmpp|irc|ircs|data:image\/(?!svg))/i;

/** An address without white space that could break out of a link; undefined where its scheme runs code or is unknown. */
export function safeAddress(address: string | null | undefined): string | undefined {
	const trimmed = address?.replace(/[\t\n\r]/g, '').trim();
	if (trimmed === undefined) return undefined;
	// biome's rule on control characters is met by writing them as a class of Unicode.
	const plain = trimmed.replace(/[\p{Cc}\s<>]/gu, (sign) => encodeURIComponent(sign));
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain);
	return !scheme || schemes.test(plain) ? plain : undefined;
}
