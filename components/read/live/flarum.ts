/** Flarum: `/api/discussions/ID` names every post and gives some; `/api/posts?filter[id]=` gives the others. JSON:API. */
import { drawThread, type LivePost } from './draw';
import { batches, beside, type LiveSource } from './source';

interface Resource {
	type: string;
	id: string;
	attributes?: Record<string, unknown>;
	relationships?: Record<string, { data?: { id: string } | { id: string }[] | null } | undefined>;
}

interface Answer {
	data?: Resource | Resource[];
	included?: Resource[];
}

/** "/d/12-slug/3"; before it the folder of the installation. A slug without a number is told by the page's payload. */
const place = /^(.*)\/d\/([^/]+)(?:\/|$)/;
const batch = 20;

export const flarum: LiveSource = {
	forum: 'flarum',
	plan(document, url) {
		const slug = place.exec(new URL(url).pathname)?.[2];
		const stated = /"apiDocument":\{"data":\{"type":"discussions","id":"(\d+)"/.exec(
			document.querySelector('#flarum-json-payload')?.textContent ?? '',
		);
		const id = slug && (/^(\d+)(?:-|$)/.exec(slug)?.[1] ?? stated?.[1]);
		const first = id && beside(url, place, `/api/discussions/${id}`);
		return first ? { first } : undefined;
	},
	more(first, url) {
		const given = new Set(
			resources([first])
				.filter(isComment)
				.map(({ id }) => id),
		);
		const wanted = idsOf(discussion(first)).filter((id) => !given.has(id));
		const address = beside(url, place, '/api/posts');
		return address ? batches(wanted, batch).map((ids) => `${address}?filter[id]=${ids.join(',')}&page[limit]=${batch}`) : [];
	},
	read(jsons, url, document) {
		const topic = discussion(jsons[0]);
		if (!topic) return undefined;
		const all = resources(jsons);
		const users = new Map(all.filter(({ type }) => type === 'users').map((user) => [user.id, user]));
		const tags = all.filter(({ type }) => type === 'tags').map(({ attributes }) => word(attributes?.name));
		const unique = new Map(all.filter(isComment).map((post) => [post.id, post]));
		const posts = [...unique.values()].sort((a, b) => Number(a.attributes?.number) - Number(b.attributes?.number));
		const events = all.filter(({ type, attributes }) => type === 'posts' && attributes?.contentType !== 'comment').length;
		const root = (beside(url, place, '') ?? url).replace(/\/$/, '');
		const best = one(topic, 'bestAnswerPost');
		return drawThread(
			'flarum',
			{
				title: word(topic.attributes?.title),
				board: tags[0],
				tags: tags.filter((tag): tag is string => tag !== undefined),
				replies: typeof topic.attributes?.commentCount === 'number' ? topic.attributes.commentCount - 1 : undefined,
				posts: posts.map((post) => livePost(post, users.get(one(post, 'user') ?? ''), root, topic.id, best)),
				lost: Math.max(0, idsOf(topic).length - posts.length - events),
			},
			url,
			document,
		);
	},
};

const word = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const isComment = ({ type, attributes }: Resource): boolean => type === 'posts' && attributes?.contentType === 'comment';

function discussion(answer: unknown): Resource | undefined {
	const data = (answer as Answer | undefined)?.data;
	return data && !Array.isArray(data) ? data : undefined;
}

function resources(answers: unknown[]): Resource[] {
	return (answers.filter(Boolean) as Answer[]).flatMap(({ data, included }) => [...(Array.isArray(data) ? data : []), ...(included ?? [])]);
}

function idsOf(topic: Resource | undefined): string[] {
	const data = topic?.relationships?.posts?.data;
	return Array.isArray(data) ? data.map(({ id }) => id) : [];
}

function one(resource: Resource, name: string): string | undefined {
	const data = resource.relationships?.[name]?.data;
	return data && !Array.isArray(data) ? data.id : undefined;
}

function livePost(
	{ id, attributes }: Resource,
	user: Resource | undefined,
	root: string,
	topic: string,
	best: string | undefined,
): LivePost {
	const html = word(attributes?.contentHtml) ?? '';
	const slug = word(user?.attributes?.slug) ?? word(user?.attributes?.username);
	return {
		id,
		number: Number(attributes?.number) || undefined,
		author: word(user?.attributes?.displayName) ?? word(user?.attributes?.username),
		authorUrl: slug && `${root}/u/${encodeURIComponent(slug)}`,
		avatar: word(user?.attributes?.avatarUrl),
		stamp: word(attributes?.createdAt),
		edited: word(attributes?.editedAt),
		html,
		permalink: `${root}/d/${topic}/${attributes?.number}`,
		replyTo: /^\s*<p>\s*<a [^>]*class="PostMention"[^>]*data-id="(\d+)"/.exec(html)?.[1],
		accepted: best === id || undefined,
		missing: attributes?.isHidden === true ? 'removed' : undefined,
	};
}
