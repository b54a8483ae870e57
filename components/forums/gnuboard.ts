/**
 * Gnuboard 5 (skins `basic` and `gallery`, desktop and mobile, 2013 to 2026): an article `#bo_v` and its comments
 * `#bo_vc`. Comments stand on one page, save with Nariya, a builder whose skins (Bootstrap 4: nineteen pages of 2026 and
 * its source; Bootstrap 5: its source) keep these ids and little else.
 */
import { sides } from './article';
import { attribute, date, dateIn, first, has, inAddress, link, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

/** Questions to the house (`qaview`) have `#bo_v` too, but no comments. */
export const clues: Clues = ['#bo_v #bo_vc'];

/** The article's element holds the comments too. */
const { isArticle, inArticle, inComment } = sides('#bo_v');

const name = '.sv_member, .sv_guest';
/** "24-03-05 10:22": the skins write the year in two digits, and first. */
const written: Find<Moment> = map(text('#bo_v_info', /\d\d-\d\d-\d\d \d\d:\d\d/), (words) => ({ text: words, stamp: `20${words}` }));
/** Nariya leaves out the year within the month, and the day within the day. */
const short = /작성일 ((?:(?:\d{4}\.)?\d\d\.\d\d )?\d\d:\d\d)/;
/** Nariya writes "1,747 조회" behind a picture of an eye. */
const counted = (icons: string): Find<number> => number(`#bo_v_info :is(li, div):has(> :is(${icons}))`);

/** Words of a comment: of the stock skins and one of Nariya's, of its Bootstrap 4, of its Bootstrap 5. */
const comment = '.cmt_contents, .cmt-content, .comment-content > :is(.na-convert, .na-content)';

/** The page's title: "축 윤활 후기 > 키보드 | 글쇠마당". */
const titleOfPage = text('title', /^(.*) > [^>]*$/);
const heading = text('#bo_v_title');
/** Nariya draws the category before the title: "후기 분류 | 축 윤활 후기". */
const parted = /^(.{1,30}?)(?: 분류)? \| (.+)$/;
const withCategory: Find<RegExpExecArray> = (scope, base) => {
	const [words, page] = [heading(scope, base), titleOfPage(scope, base)];
	return words !== undefined && words !== page && has('#viewcomment')(scope, base) ? (parted.exec(words) ?? undefined) : undefined;
};

/** Answers are moved in by a step that differs between skins: 50 pixels, 20, or 15, or 1rem. */
const margin = (comment: Element): number =>
	Number(/margin-left:\s*([\d.]+)(?:px|rem)/.exec(comment.getAttribute('style') ?? '')?.[1] ?? 0);
const depth: Find<number> = (scope) => {
	const own = margin(scope as Element);
	if (!own) return 1;
	const margins = [...((scope as Element).parentElement?.children ?? [])].map(margin).filter((each) => each > 0);
	return 1 + Math.round(own / Math.min(...margins));
};

export default defineForum({
	name: 'Gnuboard',
	clues,
	thread: {
		title: first(
			text('#bo_v_title .bo_v_tit'),
			map(withCategory, (found) => found[2]),
			heading,
		),
		category: first(
			text('#bo_v_title .bo_v_cate'),
			map(withCategory, (found) => found[1]),
			textWithout('#bo_v_info div:has(> .bi-book)', '.visually-hidden'),
		),
		board: first(text('#bo_v_table'), text('title', / > ([^>|]+?)(?: \| .*)?$/)),
		views: first(counted('.fa-eye, .bi-eye'), number('#bo_v_info', /조회\s*([\d,]+)/)),
		replies: first(counted('.fa-commenting-o, .bi-chat-dots'), number('#bo_v_info', /댓글\s*([\d,]+)/)),
	},
	posts: '#bo_v, #bo_vc article[id^="c_"]',
	post: {
		id: first(
			attribute('', 'id', /^c_(\d+)/),
			attribute('#fviewcomment input[name="wr_id"]', 'value'),
			inAddress(/[?&]wr_id=(\d+)/),
			inAddress(/\/(\d+)\/?(?:[?#].*)?$/),
		),
		author: first(inArticle(text('#bo_v_info .sv_member, #bo_v_info .sv_guest')), inComment(text(name))),
		authorUrl: first(inArticle(link('#bo_v_info a.sv_member')), inComment(link('a.sv_member'))),
		avatar: first(inArticle(link('#bo_v_info :is(.pf_img img, .mb-photo)', 'src')), inComment(link('.pf_img img, .mb-photo', 'src'))),
		date: first(
			inArticle(first(date('#bo_v_info time'), written, moment(text('#bo_v_info', short)))),
			inComment(first(date('header time'), dateIn('header [title]', 'title', /^\d{4}-.*/), moment(text('header', short)))),
		),
		body: (scope) => {
			if (!isArticle(scope)) return [...scope.querySelectorAll(`${comment}, :scope > p`)];
			// Nariya's body holds the pictures, and in its Bootstrap 5 another of the same id before a signature.
			const inner = scope.querySelectorAll('#bo_v_con > #bo_v_img, #bo_v_con > #bo_v_con');
			const words = scope.querySelector('#bo_v_con > #bo_v_con') ? inner : scope.querySelectorAll('#bo_v_img:not(#bo_v_con *), #bo_v_con');
			return [
				...words,
				...scope.querySelectorAll('#bo_v_link ul, div:has(> a:is([href*="/link.php?"], [href*="/link2.php?"])):not(#bo_v_con *)'),
			];
		},
		signature: (scope) => (isArticle(scope) ? (scope.querySelector('#bo_v_con ~ p') ?? undefined) : undefined),
		depth: first(inComment(depth), () => 0),
		score: first(inArticle(first(number('#bo_v_act .bo_v_good strong'), number('#wr_good'))), inComment(number('[id^="c_g"]'))),
		attachments: (scope) =>
			isArticle(scope) ? [...scope.querySelectorAll(':is(#bo_v_file, #bo_v_data) ul, .na-table > li:has(.view_file_download)')] : [],
		missing: inComment(
			first(
				map(text(`:is(${comment}):has(.na-secret)`, /^비밀글입니다\.$/), () => 'permission' as const),
				map(text(comment, /\[삭제된 댓글입니다\]$/), () => 'removed' as const),
			),
		),
	},
	barriers: [
		{ selector: ':scope > div .cmt_contents a.s_cmt, :scope > p > a.s_cmt', kind: 'permission', about: 'post' },
		{
			// Its words would be taken for a count.
			selector: '#viewcomment .pagination:has(> .page-item:not(.active, .page-first, .page-prev, .page-next, .page-last)) > .page-first',
			kind: 'not-loaded',
			about: 'thread',
		},
	],
	files: [
		{
			block: 'li:has(> .view_file_download)',
			name: text('.view_file_download strong'),
			url: link('.view_file_download'),
			size: text('.view_file_download', /\(([^()]+)\)$/),
			downloads: number('.bo_v_file_cnt', /([\d,]+)회/),
		},
		{
			block: '.d-flex:has(.view_file_download)',
			name: textWithout('.view_file_download', 'span'),
			url: link('.view_file_download'),
			size: text('.view_file_download .small', /\(([^()]+)\)$/),
			downloads: number('.count-plus'),
		},
	],
	noise: [
		'.bo_v_link_cnt',
		'img[src*="icon_secret"]',
		'img[src*="icon_link"]',
		'.count-plus',
		'.count-plus + :is(.sr-only, .visually-hidden)',
		'.na-secret',
		'.da-commented-to',
	],
	/** Thumbnails link to a page that shows the file. */
	original: (_url, img) => {
		const viewer = img.closest('a.view_image')?.getAttribute('href');
		const found = viewer && /^(.*)\/bbs\/view_image\.php\?(.*)$/.exec(viewer);
		const query = new URLSearchParams(found ? found[2] : '');
		const [file, board] = [query.get('fn'), query.get('bo_table')];
		if (!found || !file) return undefined;
		if (/^https?:/.test(file)) return file;
		return board ? `${found[1]}/data/file/${board}/${file}` : `${found[1]}${file}`;
	},
});
