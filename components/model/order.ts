/** What a person orders from a thread: which posts, of which pages, as which kind of file or copy. */

export type Format = 'md' | 'zip' | 'html' | 'epub' | 'txt' | 'json';

/** Which posts: what is selected, the article, what its author wrote, everything read, one post by id, or what one person wrote. */
export type Scope = 'selection' | 'article' | 'author' | 'thread' | { postId: string } | { author: string };

/** In the order in which they are offered. */
export const formats: readonly Format[] = ['md', 'zip', 'html', 'epub', 'txt', 'json'];

/** What the clipboard gets: Markdown, words with their look and HTML beside the plain ones, or plain words alone. */
export type CopyForm = 'md' | 'rich' | 'txt';

/** In the order in which they are offered. */
export const copyForms: readonly CopyForm[] = ['md', 'rich', 'txt'];

export interface Order {
	scope: Scope;
	/** The pages that are here, or all of the thread: the others are fetched first. */
	pages: 'here' | 'all';
}

export interface FileOrder extends Order {
	format: Format;
	/** Hosts of pictures that need a permission: name them instead of a file, wait until they are allowed, or leave their pictures as links. */
	hosts: 'ask' | 'await' | 'without';
}

/** How far an order is. */
export interface Work {
	step: 'pages' | 'pictures';
	done: number;
	total: number;
	/** Seconds that the forum asks to wait. */
	waiting?: number;
}
