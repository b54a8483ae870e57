/** NodeBB: `/api/topic/ID` is the page's own data, page by page, whether the forum scrolls or turns pages. */
import { drawThread, type LivePost } from './draw';
import { beside, type LiveSource } from './source';

interface Post {
	pid: number | string;
	index?: number;
	content?: string;
	timestamp?: number;
	editedISO?: string;
	toPid?: string | number;
	votes?: number;
	deleted?: number | boolean;
	user?: { username?: string; displayname?: string; userslug?: string; picture?: string | null; signature?: string };
	uid?: number | string;
}

interface Topic {
	titleRaw?: string;
	title?: string;
	viewcount?: number;
	postcount?: number;
	uid?: number | string;
	author?: { username?: string };
	tags?: { value: string }[];
	category?: { name?: string; slug?: string };
	solvedPid?: number | string;
	posts?: Post[];
	pagination?: { pageCount?: number };
	privateUploads?: boolean;
	loggedIn?: boolean;
}

/** "/topic/12/slug/3?page=2", since 4.0 a UUID for a topic of another server; before it the folder of the installation. */
const place = /^(.*)\/topic\/(\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/;

/** A page of the topic's data. A visitor may have set another order, in which `index` would be no floor (`controllers/topics.js`). */
const dataOf = (url: string, page: number): string | undefined => {
	const id = place.exec(new URL(url).pathname)?.[2];
	return id && beside(url, place, `/api/topic/${id}?sort=oldest_to_newest&page=${page}`);
};

/** What the page would have translated (`language/en-GB/global.json`); a removed post has nothing but such words. */
const translated: Readonly<Record<string, string>> = { '[[global:guest]]': 'Guest', '[[global:former-user]]': 'A Former User' };
const removed = '[[topic:post-is-deleted]]';
/** An uploaded picture, which members alone may see where uploads are private; what the page's scripts put there (`topic/posts.js`). */
const upload = /<img\b[^>]*? src="[^"]*\/assets\/uploads\/[^>]*>/g;
const login = '<a class="login-required"></a>';

export const nodebb: LiveSource = {
	forum: 'nodebb',
	plan(_document, url) {
		const first = dataOf(url, 1);
		return first ? { first } : undefined;
	},
	more(first, url) {
		const count = (first as Topic).pagination?.pageCount ?? 1;
		return Array.from({ length: count - 1 }, (_, page) => dataOf(url, page + 2)).filter((address) => address !== undefined);
	},
	read(jsons, url, document) {
		const topics = jsons.filter(Boolean) as Topic[];
		const [topic] = topics;
		if (!topic) return undefined;
		const unique = new Map(topics.flatMap((each) => each.posts ?? []).map((post) => [String(post.pid), post]));
		const posts = [...unique.values()].sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
		const isShut = topic.privateUploads && topic.loggedIn === false;
		const root = (beside(url, place, '') ?? url).replace(/\/$/, '');
		return drawThread(
			'nodebb',
			{
				title: topic.titleRaw ?? topic.title,
				board: topic.category?.name,
				boardUrl: topic.category?.slug && `${root}/category/${topic.category.slug}`,
				views: topic.viewcount,
				replies: topic.postcount === undefined ? undefined : topic.postcount - 1,
				tags: topic.tags?.map(({ value }) => value),
				starter: posts.find((post) => post.uid === topic.uid)?.user?.username,
				posts: posts.map((post) => {
					const drawn = livePost(post, root, String(topic.solvedPid ?? ''));
					return isShut ? { ...drawn, html: drawn.html.replace(upload, login) } : drawn;
				}),
				lost: Math.max(0, (topic.postcount ?? 0) - posts.length),
			},
			url,
			document,
		);
	},
};

function livePost(post: Post, root: string, solved: string): LivePost {
	const { user } = post;
	const name = user?.displayname ?? user?.username;
	return {
		id: String(post.pid),
		number: post.index === undefined ? undefined : post.index + 1,
		author: name && (translated[name] ?? name),
		authorUrl: user?.userslug ? `${root}/user/${user.userslug}` : undefined,
		avatar: user?.picture ? new URL(user.picture, root).href : undefined,
		stamp: post.timestamp ? String(post.timestamp) : undefined,
		edited: post.editedISO || undefined,
		html: post.content === removed ? '' : (post.content ?? ''),
		permalink: `${root}/post/${post.pid}`,
		replyTo: post.toPid ? String(post.toPid) : undefined,
		score: post.votes,
		accepted: String(post.pid) === solved || undefined,
		missing: post.deleted ? 'removed' : undefined,
	};
}
