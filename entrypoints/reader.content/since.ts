/** Since last time: what is new in a thread that was read before, and where one stopped. */
import { lastVisit, rememberVisit, type Visit } from '../../components/browser/visits';
import type { Post, Thread } from '../../components/model/thread';
import { threadKey } from '../../components/model/thread-key';

export interface Since {
	/** Ids of posts that came after the last visit; empty on the first. */
	unread(thread: Thread): Set<string>;
	/** Id of the post to begin at, where it is still there. */
	startAt(thread: Thread): string | undefined;
	/** The post at the top of the window. */
	reading(postId: string): void;
	/** Keeps the visit; the newest post that was here counts as seen. */
	keep(thread: Thread): Promise<void>;
}

/** @param remembers false where the person does not want visits kept */
export async function sinceLastTime(url: string, remembers: boolean): Promise<Since> {
	const key = threadKey(url);
	const visit: Visit | undefined = remembers ? await lastVisit(key).catch(() => undefined) : undefined;
	let at: string | undefined;
	return {
		unread: (thread) => new Set(visit ? thread.posts.slice(seen(thread, visit)).map((post) => post.id) : []),
		startAt: (thread) => (visit?.at && thread.posts.some((post) => post.id === visit.at) ? visit.at : undefined),
		reading(postId) {
			at = postId;
		},
		async keep(thread) {
			if (!remembers) return;
			const last = thread.posts.at(-1);
			if (!last) return;
			// A page before the newest post that was seen takes nothing back.
			const known = visit && seen(thread, visit) >= thread.posts.length ? visit : { newest: last.id, floor: last.number };
			await rememberVisit(key, { newest: known.newest, floor: known.floor, at: at ?? visit?.at, when: Date.now() });
		},
	};
}

/** How many posts from the first on were there last time: by id, by floor where that post has been removed, else by rising ids. */
function seen({ posts }: Thread, { newest, floor }: Visit): number {
	const place = posts.findIndex((post) => post.id === newest);
	if (place >= 0) return place + 1;
	const later = (post: Post): boolean => (floor && post.number ? post.number > floor : Number(post.id) > Number(newest));
	const first = posts.findIndex(later);
	return first < 0 ? posts.length : first;
}
