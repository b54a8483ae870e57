/** 네이트 판 (pann.nate.com/talk), as a page of 2026 stands and half a dozen crawlers name its parts. */
import { sides } from './article';
import { attribute, first, inAddress, link, moment, number, shows, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = [shows('#contentArea', '.post-tit-info > .info > .writer')];

const article = '#contentArea';
const { aroundArticle, inComment } = sides(article);
const either = <T>(head: Find<T>, comment: Find<T>): Find<T> => first(aroundArticle(head), inComment(comment));

export default defineForum({
	name: '네이트 판',
	clues,
	thread: {
		title: text('.post-tit-info > h1'),
		board: text('.post-navi .location > a.home + a'),
		boardUrl: link('.post-navi .location > a.home + a'),
		views: number('.post-tit-info .count', /조회\s*([\d,]+)/),
		replies: number('.cmt_tit .num strong'),
		tags: texts('.tag_list li:not(.theme2) a'),
	},
	// Writers type any name, most of them the same.
	anonymous: /./,
	// The best comments stand above the others once more.
	posts: `${article}, #commentDiv dl.cmt_item[id^="content_area_dl_"]`,
	post: {
		id: either(inAddress(/\/talk\/(\d+)/), attribute('', 'id', /\d+/)),
		author: either(text('.post-tit-info .info > .writer'), text('.nameui')),
		date: moment(either(text('.post-tit-info .info > .date'), text('dt > i'))),
		body: (scope) => ((scope as Element).matches(article) ? [scope as Element] : [...scope.querySelectorAll('.usertxt')].slice(0, 1)),
		depth: (scope) => ((scope as Element).matches(article) ? 0 : 1),
		score: either(number('.count', /추천수\s*([\d,]+)/), number('.n_good')),
	},
	barriers: [
		{ selector: '.paginate-reple a', kind: 'not-loaded', about: 'thread' },
		// Answers to a comment come when they are asked for.
		{ selector: '.cmtsum:not(.hide)', kind: 'not-loaded', about: 'post' },
	],
	noise: ['.mobileRe'],
});
