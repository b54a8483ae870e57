/** JForum as CodeRanch (Java) and Permies run it: their own templates over JForum 2. */
import { attribute, first, highest, link, map, number, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

export const clues: Clues = ['.topicBodyAndFooter .postItem .postText'];

/** "posted 6 years ago", the moment in the title; the same element carries the post's number. */
const when = '.postdate [title][id], .postdate [id]';
const posted: Find<Moment> = (scope, base) =>
	map(first(attribute(when, 'title'), text('.postdate')), (words) => ({ text: words }))(scope, base);

export default defineForum({
	name: 'JForum',
	clues,
	thread: {
		title: text('#topicSubject'),
		board: text('.topicForums li:first-child a'),
		boardUrl: link('.topicForums li:first-child a'),
		tags: texts('.topicTags a'),
		page: number('.pagination .current, .paginator .current'),
		pageCount: highest('.pagination a, .pagination .current, .paginator a, .paginator .current'),
		nextPage: link('link[rel="next"]'),
	},
	posts: '.postItem:has(.postText)',
	post: {
		id: attribute(when, 'id', /^\d+$/),
		author: text('.lcontent .name'),
		authorUrl: link('.lcontent .name a[href]'),
		avatar: link('.lcontent img.avatar, .lcontent .avatar img', 'src'),
		date: posted,
		body: '.postText',
		score: number('[id^="like_message_"]'),
		signature: '.signature',
		attachments: '.attachments',
	},
	quotes: [
		{
			block: '.quote, blockquote',
			head: ':scope > cite, :scope > .quoteAuthor',
			author: text(':scope > cite, :scope > .quoteAuthor', /^(.*?)\s*(?:wrote)?\s*:?$/),
		},
	],
});
