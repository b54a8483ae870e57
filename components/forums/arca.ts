/** arca.live channels: as the public client library, a crawler with tests and an archiver (2020 to 2026) parse the site. Comments stand on pages of their own, the last one first. */
import { sides } from './article';
import { attribute, date, first, has, highest, inAddress, map, nesting, number, shows, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { linesOf } from './lines';
import { neighbour } from './pager';

export const clues: Clues = [shows('.article-wrapper .article-body .article-content', '.member-info .user-info', '.article-info')];

const { isArticle, inArticle, inComment, repeated } = sides('.article-wrapper');
const current: Find<number> = number('.article-comment .page-item.active a');
/** The head tells in this order: up, down, comments, views, moment. */
const fact =
	(place: number): Find<number> =>
	(scope, base) => {
		const element = scope.querySelectorAll('.article-info .body')[place];
		return element && number('')(element, base);
	};
/** Guests of one name are told apart by what follows it in `data-filter`. */
const name: Find<string> = first(attribute('.user-info [data-filter]', 'data-filter'), text('.user-info'));

export default defineForum({
	name: 'arca.live',
	clues,
	thread: {
		title: textWithout('.article-wrapper .title', '.badge'),
		category: text('.article-wrapper .title .badge'),
		views: fact(3),
		replies: fact(2),
		page: current,
		pageCount: highest('.article-comment .page-item a'),
		nextPage: neighbour('.article-comment .page-item a', current, 1),
		previousPage: neighbour('.article-comment .page-item a', current, -1),
		starter: attribute('.article-wrapper .member-info .user-info [data-filter]', 'data-filter'),
	},
	posts: '.article-wrapper:has(.article-content), .comment-wrapper > .comment-item[id^="c_"]',
	post: {
		id: first(attribute('', 'id', /^c_(\d+)/), inAddress(/\/b\/[^/]+\/(\d+)/)),
		number: repeated(current),
		author: (scope, base) => name((isArticle(scope) && scope.querySelector('.member-info')) || scope, base),
		date: first(inArticle(date('.article-info time')), inComment(date('.info-row time, time'))),
		body: (scope) =>
			isArticle(scope)
				? [...scope.querySelectorAll('.article-body .article-content')].slice(0, 1)
				: linesOf('.message .text pre, .message .text:not(:has(pre)), .message .emoticon-wrapper')(scope),
		depth: first(inComment(nesting('.comment-wrapper')), () => 0),
		replyTo: (scope) => {
			const outer = (scope as Element).parentElement?.parentElement?.closest('.comment-wrapper');
			return /\d+$/.exec(outer?.querySelector(':scope > .comment-item')?.id ?? '')?.[0];
		},
		score: fact(0),
		missing: inComment(map(has('.deleted'), () => 'removed' as const)),
	},
	smilies: ['.emoticon-wrapper img', 'img.emoticon'],
});
