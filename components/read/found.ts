/** Posts that were found on a page of no known forum, as a declaration for this one page. */
import { first, text } from '../forums/find';
import type { Find, Forum, Moment, QuoteWords } from '../forums/forum';
import { whose } from '../forums/wrote';
import { type Body, cutsOf, isAside } from './bodies';
import { otherDate } from './columns';
import { type Clock, type Part, pieceOf, saidBy, within } from './pieces';
import { plainOf, quotesIn } from './quoted';
import type { Found } from './siblings';
import { findAll } from './thread';

/** What so many posts say, three at least, is nobody's words. */
const share = 0.7;
/** A greeting that ends each post is a paragraph; a button is short. */
const paragraph = /^(?:p|h\d|pre|code|dd)$/;
const longestButton = 30;
/** Letters of a note that tells of an edit, at most. */
const longestNote = 90;

/** How `wordsOf` marks quotes. */
const quoteWords: QuoteWords[] = [{ block: '.quote', author: first(text('cite'), whose('')) }];

/** @returns the declaration of a page that names the bodies and says nothing of their quotes, with these marked */
export function quoting(forum: Forum, document: Document, clock: Clock): Forum {
	const inert = document.implementation.createHTMLDocument('');
	const known = new Map<ParentNode, Element[]>();
	let earlier = '';
	const body: Find<Element[]> = (post, base) => {
		const seen = known.get(post);
		if (seen) return seen;
		const bodies = findAll(forum.post.body, post, base);
		const marked = bodies.map((element) => {
			const part = pieceOf([element], new Set(), clock);
			const quotes = quotesIn(part, earlier);
			earlier += `${plainOf(part)}\n`;
			return wordsOf({ part, letters: part.letters, linked: 0 }, new Set(), quotes, inert);
		});
		known.set(post, marked);
		return marked;
	};
	return { ...forum, quotes: quoteWords, post: { ...forum.post, body } };
}

/** @returns a declaration without name and clues: its finds know the posts already */
export function forumOf(found: Found, document: Document): Forum {
	const { pieces, dates, names, bodies } = found;
	const inert = document.implementation.createHTMLDocument('');
	const byElement = new Map(pieces.filter((piece) => bodies.has(piece)).map((piece) => [piece.element, piece]));
	const chorus = saidBy(pieces, Math.max(3, pieces.length * share));
	const words = new Map<Part, Element[]>();
	let earlier = '';
	for (const piece of pieces) {
		const body = bodies.get(piece);
		if (!body) continue;
		words.set(piece, [wordsOf(body, goneOf(piece, body, found, chorus), quotesIn(body.part, earlier), inert)]);
		earlier += `${plainOf(body.part)}\n`;
	}
	const piece = (scope: ParentNode) => byElement.get(scope as Element) as Part;
	return {
		name: '',
		clues: [],
		posts: () => [...byElement.keys()],
		post: {
			author: (post) => names.get(piece(post))?.name,
			authorUrl: (post, base) => addressOf(names.get(piece(post)), base),
			date: (post): Moment | undefined => {
				const date = dates.get(piece(post))?.date;
				return date && { text: date.text, stamp: date.stamp };
			},
			body: (post) => words.get(piece(post)),
		},
		quotes: quoteWords,
		noise: ['header time', 'footer, nav, [role="toolbar"]'],
	};
}

/** Where the link that a name is (or holds, or stands in) leads. */
export function addressOf(name: Part | undefined, base: string): string | undefined {
	const href = (name?.element.closest('a[href]') ?? name?.element.querySelector('a[href]'))?.getAttribute('href');
	return href && URL.canParse(href, base) && /^https?:/.test(new URL(href, base).href) ? new URL(href, base).href : undefined;
}

/** The body as it is, or a copy without what is not its own and with its quotes marked. */
function wordsOf({ part }: Body, gone: ReadonlySet<Element>, quotes: ReadonlySet<Element>, inert: Document): Element {
	const whole = part.nodes[0] === part.element.firstChild;
	if (whole && ![...gone, ...quotes].some((element) => element !== part.element && part.element.contains(element))) return part.element;
	const copy = (node: Node): Node[] => {
		if (gone.has(node as Element)) return [];
		const shell = inert.importNode(node, false);
		for (const child of node.childNodes) for (const inner of copy(child)) shell.appendChild(inner);
		if (!quotes.has(node as Element)) return [shell];
		const quote = inert.createElement('blockquote');
		quote.className = 'quote';
		quote.append(...shell.childNodes);
		return [quote];
	};
	const root = inert.createElement('div');
	root.append(...part.nodes.flatMap(copy));
	return root;
}

/** Elements of a piece that its words do without: who and when, notes, buttons, posts within. */
function goneOf(piece: Part, { part }: Body, { dates, names, others }: Found, chorus: ReadonlySet<string>): Set<Element> {
	const gone = new Set([...cutsOf(piece, [dates, names]), ...others]);
	gone.delete(piece.element);
	for (const inner of within(part)) {
		if (inner === part) continue;
		// "Edited by X on 3 May", below the words or above them.
		const edited = inner.date && inner.letters <= longestNote && otherDate.test(inner.element.textContent ?? '');
		const said =
			!inner.parts.length && inner.letters <= longestButton && !paragraph.test(inner.element.localName) && chorus.has(inner.line ?? '');
		if (edited || said || isAside(inner)) gone.add(inner.element);
	}
	return gone;
}
