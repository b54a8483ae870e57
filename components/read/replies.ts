/** Whom a post answers on a flat forum: a link to the quoted post, "回复 12#", "@name", ">>123". */
import type { Post } from '../model/thread';

/** Fills `replyTo` and the quotes' `postId` from what the words say; wrong edges are worse than none. */
export function linkReplies(posts: Post[]): void {
	const ids = new Set(posts.map((post) => post.id));
	for (const post of posts) {
		const quoted = post.quotes.find((quote) => quote.postId && ids.has(quote.postId) && quote.postId !== post.id);
		post.replyTo ??= quoted?.postId;
	}
}
