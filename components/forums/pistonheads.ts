/** PistonHeads Gassing Station (ASP). No source is public; read from its pages. */
import { attribute, first, link, map, moment, number, numeral, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.topic-reply .msg-body.phml'];

export default defineForum({
	name: 'PistonHeads',
	clues,
	thread: {
		title: text('h1'),
		page: first(numeral(attribute('.pagination input.pageNo[name="p"]', 'value')), number('.pagination .active')),
		pageCount: number('.pagination .pages form a'),
		nextPage: link('.pagination a.next[href]'),
		previousPage: link('.pagination a.prev[href]'),
	},
	posts: '.topic-reply:has(.msg-body)',
	post: {
		id: attribute('.msg-header > a[name]', 'name', /^\d+$/),
		author: text('.msg-header .author'),
		authorUrl: link('.msg-header .author a'),
		// The year is left out in the current one.
		date: moment(text('.timestamp')),
		body: '.msg-body > div',
	},
	quotes: [
		{
			block: '.forumQuote',
			before: '.forumQuoter',
			head: '.forumQuoter',
			author: map(text('.forumQuoter'), (words) => words.replace(/\s+said:?$/, '')),
		},
	],
});
