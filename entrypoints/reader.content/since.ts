/** Since last time: what is new in a thread that was read before, and where one stopped. */
import { lastVisit, rememberVisit, type Visit } from '../../components/browser/visits';
import { tallyOf } from '../../components/model/tally';
import type { Post, Thread } from '../../components/model/thread';
import { threadKey } from '../../components/model/thread-key';
import type { LastTime } from '../../components/ui/reader/events';

export interface Since {
	/** Ids of posts that came after the last visit; empty on the first. */
	unread(thread: Thread): Set<string>;
	/** Id of the post to begin at, where it is here. */
	startAt(thread: Thread): string | undefined;
	/** What is worth saying on opening; undefined where nothing is new and the place is here. */
	lastTime(thread: Thread): LastTime | undefined;
	/** On which side of what is here one stopped. */
	side(thread: Thread): 'forward' | 'backward';
	/** The post at the top of the window. */
	reading(post: Post): void;
	/** Keeps the visit; the newest post that was here counts as seen. */
	keep(thread: Thread): Promise<void>;
}

/** @param remembers false where the person does not want visits kept */
export async function sinceLastTime(url: string, remembers: boolean): Promise<Since> {
	const key = threadKey(url);
	const visit: Visit | undefined = remembers ? await lastVisit(key).catch(() => undefined) : undefined;
	let at: Post | undefined;
	const since: Since = {
		unread: (thread) => new Set(visit ? thread.posts.slice(seen(thread, visit)).map((post) => post.id) : []),
		startAt: (thread) => (visit?.at && thread.posts.some((post) => post.id === visit.at) ? visit.at : undefined),
		lastTime(thread) {
			if (!visit) return undefined;
			const away = visit.at !== undefined && since.startAt(thread) === undefined && tallyOf(thread).pagesLeft > 0;
			const fresh = Math.max(since.unread(thread).size, visit.total === undefined ? 0 : total(thread) - visit.total);
			return away || fresh ? { stopped: away ? (visit.atFloor ?? true) : undefined, fresh } : undefined;
		},
		side: ({ posts }) => (visit?.atFloor && posts[0]?.number && visit.atFloor < posts[0].number ? 'backward' : 'forward'),
		reading(post) {
			at = post;
		},
		async keep(thread) {
			const last = thread.posts.at(-1);
			if (!remembers || !last) return;
			// A page before the newest post that was seen takes nothing back, and one in the middle does not make the rest new.
			const further = visit?.newest ? seen(thread, visit) < thread.posts.length : thread.pages.next === undefined;
			const { newest, floor } = further ? { newest: last.id, floor: last.number } : (visit ?? {});
			const place = at ? { at: at.id, atFloor: at.number } : { at: visit?.at, atFloor: visit?.atFloor };
			await rememberVisit(key, { newest, floor, total: Math.max(total(thread), visit?.total ?? 0), ...place, when: Date.now() });
		},
	};
	return since;
}

/** Posts that the thread has, as far as the forum tells. */
const total = ({ posts, replies }: Thread): number => Math.max(posts.length, posts.at(-1)?.number ?? 0, (replies ?? 0) + 1);

/** How many posts from the first on were there last time: by id, by floor where that post has been removed, else by rising ids. */
function seen({ posts }: Thread, { newest, floor, total: known = Number.POSITIVE_INFINITY }: Visit): number {
	const place = posts.findIndex((post) => post.id === newest);
	if (newest !== undefined && place >= 0) return place + 1;
	const later = (post: Post): boolean => {
		if (newest === undefined) return (post.number ?? 0) > known;
		return floor && post.number ? post.number > floor : Number(post.id) > Number(newest);
	};
	const first = posts.findIndex(later);
	return first < 0 ? posts.length : first;
}
