/** Carbon Forum 5 (`view/default/topic.php`): the topic on the first page, replies as comments. */
import { attribute, first, link, moment, number, text, texts } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.topic-title-main > .topic-title-date', '.home-box-list > .comment-item > .comment-data > .comment-content'];

export default defineForum({
	name: 'Carbon Forum',
	clues,
	thread: {
		title: text('.topic-title-main > h1'),
		tags: texts('#TagsElements > a'),
		views: number('.topic-title-date', /(\d+)\D*$/),
		replies: number('.main-content > .title', /\d+/),
	},
	posts: '.main-box:has(> .topic-content), .home-box-list > .comment-item',
	post: {
		id: attribute('[id^="p"]', 'id', /^p(\d+)$/),
		author: text('.topic-title-date > a, .comment-content .text-bold > a'),
		authorUrl: link('.topic-title-date > a, .comment-content .text-bold > a'),
		avatar: link('.detail-avatar img, .comment-avatar img', 'src'),
		date: first(moment(text('.topic-title-date', /\sat\s+([^•]+?)\s*•/)), moment(text('.comment-content .float-right', /^(.*?)\s*#\d+$/))),
		body: '.topic-content > [id^="p"], .comment-content > [id^="p"]',
	},
});
