/** 뽐뿌 (ppomppu.co.kr/zboard): three pages of 2026 for the article; the comments, which a script draws, as five crawlers (2021 to 2026) name their parts. */
import { sides } from './article';
import { attribute, dateIn, first, inAddress, moment, number, outer, page, shows, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = [shows('#topTitle .topTitle-mainbox', 'td.board-contents')];

const article = 'td.board-contents';
const { aroundArticle, inComment } = sides(article);

const comment: Find<string> = outer('[id^="comment_"]', attribute('', 'id', /^comment_(\d+)/));
/** "comment_template_depth2_comment_line" */
const steps: Find<string> = attribute('', 'class', /comment_template_depth(\d+)_comment_line/);

export default defineForum({
	name: '뽐뿌',
	clues,
	thread: {
		title: textWithout('#topTitle h1', '#comment'),
		views: number('.topTitle-mainbox > li', /조회수\s*([\d,]+)/),
		replies: number('#topTitle #comment'),
	},
	posts: `${article}, [id^="comment_"] > [class*="comment_template_depth"][class*="_comment_line"]`,
	post: {
		id: first(aroundArticle(inAddress(/[?&]no=(\d+)/)), inComment(comment)),
		author: first(
			aroundArticle(first(text('.topTitle-name .baseList-name'), attribute('.topTitle-name .baseList-name img', 'alt'))),
			// A picture bears the name where the member bought one.
			inComment(first(text('b a'), attribute('b a > img', 'alt'))),
		),
		date: first(
			aroundArticle(moment(text('.topTitle-mainbox > li', /등록일\s*(\d{4}-\d\d-\d\d \d\d:\d\d)/))),
			inComment(first(dateIn('.eng-day', 'title', /\d{4}.*/), moment(text('.eng-day')))),
		),
		body: (scope) =>
			(scope as Element).matches(article)
				? // What an offer is about stands in the head.
					[...(scope as Element).ownerDocument.querySelectorAll('.topTitle-link'), scope as Element]
				: [...scope.querySelectorAll('.mid-text-area')].slice(0, 1),
		depth: first(
			aroundArticle(() => 0),
			(scope, base) => Number(steps(scope, base) ?? 1),
		),
		score: first(aroundArticle(number('#vote_list_btn_txt')), (scope, base) => {
			const id = inComment(comment)(scope, base);
			return id ? page(number(`[id="vote_cnt_${id}"]`))(scope, base) : undefined;
		}),
	},
	barriers: [
		{ selector: '.cmt-more-btn-pc:is(.prev-cmt-btn-pc, .next-cmt-btn-pc):not([style*="none"])', kind: 'not-loaded', about: 'thread' },
		// Before the script has drawn them, or should it come to draw them otherwise.
		{
			selector: 'body:has(#topTitle #comment) #comment_list_area:not(:has([class*="_comment_line"]))',
			kind: 'not-loaded',
			about: 'thread',
		},
	],
	noise: ['.affiliate-img', '.affiliate-sign'],
	pictureAttributes: ['data-original'],
});
