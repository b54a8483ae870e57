/** Which forum a page is of, by the clues alone. */
import * as clues from './clues';
import type { Clues } from './forum';
import { frames, hostOf, sites, softwareOf } from './places';
import { bare } from './query';

/** A declaration's name in the lists. */
export type ForumName = keyof typeof clues;

/** One clue of one declaration. */
interface Question {
	name: ForumName;
	/** All of them must match somewhere. */
	selectors: readonly string[];
	/** Where CSS cannot say it. */
	holds?: (document: Document, url: string) => boolean;
	/** Ids and class names without which the selectors cannot match. */
	ids: string[];
	classes: string[];
}

/** Ids (`#`) or class names (`.`) of a selector, but for those in brackets: there one may be one of several, or one that must not be. */
const named = (selectors: readonly string[], sign: '#' | '.'): string[] =>
	selectors.flatMap((selector) =>
		[...bare(selector).matchAll(/([#.])([\w-]+)/g)].flatMap(([, found, name]) => (found === sign && name ? name : [])),
	);

const questions: Question[] = (Object.entries(clues) as [ForumName, Clues][]).flatMap(([name, list]) =>
	list.map((clue) => {
		if (typeof clue === 'function') return { name, selectors: [], holds: clue, ids: [], classes: [] };
		const selectors = typeof clue === 'string' ? [clue] : clue;
		return { name, selectors, ids: named(selectors, '#'), classes: named(selectors, '.').map((found) => found.toLowerCase()) };
	}),
);
const ofSites = questions.filter(({ name }) => sites[name]);
const ofMany = questions.filter(({ name }) => !sites[name]);
const withId = ofMany.filter(({ ids }) => ids.length > 0);
const withoutId = ofMany.filter(({ ids }) => ids.length === 0);

/**
 * What is quick to ask is asked first: the host's own software, ids, which a browser finds without a search, then
 * the software whose frame stands around the page; only then the page's class names are listed, and those asked whose
 * names are among them. Software of another site is not asked.
 * @returns name of the declaration whose clues the page shows, or undefined. Throws nothing.
 */
export function recogniseName(document: Document, url: string): ForumName | undefined {
	const host = hostOf(url);
	const own = host && softwareOf(host);
	const framed = new Set(frames.flatMap(([id, ...names]) => (document.getElementById(id) ? names : [])));
	const quick = [
		...(own ? ofSites.filter(({ name }) => own.has(name)) : []),
		...withId,
		...withoutId.filter(({ name }) => framed.has(name)),
	];
	const found = quick.find((question) => shows(question, document, url));
	if (found) return found.name;
	const mayShow = namesShown(document);
	const rest = [...withoutId.filter(({ name }) => !framed.has(name)), ...(own ? [] : ofSites)];
	return rest.find((question) => mayShow(question) && shows(question, document, url))?.name;
}

/** @returns name of the site's software where a copy of its page stands at another host; slower than `recogniseName`, and to be asked after it */
export function recogniseCopy(document: Document, url: string): ForumName | undefined {
	const host = hostOf(url);
	if (!host) return undefined;
	const own = softwareOf(host);
	const mayShow = namesShown(document);
	return ofSites.find((question) => !own.has(question.name) && mayShow(question) && shows(question, document, url))?.name;
}

/** Every declaration whose clues the page shows: on a sound list one at most. For tests. */
export function recogniseAll(document: Document, url: string): ForumName[] {
	const mayShow = namesShown(document);
	return [...new Set(questions.filter((question) => mayShow(question) && shows(question, document, url)).map(({ name }) => name))];
}

/**
 * One walk through the page instead of one for each clue.
 * @returns whether the class names that a clue needs are on the page; in small letters, as pages in quirks mode match them
 */
function namesShown(document: Document): (question: Question) => boolean {
	const values = new Set<string>();
	const all = document.getElementsByTagName('*');
	// By index: half the time of what is iterated, or selected by `[class]`. Those of SVG are objects, and name no forum.
	for (let at = 0; at < all.length; at++) {
		const value: unknown = all[at]?.className;
		if (value && typeof value === 'string') values.add(value);
	}
	const names = new Set([...values].join(' ').toLowerCase().split(/\s+/));
	return ({ classes }) => classes.every((name) => names.has(name));
}

/** A clue that cannot be asked (a selector that this browser does not know) holds nowhere. */
function shows({ selectors, holds, ids }: Question, document: Document, url: string): boolean {
	try {
		if (holds) return holds(document, url);
		return (
			ids.every((id) => document.getElementById(id) !== null) && selectors.every((selector) => document.querySelector(selector) !== null)
		);
	} catch {
		return false;
	}
}

/** Views made for paper: whoever asked for one is about to print, so none opens by itself. */
export const isForPaper = (name: ForumName): boolean => /Print$/.test(name);
