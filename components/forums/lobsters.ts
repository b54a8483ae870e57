/** Lobsters and its sisters (`app/views/{stories,comments}` of lobsters/lobsters): a story and a tree of comments. */
import { attribute, first, link, map, nesting, number, shows, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { queryOne } from './query';

/** The front page lists stories too, but in no page with the story's own comments below. */
export const clues: Clues = [shows('li.story[data-shortid]', '#story_comments, ol.comments1 .comment[data-shortid]')];

const comment = '.comment[data-shortid]';
const shortId = attribute('', 'data-shortid');

/** `datetime` is in the server's own time without an offset; `data-at-unix` came in 2024. */
const written: Find<Moment> = (scope) => {
	const time = scope.querySelector('.byline time, .byline span[title]');
	const words = time?.textContent?.trim() || time?.getAttribute('title');
	const stamp = time?.getAttribute('data-at-unix') ?? time?.getAttribute('datetime') ?? time?.getAttribute('title');
	return words ? { text: words, stamp: stamp ?? undefined } : undefined;
};

/** A story is words, a link, or both. */
const body: Find<Element[]> = (scope) => {
	if ((scope as Element).matches(comment))
		return [...scope.querySelectorAll(':scope > .details > .comment_text, .comment_text')].slice(0, 1);
	const words = (scope as Element).ownerDocument.querySelector('.story_text');
	const title = scope.querySelector('.link a.u-url, .link a');
	const external = title?.getAttribute('rel')?.includes('noreferrer') || /^https?:/.test(title?.getAttribute('href') ?? '');
	return [...(title && external ? [title] : []), ...(words?.textContent?.trim() ? [words] : [])];
};

/** The comment that this one stands under: each `li` holds a comment and the list of its answers. */
const parent: Find<string> = (scope, base) => {
	if (!(scope as Element).matches(comment)) return undefined;
	const above = (scope as Element).closest('li.comments_subtree')?.parentElement?.closest('li.comments_subtree:not(#story_comments)');
	const found = above?.querySelector(`:scope > ${comment}`) ?? (scope as Element).ownerDocument.querySelector('li.story[data-shortid]');
	return found ? shortId(found, base) : undefined;
};

export default defineForum({
	name: 'Lobsters',
	clues,
	thread: {
		title: text('li.story .link a'),
		tags: texts('li.story .tags .tag'),
		replies: number('li.story .comments_label', /(\d+)\s+comment/),
	},
	posts: `li.story[data-shortid], #story_comments ${comment}, ol.comments1 ${comment}`,
	post: {
		id: shortId,
		author: first(text('.byline a.u-author'), text('.byline a[href^="/~"]:not([aria-hidden]), .byline a[href^="/u/"]:not(:has(img))')),
		authorUrl: link('.byline a[href^="/~"], .byline a[href^="/u/"]'),
		avatar: link('.byline img.avatar', 'src'),
		date: written,
		body,
		permalink: link('.byline a[href^="/c/"]'),
		replyTo: parent,
		depth: (scope, base) =>
			(scope as Element).matches(comment) ? Math.max(1, nesting('li.comments_subtree:not(#story_comments)')(scope, base) ?? 1) : 0,
		score: map(text(':scope > .voters .upvoter, .story_liner > .voters .upvoter', /^-?\d+$/), Number),
		byStarter: (scope) => queryOne(scope, ':scope > .details .byline .user_is_author') !== null || undefined,
		missing: (scope, base) =>
			/^(?:Comment (?:removed|deleted)|Thread moved)/.test(text('.comment_text')(scope, base) ?? '') ? 'removed' : undefined,
	},
});
