/** Lemmy 0.17 to 1.0: `/api/v3/post` gives the post, `/api/v3/comment/list` its comments, fifty at a time; lemmy-ui's tree ends at 300. Words come as Markdown. */
import { drawThread, type LivePost } from './draw';
import { beside, escaped, type LiveSource, type Render } from './source';

interface Person {
	name: string;
	display_name?: string | null;
	actor_id?: string;
	avatar?: string | null;
}
interface Words {
	id: number;
	published: string;
	updated?: string | null;
	removed?: boolean;
	deleted?: boolean;
}
interface PostView {
	post: Words & { name: string; url?: string | null; body?: string | null };
	creator: Person;
	community: { name: string; title?: string; actor_id?: string };
	counts: { comments: number; score: number };
}
interface CommentView {
	/** `path`: "0.12.40", the ids from the root down to the comment itself. */
	comment: Words & { content: string; path: string };
	creator: Person;
	counts: { score: number };
}

const place = /^(.*)\/post\/(\d+)/;
/** The most that one answer gives (`FETCH_LIMIT_MAX`). */
const batch = 50;

export const lemmy: LiveSource = {
	forum: 'lemmy',
	hasMarkdown: true,
	plan(_document, url) {
		const id = place.exec(new URL(url).pathname)?.[2];
		const first = id && beside(url, place, `/api/v3/post?id=${id}`);
		return first ? { first } : undefined;
	},
	more(first, url) {
		const view = viewOf(first);
		const address = view && beside(url, place, `/api/v3/comment/list?post_id=${view.post.id}&type_=All&sort=Old&limit=${batch}`);
		return address ? Array.from({ length: Math.ceil(view.counts.comments / batch) }, (_, at) => `${address}&page=${at + 1}`) : [];
	},
	read([first, ...rest], url, document, render = verbatim) {
		const view = viewOf(first);
		if (!view) return undefined;
		const found = rest.flatMap((answer) => (answer as { comments?: CommentView[] } | undefined)?.comments ?? []);
		// A comment that moved up between two answers is in both.
		const comments = inTree([...new Map(found.map((each) => [each.comment.id, each])).values()]);
		const { post, creator, community, counts } = view;
		const root = `p${post.id}`;
		return drawThread(
			'lemmy',
			{
				title: post.name,
				board: community.title ?? community.name,
				boardUrl: community.actor_id,
				replies: counts.comments,
				posts: [
					{
						...facts(post, creator, counts.score),
						id: root,
						html: linkOf(post) + render(post.body ?? ''),
						permalink: beside(url, place, `/post/${post.id}`),
					},
					...comments.map((each) => livePost(each, root, url, render)),
				],
				lost: Math.max(0, counts.comments - comments.length),
			},
			url,
			document,
		);
	},
};

const viewOf = (answer: unknown): PostView | undefined => {
	const view = (answer as { post_view?: PostView } | undefined)?.post_view;
	return view?.post && view.counts ? view : undefined;
};

const pathOf = ({ comment }: CommentView): number[] => comment.path.split('.').slice(1).map(Number);

/** Answers below what they answer, siblings by time: ids rise with it. */
function inTree(comments: CommentView[]): CommentView[] {
	const paths = new Map(comments.map((each) => [each, pathOf(each)]));
	return comments.sort((a, b) => {
		const [one, other] = [paths.get(a) ?? [], paths.get(b) ?? []];
		const fork = one.findIndex((id, at) => id !== other[at]);
		return fork < 0 ? one.length - other.length : (one[fork] as number) - (other[fork] ?? 0);
	});
}

const facts = (words: Words, creator: Person, score: number): Omit<LivePost, 'id' | 'html'> => ({
	author: creator.display_name || creator.name,
	authorUrl: creator.actor_id,
	avatar: creator.avatar ?? undefined,
	stamp: zoned(words.published),
	edited: words.updated ? zoned(words.updated) : undefined,
	score,
	missing: words.removed || words.deleted ? 'removed' : undefined,
});

/** Before 0.19 the times stand without their zone, which is UTC. */
const zoned = (time: string): string => (/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`);

function livePost(view: CommentView, root: string, url: string, render: Render): LivePost {
	const path = pathOf(view);
	const parent = path.at(-2);
	return {
		...facts(view.comment, view.creator, view.counts.score),
		id: String(view.comment.id),
		html: render(view.comment.content),
		permalink: beside(url, place, `/comment/${view.comment.id}`),
		replyTo: parent === undefined ? root : String(parent),
		depth: path.length,
	};
}

const verbatim: Render = (markdown) => `<p>${escaped(markdown)}</p>`;

/** A post may be a link, or a picture, with or without words. */
function linkOf({ url, name }: PostView['post']): string {
	if (!url) return '';
	const picture = /\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(url);
	return picture ? `<p><img src="${escaped(url)}" alt="${escaped(name)}"></p>` : `<p><a href="${escaped(url)}">${escaped(name)}</a></p>`;
}
