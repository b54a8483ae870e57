/** Flarum 1 and 2: the application (`js/src/forum/components`), and what it keeps for readers without scripts (`views/frontend/content/discussion.blade.php`). */

import { attribute, date, first, is, last, link, map, number, numeral, text } from './find';
import { flarumPosts } from './flarum-payload';
import { type Clues, defineForum, type Find } from './forum';
import { noscript, noscriptShows, pageOf } from './noscript';

/** Previews in lists and searches are no items of a stream. */
const livePost = '.PostStream-item[data-id] > .CommentPost';
const plainPost = 'article:has(> .PostUser)';

export const clues: Clues = [
	`${livePost} .Post-body`,
	(document) =>
		document.getElementById('flarum-content') !== null &&
		noscriptShows(document, 'noscript#flarum-content', `${plainPost} > .Post-body`, /class="PostUser-name"/),
];

/** Places of the plain view's posts in their row, from 0. */
const places = new WeakMap<Element, number>();

function placeOf(post: Element): number {
	if (!places.has(post))
		for (const [at, element] of (post.parentElement?.querySelectorAll(`:scope > ${plainPost}`) ?? []).entries()) places.set(element, at);
	return places.get(post) ?? -1;
}

/** The plain view leaves out ids, dates and more; the same posts stand in the page's payload, in the same order. */
const fromPayload =
	<T>(fact: (post: ReturnType<typeof flarumPosts>[number], base: string) => T | undefined): Find<T> =>
	(scope, base) => {
		if ((scope as Element).matches('.CommentPost')) return undefined;
		const post = flarumPosts(pageOf(scope))[placeOf(scope as Element)];
		return post && fact(post, base);
	};

const item =
	(name: string): Find<string> =>
	(scope) =>
		(scope as Element).closest('.PostStream-item')?.getAttribute(name) ?? undefined;

const plain =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) => {
		const view = noscript(scope as Document, 'noscript#flarum-content');
		return view && find(view, base);
	};

/** "Ann, Bo, Cy and 3 others like this" (flarum/likes): the others are no links, or buttons. */
const likes: Find<number> = (scope, base) => {
	const box = scope.querySelector('.Post-likedBy');
	return box ? box.querySelectorAll('a').length + (number('a ~ span, button')(box, base) ?? 0) || undefined : undefined;
};

/** A discussion stands in a primary tag or a child of it; the tags that follow are secondary. */
const child = '.DiscussionHero .TagLabel--child';
const primary = '.DiscussionHero .TagLabel';

/** The menu with the permalink holds a field, whose words are no attribute. */
const place: Find<string> = (scope, base) => {
	const floor = item('data-number')(scope, base);
	const discussion = /^(.*\/d\/[^/?#]+)/.exec(base)?.[1];
	return floor && discussion ? `${discussion}/${floor}` : undefined;
};

export default defineForum({
	name: 'Flarum',
	clues,
	thread: {
		title: first(text('.DiscussionHero-title'), plain(text('h1'))),
		board: first(last(child, text('')), text(primary)),
		boardUrl: first(last(child, link('')), link(primary)),
		tags: (scope, base) => {
			const names = [...scope.querySelectorAll('.DiscussionHero .TagLabel')].flatMap((label) => text('')(label, base) ?? []);
			return names.length > 1 ? names : undefined;
		},
		page: (scope, base) => (scope.querySelector(livePost) ? undefined : Number(/[?&]page=(\d+)/.exec(base)?.[1]) || undefined),
		nextPage: (scope, base) => (scope.querySelector(livePost) ? undefined : link('head link[rel="next"]')(scope, base)),
		previousPage: (scope, base) => (scope.querySelector(livePost) ? undefined : link('head link[rel="prev"]')(scope, base)),
	},
	posts: (scope) => {
		const live = [...scope.querySelectorAll(livePost)];
		return live.length ? live : [...(noscript(scope as Document, 'noscript#flarum-content')?.querySelectorAll(plainPost) ?? [])];
	},
	post: {
		id: first(
			item('data-id'),
			fromPayload(({ id }) => id),
		),
		number: first(
			numeral(item('data-number')),
			fromPayload(({ number: floor }) => floor),
		),
		author: first(text('.PostUser-name .username'), text('.PostUser-name')),
		authorUrl: first(
			link('.PostUser-name a'),
			fromPayload(({ user }, base) => user?.slug && new URL(`/u/${encodeURIComponent(user.slug)}`, base).href),
		),
		avatar: first(
			link('.PostUser img.Avatar, .Post-side img.Avatar', 'src'),
			fromPayload(({ user }) => user?.avatarUrl),
		),
		date: first(
			date('.PostMeta time'),
			fromPayload(({ createdAt }) => (createdAt ? { text: createdAt, stamp: createdAt } : undefined)),
		),
		// The tooltip says by whom and when.
		edited: first(attribute('.PostEdited', 'aria-label'), text('.PostEdited')),
		// fof/best-answer repeats the solution below the first post.
		body: '.Post-body:not(.CommentPost .CommentPost *)',
		permalink: first(link('a.PostMeta-permalink'), place),
		// An answer written by "Reply" begins with the mention of the post.
		replyTo: attribute('.Post-body > p:first-child > a.PostMention:first-child', 'data-id'),
		score: first(number('.CommentPost-votes .Post-points, .item-votes .Post-points', /-?\d+/), likes),
		byStarter: is('.Post--by-start-user'),
		accepted: is('.Post--bestAnswer'),
		missing: map(is('.Post--hidden'), () => 'removed' as const),
	},
	quotes: [
		// fof/quote and the core's own: a quotation that begins with the mention of the post it is from.
		{
			block: 'blockquote:has(> p:first-child > .PostMention:first-child, > div > p:first-child > .PostMention:first-child)',
			head: 'p:first-child > .PostMention:first-child',
			author: text('.PostMention', /^@?(.*?)(?:\s*#\d+)?$/),
			url: link('.PostMention'),
			postId: attribute('.PostMention', 'data-id'),
		},
	],
	// fof/upload: a script fetches the file, no link tells its address; one template draws a picture as background.
	files: [
		{
			block: '.ButtonGroup[data-fof-upload-download-uuid], .fof-download[data-fof-upload-download-uuid]',
			name: first(text('.Button:nth-child(2)'), text('h4.title')),
			size: first(text('.Button:nth-child(3)'), text('.menu-content span')),
			url: attribute('.wrapper', 'style', /url\(["']?(https?:[^"')]+)/),
		},
	],
	noise: ['.PostMention-preview', '.FofUpload-TextPreviewError', '.FofUpload-TextPreviewFull'],
	smilies: ['img.emoji'],
});
