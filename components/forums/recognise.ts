/** Which forum a page is of, by the clues alone. */
import * as clues from './clues';
import type { Clues } from './forum';
import { frames, hostOf, isOf, sites } from './places';
import { bare } from './query';

/** A declaration's name in the lists. */
export type ForumName = keyof typeof clues;

type Clue = Clues[number];

/** One clue of one declaration. */
interface Question {
	name: ForumName;
	clue: Clue;
	/** Id of an element without which the clue cannot hold. */
	id?: string;
}

const questions: Question[] = (Object.entries(clues) as [ForumName, Clues][]).flatMap(([name, list]) =>
	// In brackets an id may be one of several, or one that must not be.
	list.map((clue) => ({ name, clue, id: typeof clue === 'string' ? /#([\w-]+)/.exec(bare(clue))?.[1] : undefined })),
);
const ofSites = questions.filter(({ name }) => sites[name]);
const ofMany = questions.filter(({ name }) => !sites[name]);
const withId = ofMany.filter(({ id }) => id !== undefined);
const withoutId = ofMany.filter(({ id }) => id === undefined);

/**
 * What is quick to ask is asked first: the host's own software, ids, which a browser finds without a search, then
 * the software whose frame stands around the page, then all others. Software of another site is not asked.
 * @returns name of the declaration whose clues the page shows, or undefined. Throws nothing.
 */
export function recogniseName(document: Document, url: string): ForumName | undefined {
	const host = hostOf(url);
	const asked = (question: Question): boolean => shows(question, document, url);
	const framed = new Set(frames.flatMap(([id, ...names]) => (document.getElementById(id) ? names : [])));
	const rounds = [
		host ? ofSites.filter(({ name }) => isOf(name, host)) : [],
		withId,
		withoutId.filter(({ name }) => framed.has(name)),
		withoutId.filter(({ name }) => !framed.has(name)),
		host ? [] : ofSites,
	];
	for (const round of rounds) {
		const found = round.find(asked);
		if (found) return found.name;
	}
	return undefined;
}

/** @returns name of the site's software where a copy of its page stands at another host; slower than `recogniseName`, and to be asked after it */
export function recogniseCopy(document: Document, url: string): ForumName | undefined {
	const host = hostOf(url);
	return ofSites.find((question) => host && !isOf(question.name, host) && shows(question, document, url))?.name;
}

/** Every declaration whose clues the page shows: on a sound list one at most. For tests. */
export const recogniseAll = (document: Document, url: string): ForumName[] => [
	...new Set(questions.filter((question) => shows(question, document, url)).map(({ name }) => name)),
];

/** A clue that cannot be asked (a selector that this browser does not know) holds nowhere. */
function shows({ clue, id }: Question, document: Document, url: string): boolean {
	try {
		if (typeof clue !== 'string') return clue(document, url);
		return (id === undefined || document.getElementById(id) !== null) && document.querySelector(clue) !== null;
	} catch {
		return false;
	}
}

/** Views made for paper: whoever asked for one is about to print, so none opens by itself. */
export const isForPaper = (name: ForumName): boolean => /Print$/.test(name);
