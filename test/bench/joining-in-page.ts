/** Joins a made-up Discuz! thread of many pages within a page of the browser, as the extension does it. */
import { readThread } from '../../components/read/index';
import { joinPages } from '../../components/read/whole/join';
import { drawDiscuz, perPage } from '../server/render/discuz';
import { story } from '../server/story';

export interface Joined {
	posts: number;
	/** Milliseconds for parsing, reading and joining all pages; drawing them is not counted. */
	milliseconds: number;
}

/** Held until the next run, so that the bench can weigh it. */
export const held: unknown[] = [];

/** @param pages how many; the thread is made anew after each page, as the reader does to show it */
export function join(pages: number): Joined {
	const tale = story('zh', pages * perPage);
	const base = 'http://bench.test/forum.php?mod=viewthread&tid=7&page=';
	const drawn = Array.from({ length: pages }, (_, at) => drawDiscuz(tale, at + 1, 'utf-8'));
	const start = performance.now();
	const read = (at: number) => {
		const page = readThread(new DOMParser().parseFromString(drawn[at] as string, 'text/html'), `${base}${at + 1}`);
		if (!page) throw new Error(`Page ${at + 1} was not read.`);
		return page;
	};
	const joined = joinPages(read(0));
	let posts = 0;
	for (let at = 1; at < pages; at++) {
		joined.add(read(at));
		posts = joined.thread().posts.length;
	}
	const milliseconds = performance.now() - start;
	held.splice(0, held.length, joined);
	return { posts, milliseconds };
}
