/** Zendesk community, theme Copenhagen (template `community_post_page`): a post and the comments below it. */
import { attribute, date, first, inAddress, link, number, text } from './find';
import { type Clues, defineForum } from './forum';

/** Articles of the help centre have comments of the same class, but no `post`. */
export const clues: Clues = ['.post-container .post-body'];

export default defineForum({
	name: 'Zendesk',
	clues,
	thread: {
		title: text('.post-title h1'),
		board: text('.breadcrumbs li:last-of-type'),
		boardUrl: link('.breadcrumbs li:last-of-type a'),
		replies: number('.comment-overview .comment-callout'),
		nextPage: link('a.pagination-next-link'),
		previousPage: link('a.pagination-prev-link'),
	},
	posts: '.post-container .post-info-container, #comments > .comment',
	post: {
		id: first(attribute('', 'id'), inAddress(/\/posts\/(\d+)/)),
		author: text(':is(.post-meta, .comment-meta) > span[title], :is(.post-meta, .comment-meta) a'),
		authorUrl: link(':is(.post-meta, .comment-meta) a'),
		avatar: link('img.user-avatar', 'src'),
		date: first(date('.meta-data time'), date('.meta-data')),
		body: '.post-body, .comment-body',
		score: number('.vote-sum'),
	},
});
