/** Three views of one thing: which posts are shown, and in which order. */
import { counted } from '../../model/counted';
import type { Post, Thread } from '../../model/thread';

export type View = 'article' | 'thread' | 'author';
export type Sort = 'time' | 'score' | 'tree';

export interface Plan {
	/** Every reply, in the order of reading. */
	replies: readonly Post[];
	shown: (post: Post) => boolean;
}

/** The article, where page 1 was read; a later page holds replies only. */
export function articleOf({ posts, pages }: Thread): Post | undefined {
	const first = posts.find((post) => !post.sticky);
	const hasFirstPage = pages.read ? pages.read.includes(1) : pages.current === 1;
	return first && (hasFirstPage || first.number === 1) ? first : undefined;
}

export const starterOf = (thread: Thread): string | undefined =>
	articleOf(thread)?.author?.name ?? thread.posts.find((post) => post.isTopicStarter)?.author?.name;

/** Everybody who wrote here, with the number of their posts, most first. */
export const people = ({ posts }: Thread) => counted(posts.map(({ author }) => author?.name));

/** Answers follow what they answer; answers to the article, and to posts that are not here, stand by time. */
function asTree(replies: readonly Post[]): Post[] {
	const here = new Set(replies.map((post) => post.id));
	const answers = new Map<string, Post[]>();
	const roots: Post[] = [];
	for (const post of replies) {
		if (post.replyTo && post.replyTo !== post.id && here.has(post.replyTo)) {
			const siblings = answers.get(post.replyTo);
			if (siblings) siblings.push(post);
			else answers.set(post.replyTo, [post]);
		} else roots.push(post);
	}
	const ordered: Post[] = [];
	const seen = new Set<string>();
	// A stack, not recursion: chains of thousands of answers occur.
	const stack = roots.reverse();
	for (let post = stack.pop(); post; post = stack.pop()) {
		if (seen.has(post.id)) continue;
		seen.add(post.id);
		ordered.push(post);
		stack.push(...(answers.get(post.id) ?? []).reverse());
	}
	// Posts that answer each other in a circle hang on no root.
	return ordered.concat(replies.filter((post) => !seen.has(post.id)));
}

export function sorted(replies: readonly Post[], sort: Sort): readonly Post[] {
	if (sort === 'tree') return asTree(replies);
	if (sort === 'score')
		return [...replies].sort((a, b) => Number(b.accepted ?? 0) - Number(a.accepted ?? 0) || (b.score ?? 0) - (a.score ?? 0));
	return replies;
}

/**
 * @param author whose posts the author view shows
 * @param folded ids of posts; in a tree the answers to a folded post are folded with it
 */
export function planOf(thread: Thread, view: View, sort: Sort, author: string | undefined, folded: ReadonlySet<string>): Plan {
	const article = articleOf(thread);
	const replies = sorted(
		thread.posts.filter((post) => post !== article),
		sort,
	);
	const away = new Set<string>();
	if (sort === 'tree') for (const { id, replyTo } of replies) if (replyTo && (folded.has(replyTo) || away.has(replyTo))) away.add(id);
	return {
		replies,
		shown(post) {
			if (view === 'article') return post === article;
			if (view === 'author') return post.author?.name === author;
			return !away.has(post.id);
		},
	};
}

/** Depth in the tree of answers, for indenting. */
export function depths(replies: readonly Post[]): Map<string, number> {
	const byId = new Map(replies.map((post) => [post.id, post]));
	const depth = new Map<string, number>();
	for (const post of replies) {
		const parent = post.replyTo ? byId.get(post.replyTo) : undefined;
		depth.set(post.id, parent ? (depth.get(parent.id) ?? 0) + 1 : 0);
	}
	return depth;
}
