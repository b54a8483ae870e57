/** Reddit: the thread's address with `.json`, and `/api/morechildren.json` for the comments that it only names. */
import { drawThread, type LivePost } from './draw';
import { batches, escaped, type LiveSource } from './source';

interface Thing {
	kind: string;
	data: {
		id?: string;
		name?: string;
		parent_id?: string;
		author?: string;
		created_utc?: number;
		edited?: number | false;
		body_html?: string | null;
		selftext_html?: string | null;
		title?: string;
		url?: string;
		is_self?: boolean;
		permalink?: string;
		score?: number;
		num_comments?: number;
		subreddit_name_prefixed?: string;
		link_flair_text?: string | null;
		replies?: Listing | '';
		children?: string[];
		count?: number;
	};
}
interface Listing {
	data: { children: Thing[] };
}
interface More {
	json?: { data?: { things?: Thing[] } };
}

const place = /^(\/(?:r|user)\/[^/]+)?\/comments\/(\w+)/;
const batch = 100;

export const reddit: LiveSource = {
	forum: 'reddit',
	plan(_document, url) {
		const { origin, pathname } = new URL(url);
		const found = place.exec(pathname);
		return found ? { first: `${origin}${found[0]}.json?raw_json=1&limit=500` } : undefined;
	},
	more(first, url) {
		const [post, comments] = first as [Listing, Listing];
		const stubs = flatten(comments?.data.children ?? []).filter(({ kind }) => kind === 'more');
		const ids = stubs.flatMap(({ data }) => data.children ?? []);
		const link = post?.data.children[0]?.data.name;
		const address = `${new URL(url).origin}/api/morechildren.json?api_type=json&raw_json=1&link_id=${link}`;
		return link ? batches(ids, batch).map((each) => `${address}&children=${each.join(',')}`) : [];
	},
	read([first, ...rest], url, document) {
		const [head, comments] = (first ?? []) as [Listing?, Listing?];
		const post = head?.data.children[0]?.data;
		if (!post?.name) return undefined;
		const found = [
			...flatten(comments?.data.children ?? []),
			...rest.flatMap((each) => (each as More | undefined)?.json?.data?.things ?? []),
		];
		const posts = inTree(
			post.name,
			found.filter(({ kind }) => kind === 't1'),
			url,
		);
		return drawThread(
			'reddit',
			{
				title: post.title,
				category: post.link_flair_text ?? undefined,
				board: post.subreddit_name_prefixed,
				boardUrl: post.subreddit_name_prefixed && new URL(`/${post.subreddit_name_prefixed}/`, url).href,
				replies: post.num_comments,
				starter: post.author === '[deleted]' ? undefined : post.author,
				posts: [livePost(post, url, 0), ...posts],
				lost: Math.max(0, (post.num_comments ?? 0) - posts.length),
			},
			url,
			document,
		);
	},
};

/** Every thing of a nested listing, in the order of the page. */
function flatten(things: Thing[]): Thing[] {
	return things.flatMap((thing) => [thing, ...(thing.data.replies ? flatten(thing.data.replies.data.children) : [])]);
}

/** Comments in tree order below the post; those whose parent is missing are left to the count of the lost. */
function inTree(root: string, things: Thing[], url: string): LivePost[] {
	const children = group(things);
	const below = (parent: string, depth: number): LivePost[] =>
		(children.get(parent) ?? []).flatMap(({ data }) => [livePost(data, url, depth), ...(data.name ? below(data.name, depth + 1) : [])]);
	return below(root, 1);
}

/** Comments by what they answer; `Map.groupBy` is too young for browsers still in use. */
function group(things: Thing[]): Map<string | undefined, Thing[]> {
	const groups = new Map<string | undefined, Thing[]>();
	for (const thing of things) {
		const siblings = groups.get(thing.data.parent_id);
		if (siblings) siblings.push(thing);
		else groups.set(thing.data.parent_id, [thing]);
	}
	return groups;
}

function livePost(data: Thing['data'], url: string, depth: number): LivePost {
	const { author, name = '' } = data;
	const gone = author === '[deleted]' || author === undefined;
	const words = data.body_html ?? data.selftext_html ?? '';
	return {
		id: name,
		author: gone ? undefined : author,
		authorUrl: gone ? undefined : new URL(`/user/${author}/`, url).href,
		stamp: data.created_utc ? String(Math.round(data.created_utc)) : undefined,
		edited: data.edited ? new Date(data.edited * 1000).toISOString() : undefined,
		html: words || linkOf(data),
		permalink: data.permalink && new URL(data.permalink, url).href,
		replyTo: depth > 0 ? data.parent_id : undefined,
		depth,
		score: data.score,
		missing: /^\s*(?:<[^>]+>\s*)*\[(?:removed|deleted)\]/.test(words) ? 'removed' : undefined,
	};
}

/** A post without words is the link that its title carries. */
function linkOf({ is_self, url, title }: Thing['data']): string {
	return !is_self && url && title ? `<p><a href="${escaped(url)}">${escaped(title)}</a></p>` : '';
}
