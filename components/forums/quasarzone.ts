/** 퀘이사존 (quasarzone.com): as seven crawlers (2020 to 2026) and a filter's two pages of October 2026 name the parts, for wide and for narrow screens. */
import { sides } from './article';
import { attribute, first, inAddress, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.view-content .note-editor #new_contents'];

const article = '#new_contents';
const { aroundArticle, inComment } = sides(article);

export default defineForum({
	name: '퀘이사존',
	clues,
	thread: {
		// The label tells whether an offer still stands.
		title: textWithout('h1.v2-view-head__title, h1.title, .view-style01 .ment > h1', '.label'),
		views: number('.util-area em.view'),
		replies: number('#comm_cnt'),
	},
	// The best comments (`.best-comment-wrap`) stand above the others once more.
	posts: `${article}, :is(#ajax-reply-list, #ajax-reply-list > ul) > :is(li, .commnet-main)[id^="comment"]`,
	post: {
		id: first(attribute('', 'id', /^comment(\d+)/), inAddress(/\/views\/(\d+)/)),
		author: first(
			aroundArticle(attribute('.common-view-wrap .user-nick-wrap, [class^="v2-view-head"] .user-nick-wrap', 'data-nick')),
			inComment(first(attribute('.user-nick-wrap', 'data-nick'), text('.nickWrap'))),
		),
		date: moment(first(aroundArticle(text('.util-area p span', /.*\d[.:-]\d.*|.*전$/)), inComment(text('.date')))),
		body: (scope) =>
			(scope as Element).matches(article)
				? // An offer's price and shop stand in a table above.
					[...(scope as Element).ownerDocument.querySelectorAll('.market-info-view-table'), scope as Element]
				: [...scope.querySelectorAll('.note-editor')].slice(0, 1),
		depth: (scope) => ((scope as Element).matches(article) ? 0 : 1),
		score: aroundArticle(number('.util-area em.like')),
		missing: inComment(map(text('.note-editor', /^차단된 회원 댓글입니다\.$/), () => 'blocked' as const)),
	},
	barriers: [{ selector: '#ajax-reply-list :is(.more-btn, .pagination a)', kind: 'not-loaded', about: 'thread' }],
	noise: ['th .tooltip', 'th .common-tooltip', 'th img[alt="info"]'],
});
