/** vBulletin 5 and 6 (`display_Conversations…`): class names of their own, the quotes of 4. */
import { attribute, date, first, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { noise, quotes, smilies } from './vbulletin4';

/** The same list without `activity-view`: the stream of a board's latest posts is no thread. */
export const clues: Clues = ['.conversation-list:not(.activity-view) > li.b-post .js-post__content-text'];

export default defineForum({
	name: 'vBulletin',
	clues,
	thread: {
		title: first(text('h1.main-title'), text('.b-post__title')),
		board: text('#breadcrumbs .crumb:has(> a):not(:has(~ .crumb > a))'),
		boardUrl: link('#breadcrumbs .crumb:has(> a):not(:has(~ .crumb > a)) > a'),
		nextPage: link('link[rel="next"]'),
		previousPage: link('link[rel="prev"]'),
	},
	posts: '.conversation-list:not(.activity-view) > li.b-post[data-node-id]',
	post: {
		id: attribute('', 'data-node-id', /^\d+$/),
		number: number('.b-post__count', /#([\d.,]+)/),
		author: first(text('.b-userinfo .author a'), text('.b-userinfo .author'), text('.b-userinfo [itemprop="name"]')),
		authorUrl: link('.b-userinfo .author a'),
		avatar: link('.b-userinfo .b-avatar img', 'src'),
		date: date('.b-post__timestamp time, time[itemprop="dateCreated"]'),
		title: text('.b-post__title'),
		body: '.js-post__content-text',
		permalink: link('a.b-post__count'),
		reactions: map(number('.votecount'), (count) => (count ? [{ name: 'Like', count }] : undefined)),
	},
	quotes,
	noise,
	smilies,
});
