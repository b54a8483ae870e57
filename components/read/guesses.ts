/** Guesses at one post of an unknown forum: who wrote it, and which part of it is the words. */
import { oneLine } from '../forums/one-line';

const authors = [
	'[itemprop~="author"] [itemprop~="name"]',
	'[rel~="author"]',
	'[class*="username" i]',
	'[class*="author" i]',
	'[class*="user" i] a',
	'a[href*="/user"], a[href*="/member"], a[href*="/profile"], a[href*="/u/"], a[href*="uid="], a[href*="userid="]',
	'cite',
];
const words =
	'[itemprop~="text"], [itemprop~="articleBody"], [class*="content" i], [class*="body" i], [class*="message" i], [class*="text" i], [class*="post-" i], [class*="comment" i], blockquote, article';
const longestName = 40;

interface Name {
	name: string;
	href?: string;
}

/**
 * @param date the element that tells when, where one is known: without telling classes, the name stands beside it
 * @param chorus short words that nearly every post of the row says: "Author" in whatever language is no name
 * @param words the post's words, where they are known: whom they name did not write them
 */
export function authorOf(post: Element, date?: Element, chorus?: ReadonlySet<string>, words: Element[] = []): Name | undefined {
	for (const selector of authors) {
		for (const element of post.querySelectorAll(selector)) {
			const name = words.some((body) => body.contains(element)) ? undefined : nameIn(element, date);
			if (name) return name;
		}
	}
	const near = date && beside(post, date, chorus);
	return near && nameIn(near, date);
}

const tidy = (element: Element): string => oneLine(element.textContent);
/** The letter that stands for a missing picture is no name. */
const isName = (name: string): boolean => name.length > 1 && name.length <= longestName && /\p{L}/u.test(name);

/** The name alone, out of a box that also holds ranks and counts: its link's words. */
function nameIn(element: Element, date?: Element): Name | undefined {
	const apart = (each: Element) => !date || (!each.contains(date) && (!date.contains(each) || dateNode(date) !== undefined));
	const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
	const link = links.find((each) => isName(tidy(each)) && apart(each));
	if (link) return { name: tidy(link), href: link.getAttribute('href') ?? undefined };
	const whole = tidy(element);
	return isName(whole) && apart(element) ? { name: whole } : undefined;
}

/** The piece of text that tells when, where its element holds other elements too: the name may stand among them. */
export function dateNode(date: Element): ChildNode | undefined {
	if (!date.firstElementChild) return undefined;
	return [...date.childNodes].find((node) => node.nodeType === 3 && /\p{Nd}/u.test(node.nodeValue ?? ''));
}

/** The last short words before the date, else the first behind it. */
function beside(post: Element, date: Element, chorus?: ReadonlySet<string>): Element | undefined {
	const all = [...post.querySelectorAll('*')].filter((element) => !element.firstElementChild && isName(tidy(element)) && element !== date);
	const names = all.filter((leaf) => !chorus?.has(tidy(leaf)));
	const leaves = names.length ? names : all;
	const before = leaves.filter((leaf) => leaf.compareDocumentPosition(date) & 4);
	return before.at(-1) ?? leaves.find((leaf) => leaf.compareDocumentPosition(date) & 2);
}

/** How far above its title an article tells when it was written. */
const levels = 3;

/** @returns the element with a date that stands nearest to the heading of these words */
export function dateBeside(document: Document, title: string): Element | undefined {
	const heading = [...document.querySelectorAll('h1, h2')].find((element) => tidy(element) === title);
	let around = heading?.parentElement;
	for (let level = 0; around && around !== document.body && level < levels; level++, around = around.parentElement) {
		const found = around.querySelector('time, [datetime], [itemprop="datePublished"], [class*="date" i]');
		if (found) return found;
	}
	return undefined;
}

const letters = (element: Element): number => element.textContent?.trim().length ?? 0;
const heads = '[rel~="author"], [class*="username" i], [class*="author" i], time';
/** Classes of what stands beside the words: who the author is. */
const aboutAuthor = /user(?!-?content)|author|member|profile|poster(?!s)|avatar|signature|rank/i;
/** A block within holds this much of the words around it: it is the words, the rest is notes. */
const core = 0.9;

/** Blocks of a post that hold neither its author nor its date, and may be its words. */
function blocksOf(post: Element, date: Element | undefined): Element[] {
	const apart = [...(date ? [date] : []), ...post.querySelectorAll(heads)];
	const holdsNone = (block: Element) => !apart.some((head) => block.contains(head) || head.contains(block));
	const blocks = new Set(post.querySelectorAll(words));
	// Where no class tells: beside the way from the date up to the post.
	for (let at = date; at && at !== post; at = at.parentElement ?? undefined)
		for (const beside of at.parentElement?.children ?? []) blocks.add(beside);
	return [...blocks].filter((block) => holdsNone(block) && !isAside(block, post));
}

function isAside(block: Element, post: Element): boolean {
	for (let at: Element | null = block; at && at !== post; at = at.parentElement)
		if (aboutAuthor.test(at.getAttribute('class') ?? '')) return true;
	return false;
}

const kindOf = (block: Element): string => `${block.localName} ${(block.getAttribute('class') ?? '').replace(/\d+/g, '#')}`;

/** The words of each post in a row: the kind of block that holds most in all of them together, for one short reply is less than the box beside it. */
export function bodiesOf(posts: Element[], dateOf: (post: Element) => Element | undefined): Map<Element, Element> {
	const sums = new Map<string, number>();
	const blocks = new Map(posts.map((post) => [post, largestByKind(blocksOf(post, dateOf(post)))]));
	for (const kinds of blocks.values()) for (const [kind, block] of kinds) sums.set(kind, (sums.get(kind) ?? 0) + letters(block));
	const [widest, sum] = [...sums].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
	let kind = widest;
	for (const [inner, total] of sums) if (total >= core * sum && inner !== kind && isInside(inner, kind, blocks)) kind = inner;
	return new Map(
		posts.map((post) => [
			post,
			blocks.get(post)?.get(kind) ?? [...(blocks.get(post)?.values() ?? [])].sort((a, b) => letters(b) - letters(a))[0] ?? post,
		]),
	);
}

function largestByKind(blocks: Element[]): Map<string, Element> {
	const kinds = new Map<string, Element>();
	for (const block of blocks) {
		const known = kinds.get(kindOf(block));
		if (!known || letters(block) > letters(known)) kinds.set(kindOf(block), block);
	}
	return kinds;
}

const isInside = (inner: string, outer: string, posts: Map<Element, Map<string, Element>>): boolean =>
	[...posts.values()].every(
		(kinds) => !kinds.has(outer) || !kinds.has(inner) || (kinds.get(outer)?.contains(kinds.get(inner) ?? null) ?? false),
	);
