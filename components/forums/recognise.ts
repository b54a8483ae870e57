/** Which forum a page is of, by the clues alone. */
import { clues } from './clues';
import type { Clues } from './forum';

/** @returns name of the declaration whose clues the page shows, or undefined. Throws nothing. */
export const recogniseName = (document: Document, url: string): keyof typeof clues | undefined =>
	names.find((name) => shows(clues[name], document, url));

/** Every declaration whose clues the page shows: on a sound list one at most. For tests. */
export const recogniseAll = (document: Document, url: string): (keyof typeof clues)[] =>
	names.filter((name) => shows(clues[name], document, url));

const names = Object.keys(clues) as (keyof typeof clues)[];

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
export const isForPaper = (name: keyof typeof clues): boolean => /Print$/.test(name);
