/** Guesses at one post: who wrote it, and when an article was written. */
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
function dateNode(date: Element): ChildNode | undefined {
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
