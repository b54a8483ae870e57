/** A forum that draws its posts as one scrolls: which of its own public addresses hold the whole thread, and how their JSON is read. */
import type { Thread } from '../../model/thread';

/** Markdown -> HTML, not trusted. */
export type Render = (markdown: string) => string;

/** Fetches nothing itself: it names addresses, always of the thread's own origin, and reads what they answered. */
export interface LiveSource {
	/** Name in `forums/index.ts`. */
	forum: string;
	/** The answers hold Markdown, which takes a renderer to read: one that nobody else needs, and as large as all of reading. */
	hasMarkdown?: true;
	/** @returns where the thread begins; undefined where the page is no thread of this forum, or does not tell its id */
	plan(document: Document, url: string): { first: string } | undefined;
	/** @returns the other addresses that make the thread whole, in order; each is to be asked once */
	more(first: unknown, url: string): string[];
	/**
	 * @param jsons the answers in order, the first one first; one that is missing (undefined) leaves a notice
	 * @param render given where the answers hold Markdown
	 * @returns undefined where the answers hold no post
	 */
	read(jsons: unknown[], url: string, document: Document, render?: Render): Thread | undefined;
}

/** Cuts a list into batches. */
export function batches<T>(list: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, place) => list.slice(place * size, (place + 1) * size));
}

/** The address of a path on the origin of the page, below the folder that the forum is installed in. */
export function beside(url: string, marker: RegExp, path: string): string | undefined {
	const found = marker.exec(new URL(url).pathname);
	return found ? new URL(`${found[1] ?? ''}${path}` || '/', url).href : undefined;
}

/** Words of JSON within HTML. */
export const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
