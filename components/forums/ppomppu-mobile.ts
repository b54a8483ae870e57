/** 뽐뿌 on the telephone (m.ppomppu.co.kr/new): a page of 2026 for the article; the comments, which a script draws, as two reading apps and a filter of 2026 name their parts. */
import { sides } from './article';
import { attribute, first, inAddress, last, link, map, moment, number, shows, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = [shows('.bbs.view > h4 .info', '#KH_Content')];

const article = '.bbs.view';
const { isArticle, inArticle, inComment } = sides(article);
const head = ':scope > h4';
/** "1 / 3" */
const pages = (pattern: RegExp): Find<number> => number('.cmt-topInfo .cmt-page', pattern);

export default defineForum({
	name: '뽐뿌',
	clues,
	thread: {
		title: textWithout('.bbs.view > h4', 'sup, .info, script'),
		board: last('.bbs-breadcrumb [rel="#board-name-view"]', text('')),
		boardUrl: last('.bbs-breadcrumb [rel="#board-name-view"]', link('')),
		views: number('.bbs.view > h4 .info', /조회\s*:\s*([\d,]+)/),
		replies: number('.bbs.view > h4 .list_comment'),
		page: pages(/^(\d+)/),
		pageCount: pages(/(\d+)$/),
	},
	// The best comment stands above the others once more.
	posts: `${article}, #cmList > .sect-cmt[data-cno]`,
	post: {
		id: first(attribute('', 'data-cno'), inAddress(/[?&]no=(\d+)/)),
		author: first(inArticle(text(`${head} .info .ct`)), inComment(text('.com_name_writer, .com_name'))),
		date: moment(first(inArticle(text(`${head} .info .hi`)), inComment(text('.cin_02 time')))),
		body: (scope) =>
			isArticle(scope)
				? [...scope.querySelectorAll(':scope > h4 .link-box, :scope > h4 a.noeffect:not(.link-box *), #KH_Content')]
				: [...scope.querySelectorAll('[id^="ctx_"]')].slice(0, 1),
		depth: first(
			inArticle(() => 0),
			map(attribute('', 'data-depth', /^\d+$/), (steps) => 1 + Number(steps)),
		),
		score: first(inArticle(number('#vote_list_btn_txt')), inComment(number('[id^="vote_cnt_"]'))),
		attachments: (scope) => (isArticle(scope) ? [...scope.querySelectorAll(':scope > h4 .info')] : []),
	},
	barriers: [
		{ selector: '.cmt-more-btn:is(.prev-cmt-btn, .next-cmt-btn):not([style*="none"])', kind: 'not-loaded', about: 'thread' },
		{ selector: 'body:has(.bbs.view > h4 .list_comment) #cmList:not(:has(.sect-cmt))', kind: 'not-loaded', about: 'thread' },
	],
	files: [
		{
			block: '.view_file_downlist',
			name: text('', /^(.+?) \(/),
			url: link('a'),
			size: text('', /\(([\d.]+ ?[KMG]?B)\)/),
			downloads: number('', /횟수:\s*([\d,]+)/),
		},
	],
	pictureAttributes: ['data-original'],
	/** What is drawn here is 600 pixels wide, or in comments 550; the original stands beside it. */
	original: (url) =>
		url.href.replace(/(\/zboard\/data3\/.*\/)m_(?=\d{14}_)/, '$1').replace(/(\/zboard\/data3\/comment\/.*)_\d+w(?=$|\?)/, '$1'),
});
