/** Rhymix with the board's skin `eden` (개드립, dogdrip.net), as four pages of 2026 stand. */
import { sides } from './article';
import { attribute, first, highest, inAddress, last, link, moment, number, shows, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { neighbour } from './pager';

export const clues: Clues = [shows('.article-head .title-toolbar', '.article-wrapper .rhymix_content')];

const { isArticle, inArticle, inComment, repeated } = sides('.article-wrapper');
/** The row of pages is drawn for wide and for narrow screens, above and below. */
const pager = '#commentbox .pagewide';
const current: Find<number> = number(`${pager} > .active`);

export default defineForum({
	name: 'Rhymix',
	clues,
	thread: {
		title: text('.article-head h4'),
		board: text('.board-header ._module_title'),
		boardUrl: link('.board-header ._module_title'),
		replies: number('#commentbox > .comment-header'),
		page: current,
		pageCount: highest(`${pager} > li`),
		nextPage: neighbour(`${pager} a[href*="cpage="]`, current, 1),
		previousPage: neighbour(`${pager} a[href*="cpage="]`, current, -1),
		starter: text('.article-head a[class*="member_"]'),
	},
	posts: '.article-wrapper:has(.article-head), .comment-list > .comment-item[id^="comment_"]',
	post: {
		id: first(attribute('', 'id', /^comment_(\d+)/), attribute('[data-document-srl]', 'data-document-srl'), inAddress(/\/(\d+)(?:[?#]|$)/)),
		number: repeated(current),
		author: first(inArticle(text('.article-head a[class*="member_"]')), inComment(text('.comment-bar h6'))),
		date: moment(
			first(inArticle(last('.title-toolbar span.text-muted', text(''))), inComment(last('.comment-bar span.text-muted', text('')))),
		),
		body: (scope) => [...scope.querySelectorAll('.rhymix_content')].slice(0, 1),
		depth: (scope) => (isArticle(scope) ? 0 : (scope as Element).matches('.depth') ? 2 : 1),
		replyTo: (scope, base) => {
			let before = (scope as Element).matches('.depth') ? (scope as Element).previousElementSibling : null;
			while (before?.matches('.depth')) before = before.previousElementSibling;
			return before ? attribute('', 'id', /^comment_(\d+)/)(before, base) : undefined;
		},
		score: first(inArticle(number('#document_voted_count')), inComment(number('.action .count'))),
	},
});
