/** Thread -> the part of it that was ordered. */
import type { Scope } from '../model/order';
import type { Thread } from '../model/thread';

/** The same thread with fewer posts; notices about posts that are not in it go with them. */
export function inScope(thread: Thread, scope: Exclude<Scope, 'selection'>): Thread {
	const [article] = thread.posts;
	const posts = thread.posts.filter((post) => {
		if (scope === 'thread') return true;
		if (scope === 'article') return post === article;
		if (scope === 'author') return post.isTopicStarter || (article?.author !== undefined && post.author?.name === article.author.name);
		return 'postId' in scope ? post.id === scope.postId : post.author?.name === scope.author;
	});
	const kept = new Set(posts.map(({ id }) => id));
	return { ...thread, posts, notices: thread.notices.filter(({ postId }) => postId === undefined || kept.has(postId)) };
}
