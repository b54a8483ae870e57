/** Threads for the tests of `write`: a body per post, the rest as a forum would say it. */
import type { CleanHtml, Post, Thread } from '../../components/model/thread';

export const post = (body: string, more: Partial<Post> = {}): Post => ({
	id: '1',
	body: body as CleanHtml,
	pictures: [],
	quotes: [],
	attachments: [],
	depth: 0,
	isTopicStarter: false,
	...more,
});

export const thread = (posts: Post[], more: Partial<Thread> = {}): Thread => ({
	url: 'https://forum.example/thread-1-1-1.html',
	title: 'A walk along the river',
	posts,
	pages: { current: 1, count: 1 },
	notices: [],
	...more,
});
