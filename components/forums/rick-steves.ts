/** Rick Steves' travel forum. No source is public; read from its pages. */
import { attribute, date, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = [
	'article.topic[id^="topic_"] > .content.markdown[itemprop="articleBody"]',
	'article.reply[id^="reply_"] > .content.markdown',
];

export default defineForum({
	name: 'Rick Steves Travel Forum',
	clues,
	thread: {
		title: text('article.topic h1.title'),
		board: attribute('article.topic meta[itemprop="articleSection"]', 'content'),
		replies: map(attribute('article.topic meta[itemprop="commentCount"]', 'content', /^\d+$/), Number),
		page: number('.pagination .current'),
		nextPage: link('.pagination a[rel~="next"]'),
		previousPage: link('.pagination a[rel~="prev"]'),
	},
	posts: 'article.topic[id^="topic_"], article.reply[id^="reply_"]',
	post: {
		id: attribute('', 'id'),
		number: (scope, base) =>
			(scope as Element).matches('.topic')
				? 1
				: map(attribute('meta[itemprop="position"]', 'content', /^\d+$/), (place) => Number(place) + 1)(scope, base),
		author: text('.author'),
		authorUrl: link('.author a'),
		date: date('time[datetime]'),
		body: ':scope > .content.markdown',
	},
});
