/** How many of a thread's posts are here, and which floors are gone: an honest count, for whoever shows or writes one. */
import type { Thread } from './thread';

export interface Tally {
	/** Posts whose words are here. */
	here: number;
	/** Posts that the thread has, or had: never fewer than are here; undefined where pages are missing and the forum does not tell. */
	stated?: number;
	/** Floors that no post of the whole thread carries any more, ascending; empty while pages are missing. */
	gone: number[];
	/** Pages that are still to come. */
	pagesLeft: number;
}

/** More gaps than this share of the floors are no removals: such a forum counts its floors in another way. */
const mostGone = 0.2;

/** @param thread as far as it was read */
export function tallyOf({ posts, pages, replies }: Thread): Tally {
	const here = posts.filter((post) => !post.missing).length;
	const pagesLeft = pages.count - (pages.read?.length ?? 1);
	const counted = (replies ?? 0) + 1;
	if (pagesLeft > 0) return { here, stated: replies === undefined ? undefined : Math.max(posts.length, counted), gone: [], pagesLeft };
	// Only a forum that counts its posts says which floors are posts at all (Discourse numbers its own notes as well).
	const gone = replies === undefined ? [] : goneFloors(posts.map(({ number }) => number));
	return { here, stated: Math.max(posts.length + gone.length, counted), gone, pagesLeft };
}

function goneFloors(floors: (number | undefined)[]): number[] {
	const known = new Set(floors);
	if (known.has(undefined)) return [];
	const last = Math.max(...(known as Set<number>), 0);
	if (last - known.size > last * mostGone) return [];
	return Array.from({ length: last }, (_, at) => at + 1).filter((floor) => !known.has(floor));
}
