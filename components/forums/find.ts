/** The words that declarations are written in: small makers of `Find` functions. */
import { asciiDigits, count, found, wholeNumber } from './digits';
import type { Find, Moment } from './forum';
import { pageOf } from './noscript';
import { oneLine } from './one-line';
import { queryAll, queryOne } from './query';
import { dropSession } from './sessions';

const tidy = (words: string | null | undefined): string | undefined => oneLine(words) || undefined;

/** The scope's element that matches, the scope itself included (`:scope` or ''). */
export function one(scope: ParentNode, selector: string): Element | undefined {
	if (selector === '') return scope as Element;
	return queryOne(scope, selector) ?? undefined;
}

/** What `read` finds in the first match that has it; all matches are looked for only where the first has nothing. */
function firstOf<T>(scope: ParentNode, selector: string, read: (element: Element) => T | undefined): T | undefined {
	const nearest = one(scope, selector);
	const found = nearest && read(nearest);
	if (found !== undefined || !nearest || selector === '') return found;
	for (const element of queryAll(scope, selector)) {
		const later = element === nearest ? undefined : read(element);
		if (later !== undefined) return later;
	}
	return undefined;
}

/** Characters in which a pattern looks: facts stand in few words, and in a million many patterns would search for hours. */
const mostSearched = 2000;

/** The first group of the pattern, or all that it matches. */
function cut(words: string | undefined, pattern: RegExp | undefined): string | undefined {
	if (!words || !pattern) return words;
	return tidy(found(words.slice(0, mostSearched), pattern));
}

/** Words of the first match that has any, white space folded; `pattern` keeps its first group (or whole match) only. */
export const text =
	(selector: string, pattern?: RegExp): Find<string> =>
	(scope) =>
		firstOf(scope, selector, (element) => cut(tidy(element.textContent), pattern));

/** Words of the first match without those of the elements in it that `leaveOut` names (a prefix inside a title). */
export const textWithout =
	(selector: string, leaveOut: string, pattern?: RegExp): Find<string> =>
	(scope, base) => {
		const element = one(scope, selector);
		if (!element) return undefined;
		const copy = element.cloneNode(true) as Element;
		for (const part of copy.querySelectorAll(leaveOut)) part.remove();
		return text('', pattern)(copy, base);
	};

/** An attribute of the first match that has it; `pattern` as in `text`. */
export const attribute =
	(selector: string, name: string, pattern?: RegExp): Find<string> =>
	(scope) =>
		firstOf(scope, selector, (element) => cut(tidy(element.getAttribute(name)), pattern));

/** Absolute http(s) address in `href` (or another attribute) of the first match. */
export const link =
	(selector: string, name = 'href'): Find<string> =>
	(scope, base) => {
		const value = attribute(selector, name)(scope, base);
		if (!value || !URL.canParse(value, base)) return undefined;
		const url = dropSession(new URL(value, base));
		return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
	};

/** First whole number in the words of the first match ("1,234 views" is 1234, "6.3K" is 6300, "۱۲" is 12); `pattern` picks the digits. */
export const number = (selector: string, pattern?: RegExp): Find<number> => numeral(text(selector, pattern ?? count));

/** The highest whole number that stands alone among the words of all matches: how many pages a row of page links ends in. */
export const highest =
	(selector: string): Find<number> =>
	(scope) => {
		const numbers = [...queryAll(scope, selector)].map((element) =>
			asciiDigits(tidy(element.textContent) ?? '').replace(/[.,٬'’](?=\d{3}\b)/g, ''),
		);
		const whole = numbers.filter((words) => /^\d+$/.test(words)).map(Number);
		return whole.length ? Math.max(...whole) : undefined;
	};

/**
 * How many posts stand before this page, told by the links to others: a "3" that starts at 20 means ten posts a page.
 * @param start the offset in such a link's address, as first group
 * @param page number of this page
 */
export const postsBefore =
	(links: string, start: RegExp, page: Find<number>): Find<number> =>
	(scope, base) => {
		const current = page(scope, base);
		for (const other of queryAll(scope, links)) {
			const label = Number.parseInt(asciiDigits(tidy(other.textContent) ?? ''), 10);
			const offset = Number(start.exec(other.getAttribute('href') ?? '')?.[1]);
			if (current && label > 1 && offset > 0) return ((current - 1) * offset) / (label - 1);
		}
		return undefined;
	};

/** A whole number out of words that another `Find` brought. */
export const numeral = (find: Find<string>): Find<number> => map(find, wholeNumber);

/** Attributes in which software tells machines the moment, best first. */
const stamps = ['datetime', 'data-time', 'data-timestamp', 'data-epoch', 'data-utime', 'data-short', 'ts'];

/** A moment: words of the first match, and its machine stamp where an attribute has one; `pattern` cuts the date out of the words. */
export const date =
	(selector: string, pattern?: RegExp): Find<Moment> =>
	(scope, base) => {
		const element = one(scope, selector);
		if (!element) return undefined;
		const stamp = stamps.map((name) => element.getAttribute(name)).find((value) => value && /\d{4}/.test(value));
		const words = text('', pattern)(element, base) ?? tidy(element.getAttribute('title'));
		if (!words && !stamp) return undefined;
		return stamp ? { text: words ?? stamp, stamp } : { text: words as string };
	};

/** A moment in an attribute ("title" of a relative time). */
export const dateIn =
	(selector: string, name: string, pattern?: RegExp): Find<Moment> =>
	(scope, base) => {
		const words = attribute(selector, name, pattern)(scope, base);
		return words ? { text: words } : undefined;
	};

/** The first of several that finds anything. */
export const first =
	<T>(...finds: Find<T>[]): Find<T> =>
	(scope, base) => {
		for (const find of finds) {
			const found = find(scope, base);
			if (found !== undefined) return found;
		}
		return undefined;
	};

/** What `find` brings, changed; undefined stays undefined. */
export const map =
	<A, B>(find: Find<A>, change: (found: A) => B | undefined): Find<B> =>
	(scope, base) => {
		const found = find(scope, base);
		return found === undefined ? undefined : change(found);
	};

/** A clue that holds where every selector matches somewhere: cheaper than `:has()`, which each page would pay for. */
export const shows = (...selectors: string[]): readonly string[] => selectors;

/** True where the selector matches, undefined elsewhere. */
export const has =
	(selector: string): Find<true> =>
	(scope) =>
		queryOne(scope, selector) ? true : undefined;

/** True where the scope's own element matches. */
export const is =
	(selector: string): Find<true> =>
	(scope) =>
		(scope as Element).matches(selector) ? true : undefined;

/** Looks in the whole document from within a post. */
export const page =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) =>
		find(pageOf(scope), base);

/** Looks in the element just before, where a post's head and words stand in turn. */
export const previous =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) => {
		const before = (scope as Element).previousElementSibling;
		return before ? find(before, base) : undefined;
	};

/** Looks from the nearest ancestor that matches. */
export const above =
	<T>(selector: string, find: Find<T>): Find<T> =>
	(scope, base) => {
		const ancestor = (scope as Element).closest(selector);
		return ancestor ? find(ancestor, base) : undefined;
	};

/** Looks from the nearest ancestor that matches, the scope's own element left out: the post that a post stands in. */
export const outer =
	<T>(selector: string, find: Find<T>): Find<T> =>
	(scope, base) => {
		const ancestor = (scope as Element).parentElement?.closest(selector);
		return ancestor ? find(ancestor, base) : undefined;
	};

/** How many ancestors match, the scope's own element left out: the depth in a nested tree. */
export const nesting =
	(selector: string): Find<number> =>
	(scope) => {
		let count = 0;
		for (let at = (scope as Element).parentElement; at; at = at.parentElement) if (at.matches(selector)) count++;
		return count;
	};

/** Words of every match, for tags. */
export const texts =
	(selector: string): Find<string[]> =>
	(scope) => {
		const all = [...queryAll(scope, selector)].map((element) => tidy(element.textContent)).filter((words) => words !== undefined);
		return all.length ? all : undefined;
	};

/** Looks within the last element that matches (the last crumb but not the page itself). */
export const last =
	<T>(selector: string, find: Find<T>): Find<T> =>
	(scope, base) => {
		const element = [...queryAll(scope, selector)].at(-1);
		return element && find(element, base);
	};

/** The shown words of a relative moment, and the full one that its `title` tells. */
export const titled =
	(selector: string, pattern?: RegExp): Find<Moment> =>
	(scope, base) => {
		const title = attribute(selector, 'title', /\d.*/)(scope, base);
		const words = text(selector, pattern)(scope, base) ?? title;
		return words ? { text: words, stamp: title } : undefined;
	};

/** Address of the page with the fragment that `find` brings, where an anchor is all the permalink there is. */
export const anchor =
	(find: Find<string>): Find<string> =>
	(scope, base) => {
		const name = find(scope, base);
		const address = (scope as Node).ownerDocument?.URL;
		return name && new URL(`#${name}`, address && /^https?:/.test(address) ? address : base).href;
	};

/** What `find` brings, as a moment of the same words. */
export const moment = (find: Find<string>): Find<Moment> => map(find, (words) => ({ text: words }));

/** As `moment`, of "26.07.30 06:23": the year stands first, by two digits. */
export const yearFirst = (find: Find<string>): Find<Moment> =>
	map(find, (words) => {
		const [, year, month, day, time] = /^(\d\d)\.(\d\d)\.(\d\d) (\d\d:\d\d(?::\d\d)?)$/.exec(words) ?? [];
		return { text: words, stamp: year && `20${year}-${month}-${day}T${time}` };
	});

/** Words out of the page's own address (or its `<base href>`), where the page says a thing nowhere else. */
export const inAddress =
	(pattern: RegExp): Find<string> =>
	(_scope, base) => {
		const found = pattern.exec(base);
		return found ? (found[1] ?? found[0]) : undefined;
	};

/** Short remarks under a post, each read by the finds given. */
export const remarks =
	(
		selector: string,
		parts: { author?: Find<string>; authorUrl?: Find<string>; date?: Find<Moment>; text: Find<string> },
	): Find<{ author?: string; authorUrl?: string; date?: Moment; text: string }[]> =>
	(scope, base) => {
		const all = [...queryAll(scope, selector)].flatMap((element) => {
			const words = parts.text(element, base);
			if (!words) return [];
			return [
				{
					author: parts.author?.(element, base),
					authorUrl: parts.authorUrl?.(element, base),
					date: parts.date?.(element, base),
					text: words,
				},
			];
		});
		return all.length ? all : undefined;
	};
