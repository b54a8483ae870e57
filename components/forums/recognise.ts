/** Which forum a page is of, by the clues alone. */
import * as clues from './clues';
import type { Clues } from './forum';

/** A declaration's name in the lists. */
export type ForumName = keyof typeof clues;

const lists = Object.entries(clues) as [ForumName, Clues][];

/** @returns name of the declaration whose clues the page shows, or undefined. Throws nothing. */
export const recogniseName = (document: Document, url: string): ForumName | undefined =>
	lists.find(([, list]) => shows(list, document, url))?.[0];

/** Every declaration whose clues the page shows: on a sound list one at most. For tests. */
export const recogniseAll = (document: Document, url: string): ForumName[] =>
	lists.filter(([, list]) => shows(list, document, url)).map(([name]) => name);

/** A clue that cannot be asked (a selector that this browser does not know) holds nowhere. */
function shows(list: Clues, document: Document, url: string): boolean {
	return list.some((clue) => {
		try {
			return typeof clue === 'string' ? document.querySelector(clue) !== null : clue(document, url);
		} catch {
			return false;
		}
	});
}

/** Views made for paper: whoever asked for one is about to print, so none opens by itself. */
export const isForPaper = (name: ForumName): boolean => /Print$/.test(name);
