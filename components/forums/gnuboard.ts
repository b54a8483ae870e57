/**
 * Gnuboard 5 (skins `basic` and `gallery`, desktop and mobile, 2013 to 2026): an article `#bo_v` and its comments
 * `#bo_vc`. Comments stand on one page.
 */
import { sides } from './article';
import { attribute, date, first, inAddress, link, map, number, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

/** Questions to the house (`qaview`) have `#bo_v` too, but no comments. */
export const clues: Clues = ['#bo_v #bo_vc'];

/** The article's element holds the comments too. */
const { isArticle, inArticle, inComment } = sides('#bo_v');

const name = '.sv_member, .sv_guest';
/** "24-03-05 10:22": the skins write the year in two digits, and first. */
const written: Find<Moment> = map(text('#bo_v_info', /\d\d-\d\d-\d\d \d\d:\d\d/), (words) => ({ text: words, stamp: `20${words}` }));

/** Answers are moved in by a step that differs between skins: 50 pixels, 20, or 15. */
const margin = (comment: Element): number => Number(/margin-left:\s*(\d+)px/.exec(comment.getAttribute('style') ?? '')?.[1] ?? 0);
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
		title: first(text('#bo_v_title .bo_v_tit'), text('#bo_v_title')),
		category: text('#bo_v_title .bo_v_cate'),
		board: first(text('#bo_v_table'), text('title', / > ([^>|]+?)(?: \| .*)?$/)),
		views: number('#bo_v_info', /조회\s*([\d,]+)/),
		replies: number('#bo_v_info', /댓글\s*([\d,]+)/),
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
		avatar: first(inArticle(link('#bo_v_info .pf_img img', 'src')), inComment(link('.pf_img img', 'src'))),
		date: first(inArticle(written), inComment(date('header time'))),
		body: (scope) => [
			...(scope as Element).querySelectorAll(isArticle(scope) ? '#bo_v_img, #bo_v_con, #bo_v_link ul' : '.cmt_contents > p, :scope > p'),
		],
		signature: (scope) => (isArticle(scope) ? (scope.querySelector('#bo_v_con ~ p') ?? undefined) : undefined),
		depth: first(inComment(depth), () => 0),
		score: inArticle(number('#bo_v_act .bo_v_good strong')),
		attachments: (scope) => (isArticle(scope) ? [...scope.querySelectorAll('#bo_v_file ul')] : []),
	},
	barriers: [{ selector: ':scope > div .cmt_contents a.s_cmt, :scope > p > a.s_cmt', kind: 'permission', about: 'post' }],
	files: [
		{
			block: 'li:has(> .view_file_download)',
			name: text('.view_file_download strong'),
			url: link('.view_file_download'),
			size: text('.view_file_download', /\(([^()]+)\)$/),
			downloads: number('.bo_v_file_cnt', /([\d,]+)회/),
		},
	],
	noise: ['.bo_v_link_cnt', 'img[src*="icon_secret"]', 'img[src*="icon_link"]'],
	/** Thumbnails link to a page that shows the file. */
	original: (_url, img) => {
		const viewer = img.closest('a.view_image')?.getAttribute('href');
		const found = viewer && /^(.*)\/bbs\/view_image\.php\?(.*)$/.exec(viewer);
		const query = new URLSearchParams(found ? found[2] : '');
		const [file, board] = [query.get('fn'), query.get('bo_table')];
		if (!found || !file) return undefined;
		return board ? `${found[1]}/data/file/${board}/${file}` : `${found[1]}${file}`;
	},
});
