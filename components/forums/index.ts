/** Which forum a page is of, with everything that is known of how it looks. */
import * as all from './all';
import type { Forum } from './forum';
import { type ForumName, recogniseCopy, recogniseName } from './recognise';

/** Every declaration by its name in the lists; one that lacks its line in `all.ts` does not compile. */
export const forums: Record<ForumName, Forum> = all;

/**
 * @param url address of the page, as a further clue
 * @returns the forum whose thread this page shows; undefined on board lists, index pages, logins and everything else
 */
export function recognise(document: Document, url: string): Forum | undefined {
	const name = recogniseName(document, url);
	return name && forums[name];
}

/** As `recognise`, for a site's page that stands at another address (a mirror, a copy on a disk behind a proxy). */
export function recogniseMirrored(document: Document, url: string): Forum | undefined {
	const name = recogniseCopy(document, url);
	return name && forums[name];
}
