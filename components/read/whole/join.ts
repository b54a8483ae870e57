/** Joins the pages of a thread into one: by post id, in page order, no post missing or doubled. */
import type { Notice, Post, Thread } from '../../model/thread';
import { linkReplies } from '../replies';

/** A thread that grows by pages; `thread()` is what is joined so far. */
export interface Join {
	/** Takes a page in, or a later reading of one; returns how many of its posts were new. */
	add(page: Thread): number;
	thread(): Thread;
	/** Takes in posts of pages that were not read (one author's view); they stand by their id until their page comes. */
	addLoose(posts: Post[]): number;
	/** The forum said fewer posts on this page than on the last one: posts have moved up, and the page before must be read again. */
	shrunk(page: Thread): boolean;
	/** The page to be asked again at the end: the one that said how many posts there are, else the first that was read; none where the last one said it too. */
	doubtful(): Thread | undefined;
}

/** @param start the page that the person is on */
export function joinPages(start: Thread): Join {
	const pages = new Map<number, Thread>();
	const posts = new Map<string, Post>();
	const loose = new Map<string, Post>();
	let lastTotal = Number.POSITIVE_INFINITY;
	let told: Thread | undefined;
	let latest: Thread | undefined;

	const join: Join = {
		add(page) {
			const before = posts.size;
			latest = page;
			if (page.replies !== undefined) told = page;
			pages.set(page.pages.current, widened(pages.get(page.pages.current), page));
			// Copies of our own: floors and answers are filled in as the thread grows, and the page stays what it was.
			for (const post of page.posts) posts.set(post.id, { ...post });
			return posts.size - before;
		},
		addLoose(found) {
			const strange = found.filter((post) => !posts.has(post.id) && !loose.has(post.id));
			// Such a view numbers the floors anew (Discuz! X3.5): a wrong floor is worse than none.
			for (const post of strange) loose.set(post.id, { ...post, number: undefined });
			return strange.length;
		},
		shrunk(page) {
			if (page.replies === undefined) return false;
			const shrunk = page.replies < lastTotal && lastTotal !== Number.POSITIVE_INFINITY;
			lastTotal = page.replies;
			return shrunk;
		},
		doubtful: () => (latest?.replies === undefined ? (told ?? start) : undefined),
		thread: () =>
			joined(
				[...pages.values()].sort((a, b) => a.pages.current - b.pages.current),
				posts,
				loose,
			),
	};
	join.shrunk(start);
	join.add(start);
	return join;
}

/** A page read again keeps what stood on it before: a removed post elsewhere only moves others up, to its end. */
function widened(before: Thread | undefined, page: Thread): Thread {
	if (!before) return page;
	const kept = new Set(before.posts.map((post) => post.id));
	return { ...page, posts: [...before.posts, ...page.posts.filter((post) => !kept.has(post.id))] };
}

/** @param pages in order; @param newest the newest reading of each post */
function joined(pages: Thread[], newest: Map<string, Post>, loose: Map<string, Post>): Thread {
	const head = pages[0] as Thread;
	const tail = pages.at(-1) as Thread;
	if (pages.length === 1 && loose.size === 0) return head;
	const posts: Post[] = [];
	const seen = new Set<string>();
	for (const page of pages) {
		for (const { id } of page.posts) {
			if (seen.has(id)) continue;
			seen.add(id);
			posts.push(newest.get(id) as Post);
		}
	}
	if (loose.size > 0)
		insertById(
			posts,
			[...loose.values()].filter((post) => !seen.has(post.id)),
		);
	else numberFloors(posts, pages);
	markStarter(posts, pages);
	linkReplies(posts);
	return {
		...head,
		replies: tail.replies ?? head.replies,
		posts,
		pages: {
			current: head.pages.current,
			count: Math.max(...pages.map(({ pages: { count } }) => count)),
			next: tail.pages.next,
			previous: head.pages.previous,
			first: head.pages.first,
			read: pages.map(({ pages: { current } }) => current),
		},
		notices: noticesOf(pages),
	};
}

/** Forums give ids that rise with time: a loose post stands before the first one with a higher id. */
function insertById(posts: Post[], loose: Post[]): void {
	for (const post of loose) {
		const place = posts.findIndex((other) => Number(other.id) > Number(post.id));
		posts.splice(place < 0 ? posts.length : place, 0, { ...post });
	}
}

/** Floors by place, where the forum prints none and nothing is missing before them. */
function numberFloors(posts: Post[], pages: Thread[]): void {
	const whole = pages.every((page, at) => page.pages.current === at + 1);
	if (!whole || posts.some(({ number, sticky }, at) => number !== undefined && !sticky && number !== at + 1)) return;
	posts.forEach((post, at) => {
		post.number ??= at + 1;
	});
}

/** The article's author began the thread; a later page read alone could not know it. */
function markStarter(posts: Post[], pages: Thread[]): void {
	if (pages[0]?.pages.current !== 1) return;
	const starter = posts.find((post) => !post.sticky)?.author?.name;
	if (!starter) return;
	for (const post of posts) post.isTopicStarter = post.author?.name === starter;
}

/** Each notice once; that the article is on another page is true only until page 1 is read. */
function noticesOf(pages: Thread[]): Notice[] {
	const notices = new Map<string, Notice>();
	for (const notice of pages.flatMap((page) => page.notices)) {
		if (notice.kind === 'first-post-elsewhere' && pages[0]?.pages.current === 1) continue;
		notices.set([notice.kind, notice.about, notice.postId, notice.text].join('\n'), notice);
	}
	return [...notices.values()];
}
