/** Reddit since 2023 ("shreddit"): custom elements whose attributes tell who, when and where; slots hold the words. */
import { attribute, date, first, link, map, nesting, numeral, outer, shows, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = [
	'shreddit-post[view-context="CommentsPage"]',
	shows('shreddit-comment', 'shreddit-post[permalink*="/comments/"]'),
];

const comment = 'shreddit-comment';

/** Words, then pictures; a link post is the link that its title carries. */
const body: Find<Element[]> = (scope, base) => {
	const element = scope as Element;
	if (element.matches(comment)) return [...scope.querySelectorAll(':scope > [slot="comment"]')];
	const words = scope.querySelector('[property="schema:articleBody"], [id$="-post-rtjson-content"], [slot="text-body"] .md');
	const media = [...scope.querySelectorAll('[slot="post-media-container"]')];
	if (element.getAttribute('post-type') !== 'link' || words) return words ? [...media, words] : media;
	const address = link('', 'content-href')(scope, base);
	if (!address) return [];
	const title = element.ownerDocument.implementation.createHTMLDocument('').createElement('a');
	title.href = address;
	title.textContent = attribute('', 'post-title')(scope, base) ?? address;
	return [title];
};

const postId = attribute('shreddit-post', 'id');

export default defineForum({
	name: 'Reddit',
	clues,
	thread: {
		title: first(attribute('shreddit-post', 'post-title'), text('shreddit-post [slot="title"]')),
		category: text('shreddit-post shreddit-post-flair .flair-content, shreddit-post-flair'),
		board: attribute('shreddit-post', 'subreddit-prefixed-name'),
		boardUrl: map(attribute('shreddit-post', 'subreddit-prefixed-name'), (name) => `https://www.reddit.com/${name}/`),
		replies: numeral(attribute('shreddit-post', 'comment-count')),
		starter: attribute('shreddit-post', 'author'),
	},
	posts: 'shreddit-post[permalink], shreddit-comment[thingid]',
	post: {
		id: first(attribute('', 'thingid'), attribute('', 'id', /^t3_\w+$/)),
		author: attribute('', 'author', /^(?!\[deleted\]$).+/),
		authorUrl: map(attribute('', 'author', /^[\w-]+$/), (name) => `https://www.reddit.com/user/${name}/`),
		avatar: first(link('', 'icon'), link(':scope > [slot="commentAvatar"] img', 'src')),
		date: first(
			map(first(attribute('', 'created-timestamp'), attribute('', 'created')), (stamp) => ({ text: stamp, stamp })),
			date(':scope > [slot="commentMeta"] time, :scope > [slot="credit-bar"] time'),
			map(attribute(':scope > [slot="commentMeta"] faceplate-timeago', 'ts'), (stamp) => ({ text: stamp, stamp })),
		),
		body,
		permalink: link('', 'permalink'),
		replyTo: first(attribute('', 'parentid', /^t\d_\w+$/), outer(comment, attribute('', 'thingid')), (scope, base) =>
			(scope as Element).matches(comment) ? postId((scope as Element).ownerDocument, base) : undefined,
		),
		depth: (scope, base) => {
			if (!(scope as Element).matches(comment)) return 0;
			return 1 + (numeral(attribute('', 'depth', /^\d+$/))(scope, base) ?? nesting(comment)(scope, base) ?? 0);
		},
		score: numeral(attribute('', 'score', /^-?\d+$/)),
		missing: (scope, base) => {
			const deleted = attribute('', 'author')(scope, base) === '[deleted]' || (scope as Element).matches('[is-comment-deleted]');
			return deleted && body(scope, base)?.every((part) => !part.textContent?.trim()) ? 'removed' : undefined;
		},
	},
	noise: ['faceplate-perfmark', 'button', 'shreddit-async-loader', '[id$="-overflow-cover"]', 'faceplate-screen-reader-content'],
	pictureAttributes: ['data-lazy-src'],
});
