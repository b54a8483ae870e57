/** Douban groups, topic pages of 2012 to 2024 (`.topic-doc` above `ul.topic-reply`). */
import { attribute, date, first, link, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { linesOf } from './lines';
import { greatest } from './pager';

export const clues: Clues = ['#content .topic-content .topic-doc', '#content .topic-doc .topic-content'];

const current: Find<number> = number('.paginator .thispage');

export default defineForum({
	name: 'Douban',
	clues,
	thread: {
		// A long title is cut in the heading; the table above the words has it whole.
		title: first(text('.topic-doc .tablecc', /^标题：\s*(.+)$/), text('#content > h1, #content .article > h1')),
		board: text('.group-item .title a, .side-reg a[href*="/group/"], .title > a[href*="/group/"]'),
		boardUrl: link('.group-item .title a, .title > a[href*="/group/"]'),
		page: current,
		pageCount: greatest('.paginator .thispage, .paginator > a'),
		nextPage: link('.paginator .next a'),
		previousPage: link('.paginator .prev a'),
		starter: text('.topic-doc h3 .from a'),
	},
	// The article stands above the replies on every page. Best replies (`#popular-comments`) stand again in their place.
	posts: (scope, base) => [
		...((current(scope, base) ?? 1) > 1 ? [] : [...scope.querySelectorAll('.topic-content:has(.topic-doc), .topic-content')].slice(0, 1)),
		...scope.querySelectorAll('#comments > .comment-item'),
	],
	post: {
		id: first(attribute('', 'data-cid'), attribute('', 'id', /^\d+$/)),
		author: text('.topic-doc h3 .from a, .reply-doc h4 a'),
		authorUrl: link('.topic-doc h3 .from a, .reply-doc h4 a'),
		avatar: link('.user-face img', 'src'),
		date: first(
			date('.topic-doc h3 .create-time'),
			date('.topic-doc h3 > span:nth-of-type(2)', /\d{4}-.*/),
			date('.reply-doc .pubtime', /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/),
		),
		// Until 2015 the words of a reply had no class.
		body: linesOf(
			'#link-report .topic-richtext, #link-report:not(:has(.topic-richtext)) .topic-content, .reply-content, .reply-doc > p:not(.reply-content), .comment-photos, .cmt-img',
		),
		replyTo: attribute('.reply-quote [data-ref-cid], .reply-quote-content', 'data-ref-cid'),
		score: number('.comment-vote', /\((\d+)\)/),
	},
	noise: ['.reply-quote'],
	pictureAttributes: ['data-orig', 'data-original-url'],
});
