/** 爆サイ.com (`/thr_res/`), desktop and telephone: answers numbered through, the newest first unless asked otherwise; as eight crawlers and readers (2022 to 2026) name its parts. */
import { attribute, first, inAddress, link, moment, number, numeral, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['#res_list > .res_list_article [itemprop="commentText"]', '#res_list > li[id^="res"][id$="_block"] .res_body'];

const words = '.resbody[itemprop="commentText"], .res_body';
const isOpening = (scope: ParentNode): boolean => (scope as Element).id === 'threadBody';
const published = '[itemprop="datePublished"]';
/** What was removed keeps its number, and loses its time. */
const removed: Find<'removed'> = (scope, base) =>
	!isOpening(scope) && /削除/.test(text(words)(scope, base) ?? '') && !scope.querySelector('[itemprop="commentTime"]')
		? 'removed'
		: undefined;

export default defineForum({
	name: '爆サイ.com',
	clues,
	thread: {
		title: text('#title_thr'),
		page: numeral(inAddress(/\/p=(\d+)/)),
		nextPage: link('.paging_nextlink_btn a'),
	},
	anonymous: /^匿名/,
	// The words that opened the thread stand above the numbered ones.
	posts: '#threadBody, #res_list > .res_list_article, #res_list > li[id^="res"][id$="_block"]',
	post: {
		id: first(text('.resnumb', /\d+/), attribute('', 'id', /^res(\d+)_block$/), inAddress(/\/tid=(\d+)/)),
		number: first(number('.resnumb'), numeral(attribute('', 'id', /^res(\d+)_block$/))),
		author: text('.name', /^\[?(.*?)\]?$/),
		date: (scope, base) =>
			isOpening(scope)
				? moment(text(published))((scope as Element).ownerDocument, base)
				: moment(text('[itemprop="commentTime"]'))(scope, base),
		body: (scope, base) =>
			isOpening(scope) ? [scope as Element] : removed(scope, base) ? [] : [...scope.querySelectorAll(words)].slice(0, 1),
		// The answered stand below where the newest come first.
		replyTo: text(words, /^(?:>>|＞＞)(\d+)/),
		depth: (scope) => (isOpening(scope) ? 0 : 1),
		missing: removed,
	},
	noise: ['#thr_pager'],
});
