/** HTML as Markdown may carry it: one block without a blank line, allowed elements and attributes alone. */
import { marks } from '../model/thread';

const voids = new Set('br col hr img wbr'.split(' '));
const dropped = new Set('script style template iframe object embed form input button select textarea noscript'.split(' '));
/** Elements whose lines make the source easier to read. */
const layout = new Set('table thead tbody tfoot tr dl'.split(' '));
const cells = new Set('td th dt dd'.split(' '));
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
	const sign = element.hasAttribute(marks.smiley) ? element.getAttribute('alt')?.trim() : undefined;
	if (sign) return escapeHtml(sign);
	const written = [...element.attributes]
		.filter(({ name }) => attributes.has(name))
		.map(({ name, value }) => [name, name === 'src' ? (picture?.(element) ?? value) : value] as const)
		.filter(([name, value]) => !addresses.has(name) || safeAddress(value) !== undefined)
		.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
		.join('');
	if (voids.has(tag)) return `<${tag}${written}>`;
	const inner = rawChildren(element, picture, element.closest('pre') !== null);
	return layout.has(tag)
		? `<${tag}${written}>\n${inner.trim()}\n</${tag}>\n`
		: `<${tag}${written}>${inner}</${tag}>${cells.has(tag) ? '\n' : ''}`;
}

/** The children of an element as HTML on one line. */
export function rawChildren(parent: Element, picture?: Address, verbatim = parent.closest('pre') !== null): string {
	let out = '';
	for (const node of parent.childNodes) {
		// White space between rows and cells is none of the words; a blank line there would end the block.
		if (node.nodeType === 3 && layout.has(parent.localName) && !node.nodeValue?.trim()) continue;
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

/** Schemes that run code, or look into the machine of whoever opens the file; a picture that is its own data may stay. */
const barred = /^(?:javascript|vbscript|livescript|data(?!:image\/(?!svg))|blob|file|filesystem|view-source|about|chrome|resource):/i;

/** An address without white space that could break out of a link; undefined where its scheme is barred. */
export function safeAddress(address: string | null | undefined): string | undefined {
	// Browsers, too, take controls at the ends and line breaks within for nothing.
	const plain = address
		?.replace(/[\t\n\r]/g, '')
		.replace(/^[\p{Cc}\s]+|(?<![\p{Cc}\s])[\p{Cc}\s]+$/gu, '')
		.replace(/[\p{Cc}\s<>]/gu, (sign) => encodeURIComponent(sign));
	return plain === undefined || barred.test(plain) ? undefined : plain;
}
