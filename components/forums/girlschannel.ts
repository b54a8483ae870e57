/** ガールズちゃんねる (girlschannel.net topics): comments numbered through, 500 a page, as a tracker extension, five crawlers and two copies of the page (2018 to 2025) name its parts. */
import { attribute, first, highest, link, map, moment, number, numeral, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.topic-comment > .comment-item[id^="comment"] > .info'];

export default defineForum({
	name: 'ガールズちゃんねる',
	clues,
	thread: {
		title: first(text('.head-area > h1'), text('h1')),
		page: number('.pager-topic > .current'),
		pageCount: highest('.pager-topic > li'),
		nextPage: link('.pager-topic > .next a'),
		previousPage: link('.pager-topic > .prev a'),
	},
	anonymous: /^匿名$/,
	posts: '.topic-comment > .comment-item[id^="comment"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: numeral(attribute('', 'id', /\d+/)),
		// "12. 匿名 2021/12/15(水) 10:20:30": the moment is a link, the name loose words.
		author: map(text('.info'), (words) => /^\d+\.\s*(.+?)\s*\d{4}\/\d\d\/\d\d/.exec(words)?.[1]),
		date: moment(text('.info a')),
		permalink: link('.info a'),
		body: (scope) => [...scope.querySelectorAll('.body')].slice(0, 1),
		replyTo: first(attribute('.body .res-anchor a', 'href', /#?comment(\d+)/), text('.body .res-anchor', /^>>(\d+)/)),
		score: number('.icon-rate-wrap-plus p', /\d[\d,]*/),
	},
	noise: ['.comment-url-head > img'],
});
