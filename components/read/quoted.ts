/** Which elements of a post of an unknown forum hold another's words: what says "X wrote:", and what stands in a post before. */
import { nameOf } from '../forums/wrote';
import { type Part, within } from './pieces';

/** Elements that software draws quotes with. */
const box = /^(?:blockquote|div|table|td|aside|section|article|fieldset|dd|details)$/;
/** "quote", "ipsQuote", "bbCodeBlock--quote", "quotebox"; not "js-selectToQuote", which may be quoted. */
const quoteClass =
	/(?:^|\s)(?!\S*(?:to-?quote|multi-?quote|js-|button|btn|action))\S*(?:quoted?|quote-?(?:box|body|block|content|container|main)|zitat|citation)(?=\s|$)/i;
/** Shorter words may be said twice by chance. */
const leastLetters = 24;
/** Pieces out of the later half, for the head ("X wrote:") is nobody's words. */
const [places, probeLength] = [[0.5, 0.75], 20];
/** Above this share of the body a box is the body; a post that is all quote is rare. */
const mostShare = 0.9;
/** A box around a quote has this much besides, at most: its head. */
const longestHead = 70;
/** Characters in which "X wrote:" is looked for. */
const firstLine = 120;

const squash = (words: string | null): string => (words ?? '').replace(/\s+/g, '');

/** @returns what a post's words say, as later ones are compared with it */
export const plainOf = (body: Part): string => body.nodes.map((node) => squash(node.textContent)).join('');

/**
 * @param earlier words of the posts before, without space
 * @returns the outermost elements of a body that are quotes
 */
export function quotesIn(body: Part, earlier: string): Set<Element> {
	const found = new Set<Element>();
	for (const part of within(body)) {
		const { element } = part;
		if (part === body || !box.test(element.localName) || found.has(element) || [...found].some((quote) => quote.contains(element)))
			continue;
		if (part.letters <= mostShare * body.letters && isHeaded(element)) found.add(element);
		else if (part.letters >= leastLetters && isSaid(squash(element.textContent), earlier)) found.add(boxOf(part, body).element);
	}
	return found;
}

/** A quote by its name or its element, with a head that names somebody. */
function isHeaded(element: Element): boolean {
	const named = quoteClass.test(element.getAttribute('class') ?? '');
	if (element.localName !== 'blockquote' && !named) return false;
	if (element.querySelector(':scope > cite, :scope > header, :scope > .attribution') || (named && element.localName !== 'td')) return true;
	const [line = ''] = (element.textContent ?? '').trim().slice(0, firstLine).split('\n');
	return Boolean(nameOf(line.replace(/(?<=[:：]).*$/, '')));
}

/** The end counts too: a box of a quote and an answer ends in the answer. */
function isSaid(words: string, earlier: string): boolean {
	const bare = words.replace(/[.…]+$/u, '');
	const probes = [...places.map((place) => Math.floor(bare.length * place)), Math.max(0, bare.length - probeLength)];
	return probes.every((start) => earlier.includes(bare.slice(start, start + probeLength)));
}

/** The boxes around it hold its head and nothing else. */
function boxOf(part: Part, body: Part): Part {
	const words = squash(part.element.textContent);
	let box = part;
	while (
		box.parent &&
		box.parent !== body &&
		box.parent.letters - part.letters <= longestHead &&
		squash(box.parent.element.textContent).endsWith(words)
	)
		box = box.parent;
	return box;
}
