/** What the popup says of a page, and how a copy or an export ended. */
import type { Work } from './order';
import { picturesOf } from './pictures';
import { minutes } from './reading-time';
import type { Notice, Pages, Thread } from './thread';

/** Why nothing can be read: the browser forbids it, or the page holds no words. */
export type Obstacle = 'restricted' | 'readerView' | 'file' | 'pdf' | 'picture' | 'empty' | 'nothing';

export interface Summary {
	/** 'thread' of a known forum, 'article' that can be read all the same, 'nothing' to read. */
	kind: 'thread' | 'article' | 'nothing';
	/** Set where `kind` is 'nothing'. */
	obstacle?: Obstacle;
	software?: string;
	title?: string;
	language?: string;
	posts: number;
	pages: Pick<Pages, 'current' | 'count'> & { /** Pages that are here. */ read: number };
	pictures: number;
	minutes: number;
	notices: Notice[];
	/** The forum draws its posts by and by: there are more than the page holds, however many pages it says. */
	partial?: boolean;
	/** Words are selected on the page. */
	selection?: boolean;
	/** An order that is on its way. */
	work?: Work;
}

export interface Outcome {
	posts: number;
	pictures: number;
	/** Pictures that could not be had. */
	failed: { url: string; why: string }[];
	fileName?: string;
	/** Hosts of pictures that need a permission first, with the number of their pictures; then there is no file yet. */
	hosts?: { name: string; count: number }[];
	/** Why not all pages are in it. */
	stopped?: string;
}

/** @param thread what was read, undefined where there was nothing */
export function summaryOf(thread: Thread | undefined, obstacle: Obstacle = 'nothing'): Summary {
	if (!thread)
		return { kind: 'nothing', obstacle, posts: 0, pages: { current: 1, count: 1, read: 1 }, pictures: 0, minutes: 0, notices: [] };
	const { title, software, language, posts, pages, notices } = thread;
	return {
		kind: software || posts.length > 1 ? 'thread' : 'article',
		title,
		software,
		language,
		posts: posts.length,
		pages: { current: pages.current, count: pages.count, read: pages.read?.length ?? 1 },
		pictures: picturesOf(thread).length,
		minutes: minutes(thread),
		notices,
	};
}
