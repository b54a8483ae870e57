/** Posts that came as JSON, through the same interpreter and the same body pipeline as those of a page. */
import type { Forum } from '../../forums/forum';
import { type forums, forums as known } from '../../forums/index';
import type { NoticeKind, Reaction, Thread } from '../../model/thread';
import { plainUrl } from '../addresses';
import { readForum } from '../thread';

/** A post as endpoints give it, in the words of the model; `html` is not trusted. */
export interface LivePost {
	id: string;
	number?: number;
	author?: string;
	authorUrl?: string;
	avatar?: string;
	/** ISO 8601, or seconds or milliseconds since 1970. */
	stamp?: string;
	edited?: string;
	html: string;
	permalink?: string;
	replyTo?: string;
	depth?: number;
	score?: number;
	reactions?: Reaction[];
	accepted?: boolean;
	missing?: NoticeKind;
}

export interface LiveThread {
	title?: string;
	category?: string;
	board?: string;
	boardUrl?: string;
	starter?: string;
	views?: number;
	replies?: number;
	tags?: string[];
	posts: LivePost[];
	/** Posts that the forum counts and did not give. */
	lost?: number;
}

/**
 * The real declaration keeps its words on quotes, noise, smilies and pictures; where it would look into the page, the JSON answers.
 * @param name of the declaration whose bodies these are
 */
export function drawThread(name: keyof typeof forums, live: LiveThread, url: string, document: Document): Thread | undefined {
	const forum = known[name];
	const inert = document.implementation.createHTMLDocument('');
	const facts = new Map<ParentNode, LivePost>();
	for (const post of live.posts) {
		const element = inert.createElement('div');
		element.innerHTML = post.html;
		inert.body.append(element);
		facts.set(element, post);
	}
	const of =
		<K extends keyof LivePost>(key: K) =>
		(scope: ParentNode): NonNullable<LivePost[K]> | undefined =>
			facts.get(scope)?.[key] ?? undefined;
	const declaration: Forum = {
		...forum,
		thread: {
			title: () => live.title,
			category: () => live.category,
			board: () => live.board,
			boardUrl: () => live.boardUrl,
			views: () => live.views,
			replies: () => live.replies,
			tags: () => (live.tags?.length ? live.tags : undefined),
			starter: () => live.starter,
		},
		// What the page had not drawn is here.
		barriers: forum.barriers?.filter(({ kind }) => kind !== 'not-loaded'),
		posts: () => [...facts.keys()] as Element[],
		post: {
			id: of('id'),
			number: of('number'),
			author: of('author'),
			authorUrl: of('authorUrl'),
			avatar: of('avatar'),
			date: (scope) => {
				const stamp = facts.get(scope)?.stamp;
				return stamp ? { text: stamp, stamp } : undefined;
			},
			edited: of('edited'),
			body: (scope) => [scope as Element],
			permalink: of('permalink'),
			replyTo: of('replyTo'),
			depth: of('depth'),
			score: of('score'),
			reactions: of('reactions'),
			accepted: of('accepted'),
			missing: of('missing'),
			attachments: forum.post.attachments,
		},
	};
	const thread = readForum(document, url, declaration);
	if (!thread?.posts.length) return undefined;
	if (live.lost) thread.notices.push({ kind: 'not-loaded', about: 'post', count: live.lost });
	return { ...thread, url: plainUrl(url), pages: { current: 1, count: 1 } };
}
