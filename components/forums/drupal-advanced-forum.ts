/** Advanced Forum for Drupal 6 and 7 (`styles/naked/*post.tpl.php` and `*author-pane.tpl.php`, which every style extends): node and comments drawn alike. */
import { attribute, last, link, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';

/** The preview of an answer being written stands alone, without the node above it. */
export const clues: Clues = ['.forum-post[id] > .forum-post-wrapper .forum-post-content'];

export default defineForum({
	name: 'Drupal',
	clues,
	thread: {
		title: text('h1#page-title, h1.title, h1'),
		board: last('.breadcrumb a[href*="forum"]', text('')),
		boardUrl: last('.breadcrumb a[href*="forum"]', link('')),
		page: number('.pager-current', /\d+/),
		pageCount: map(attribute('.pager-last a', 'href', /[?&]page=(?:\d+(?:,|%2C))*(\d+)/i), (page) => Number(page) + 1),
		nextPage: link('.pager-next a'),
		previousPage: link('.pager-previous a'),
	},
	posts: '.forum-post[id]:has(.forum-post-content)',
	post: {
		id: attribute('', 'id', /^(?:post-|comment-)?(.+)$/),
		// "#3" counts the answers.
		number: map(text('.forum-post-number', /#(\d+)/), (place) => Number(place) + 1),
		author: text('.author-name .username, .author-name'),
		authorUrl: link('.author-name a'),
		avatar: link('.author-pane .picture img, .author-pane .user-picture img, .author-pane-inner .picture img', 'src'),
		date: moment(textWithout('.forum-posted-on', 'a, .new')),
		edited: text('.comment-edited, .post-edited'),
		title: text('.forum-post-title'),
		body: '.forum-post-content',
		permalink: link('.forum-post-number a'),
		signature: '.author-signature',
	},
	files: [{ block: '.file', name: text('a'), url: link('a') }],
	smilies: ['img.smiley'],
});
