/** Discourse: `/t/ID.json` (`topic_view_serializer.rb`) names every post and gives the first; `/t/ID/posts.json` gives the others by id. */
import { drawThread, type LivePost } from './draw';
import { batches, beside, type LiveSource } from './source';

interface Post {
	id: number;
	post_number: number;
	username: string;
	avatar_template?: string;
	created_at: string;
	cooked?: string;
	reply_to_post_number?: number | null;
	post_type?: number;
	actions_summary?: { id: number; count?: number }[];
	reactions?: { id: string; count: number }[];
	accepted_answer?: boolean;
	cooked_hidden?: boolean;
	deleted_at?: string | null;
}

interface Topic {
	id: number;
	title?: string;
	views?: number;
	posts_count?: number;
	tags?: (string | { name: string })[];
	post_stream?: { posts?: Post[]; stream?: number[] };
	details?: { created_by?: { username?: string } };
}

/** "/t/slug/12/3", "/t/12"; before it the folder of the installation. */
const place = /^(.*)\/t\/(?:[^/]*[^/\d][^/]*\/)?(\d+)(?:\/|$)/;
/** Posts that the application itself asks for at once. */
const batch = 20;
/** "closed this topic": nobody's words. */
const smallAction = 3;
const like = 2;

export const discourse: LiveSource = {
	forum: 'discourse',
	plan(_document, url) {
		const id = place.exec(new URL(url).pathname)?.[2];
		const first = id && beside(url, place, `/t/${id}.json`);
		return first ? { first } : undefined;
	},
	more(first, url) {
		const { id, post_stream } = first as Topic;
		const given = new Set(post_stream?.posts?.map((post) => post.id));
		const wanted = post_stream?.stream?.filter((each) => !given.has(each)) ?? [];
		const address = beside(url, place, `/t/${id}/posts.json`);
		return address ? batches(wanted, batch).map((ids) => `${address}?${ids.map((each) => `post_ids[]=${each}`).join('&')}`) : [];
	},
	read(jsons, url, document) {
		const topics = jsons.filter(Boolean) as Topic[];
		const [topic] = topics;
		if (!topic) return undefined;
		const posts = topics.flatMap((each) => each.post_stream?.posts ?? []).sort((a, b) => a.post_number - b.post_number);
		const root = beside(url, place, '') ?? url;
		return drawThread(
			'discourse',
			{
				title: topic.title,
				views: topic.views,
				replies: topic.posts_count === undefined ? undefined : topic.posts_count - 1,
				tags: topic.tags?.map((tag) => (typeof tag === 'string' ? tag : tag.name)),
				starter: topic.details?.created_by?.username,
				posts: posts.filter((post) => post.post_type !== smallAction).map((post) => livePost(post, topic.id, root)),
				lost: Math.max(0, (topic.post_stream?.stream?.length ?? 0) - posts.length),
			},
			url,
			document,
		);
	},
};

function livePost(post: Post, topic: number, root: string): LivePost {
	const folder = root.replace(/\/$/, '');
	return {
		id: String(post.post_number),
		number: post.post_number,
		author: post.username,
		authorUrl: `${folder}/u/${encodeURIComponent(post.username)}`,
		avatar: post.avatar_template && new URL(post.avatar_template.replace('{size}', '96'), root).href,
		stamp: post.created_at,
		html: post.cooked ?? '',
		permalink: `${folder}/t/${topic}/${post.post_number}`,
		replyTo: post.reply_to_post_number ? String(post.reply_to_post_number) : undefined,
		score: post.actions_summary?.find(({ id }) => id === like)?.count,
		reactions: post.reactions?.length ? post.reactions.map(({ id, count }) => ({ name: id, count })) : undefined,
		accepted: post.accepted_answer || undefined,
		missing: post.deleted_at ? 'removed' : post.cooked_hidden ? 'hidden' : undefined,
	};
}
