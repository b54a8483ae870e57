/**
 * XpressEngine 1 and Rhymix: the board's skins `default` and `xedition` (`modules/board/skins/`), and Sketchbook 5, on
 * which fmkorea's own is built. The system wraps all words itself: `.document_…` and `.comment_…` with `.xe_content`.
 */
import { sides } from './article';
import { attribute, dateIn, first, has, highest, inAddress, last, link, map, moment, number, text, texts, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { orEmpty } from './lines';
import { neighbour } from './pager';

export const clues: Clues = ['.board_read .read_body > .xe_content', '.rd .rd_body .xe_content'];

const { isArticle, inArticle, inComment, repeated } = sides('.board_read, .rd');
/** Sketchbook draws the comments within the article's element. */
const inHead = <T>(find: Find<T>): Find<T> => inArticle((scope, base) => find(scope.querySelector('.read_header, .rd_hd') ?? scope, base));

const member = 'a[class*="member_"]';
const author: Find<string> = inHead(
	first(
		text('.author, .nick'),
		text(member),
		// Sketchbook's head of a blog.
		text('.blog span', /^by\s*(.+)$/),
		textWithout('.meta', '.sum'),
	),
);
/** The list of the board has its row of pages in a form below. */
const pageLinks = '.feedback .pagination a[href*="cpage="]:not(.direction), div.bd_pg a[href*="cpage="]:not(.direction)';
const current: Find<number> = number('.feedback .pagination strong, div.bd_pg strong.this');
const fileSize = /File Size:\s*([^/\]]+)/;
const downloads = /Download:\s*([\d,]+)/;

export default defineForum({
	name: 'XpressEngine',
	clues,
	thread: {
		title: text('.read_header h1 a:not(.category), .rd_hd h1'),
		category: text('.read_header .category, .rd_hd .cate, .rd_hd [title="Category"]'),
		board: last('.bd_bc a', text('')),
		boardUrl: last('.bd_bc a', link('')),
		views: first(number('.read_header .read, .read_header .read_count'), number('.rd_hd .side span', /조회 수\s*([\d,]+)/)),
		tags: texts('.read_footer .tags .tag, .rd_tag li a'),
		starter: (scope, base) => {
			const article = scope.querySelector('.board_read, .rd');
			return article ? author(article, base) : undefined;
		},
		page: current,
		pageCount: highest(
			'.feedback .pagination strong, div.bd_pg strong.this, .feedback .pagination a:not(.direction), div.bd_pg a:not(.direction)',
		),
		nextPage: neighbour(pageLinks, current, 1),
		previousPage: neighbour(pageLinks, current, -1),
	},
	// The best comments stand above the others once more; fmkorea gives those ids that end with "_".
	posts:
		'.board_read:has(.xe_content), .rd:has(.rd_body), .feedback li[id^="comment_"], li.fdb_itm[id^="comment_"]:not([id$="_"], .comment_best)',
	post: {
		id: first(
			attribute('', 'id', /^comment_(\d+)/),
			attribute('.xe_content[class*="document_"]', 'class', /\bdocument_(\d+)_/),
			inAddress(/document_srl=(\d+)/),
		),
		number: repeated(current),
		author: first(author, inComment(first(text('.fbMeta .author'), text(`.meta ${member}`), text('.meta > a, .meta > b')))),
		avatar: first(inComment(link('img.profile', 'src')), inHead(link('.btm_area > img.img', 'src'))),
		date: first(
			inHead(first(dateIn('span[title]:has(> .date)', 'title', /\d.*/), moment(text('.time, .date')))),
			inComment(moment(text('.fbMeta .time, .meta .date'))),
		),
		body: (scope) =>
			isArticle(scope)
				? [...scope.querySelectorAll('.read_body > .xe_content, .rd_body .rd_gallery, .rd_body article > .xe_content')]
				: orEmpty(':scope > div.xe_content, :scope > .comment-content > div.xe_content')(scope),
		depth: first(
			inComment(map(attribute('', 'class', /\bindent(\d+)/), (steps) => 1 + Number(steps))),
			// Sketchbook: two hundredths of the width for each step.
			inComment(map(attribute('', 'style', /margin-left:\s*(\d+)%/), (share) => 1 + Math.round(Number(share) / 2))),
			inComment(() => 1),
			() => 0,
		),
		score: first(
			inHead(first(number('.sum .vote, .vote_count'), number('.side span', /추천 수\s*([\d,]+)/))),
			inComment(first(number('.action .vote, .fdb_nav .voted_count, .fdb_nav .vote em'), number('.action .voted', /^추천\s*(\d+)$/))),
		),
		missing: inComment(map(has('.xe_content.deleted, .xe_content.is_deleted'), () => 'removed' as const)),
		signature: (scope) => (isArticle(scope) ? (scope.querySelector('.read_footer .sign .tx, .rd_ft .get_sign') ?? undefined) : undefined),
		attachments: (scope) => [
			...scope.querySelectorAll(
				isArticle(scope) ? '.read_footer .files, .rd_hd .rd_file, .rd_ft .rd_file' : '.fileList .files, .cmt_files',
			),
		],
	},
	barriers: [{ selector: ':scope > form.xe_content, :scope > .xe_content.is_secret', kind: 'permission', about: 'post' }],
	files: [
		{
			block: '.files li, .rd_file li, .cmt_files li',
			name: textWithout('a', '.fileSize'),
			url: link('a'),
			size: first(text('.fileSize', fileSize), attribute('a', 'title', fileSize)),
			downloads: first(
				number('.fileSize', downloads),
				map(attribute('a', 'title', downloads), (words) => Number(words.replace(/,/g, ''))),
			),
		},
	],
	noise: ['.document_popup_menu', '.comment_popup_menu'],
});
