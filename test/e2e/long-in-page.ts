/** What runs inside a page of the browser: a made-up Discuz! thread with all its posts on one page, read. */
import { readThread } from '../../components/read/index';
import { drawDiscuz, perPage } from '../server/render/discuz';
import { story } from '../server/story';

const listEnd = '</div><div class="pgs mtm';

/** The posts of all pages in the frame of the first. */
function draw(count: number): string {
	const tale = story('zh', count);
	const pages = Array.from({ length: Math.ceil(count / perPage) }, (_, at) => drawDiscuz(tale, at + 1, 'utf-8'));
	const posts = pages.map((page) => page.slice(page.indexOf('<div id="post_'), page.lastIndexOf(listEnd)));
	const first = pages[0] ?? '';
	return first.slice(0, first.indexOf('<div id="post_')) + posts.join('\n') + first.slice(first.lastIndexOf(listEnd));
}

/** @returns how many posts were read, and in how many milliseconds */
export function readLong(count: number): { posts: number; time: number } {
	const page = new DOMParser().parseFromString(draw(count), 'text/html');
	const start = performance.now();
	const thread = readThread(page, 'https://bbs.example.org/forum.php?mod=viewthread&tid=7');
	return { posts: thread?.posts.length ?? 0, time: performance.now() - start };
}
