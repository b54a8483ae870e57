/** Discuz! X on the telephone in the template zhikai_n5app ("NVBING5-APP", `touch/forum/viewthread.php` of S2.6). */
import { bodies } from './discuz-special';
import * as discuz from './discuz-words';
import { attribute, dateIn, first, highest, is, link, map, number, page, previous, remarks, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['.n5sq_nrys[href^="#replybtn_"] > .message'];

const isArticle = is('.n5sq_lznr');
/** Who wrote the article stands in a strip before it. */
const inStrip =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) =>
		isArticle(scope, base) && page(find)(scope, base);
const strip = '.lzys_hyqy > .hyqy_hy';
const board = '.nrbk_btmc > a[href*="forumdisplay"]';

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: textWithout('.ztnr_ztbt', 'i, span'),
		category: text('.ztnr_ztbt > i', /^\[(.+)\]$/),
		board: first(text(board), text('.n5qj_tbys > span')),
		boardUrl: first(link(board), link('.n5sq_xlcd a[href*="forumdisplay"]')),
		views: number('.hyqy_ydsj'),
		replies: number('.hyqy_hfsj'),
		page: number('.pg strong'),
		pageCount: first(number('.pg label span', /\d+/), highest('.pg a, .pg strong')),
		nextPage: link('.pg a.nxt'),
		previousPage: link('.pg a.prev'),
	},
	anonymous: discuz.anonymous,
	posts: '.n5sq_nrys[href^="#replybtn_"]',
	post: {
		id: attribute('', 'href', /\d+/),
		number: first(
			map(isArticle, () => 1),
			discuz.floor('.hfnr_hyxx > p > b'),
		),
		author: first(inStrip(text(`${strip} > a`)), text('.hfnr_hyxx > a')),
		authorUrl: first(inStrip(link(`${strip} > a[href*="uid="]`)), link('.hfnr_hyxx > a[href*="uid="]')),
		avatar: first(inStrip(link('.lzys_hyqy > a img', 'src')), previous(link('img', 'src'))),
		date: (scope, base) => {
			const span = first(inStrip(dateIn(`${strip} > p > span[title]`, 'title')), dateIn('.hfnr_hyxx > p > span[title]', 'title'))(
				scope,
				base,
			);
			const words = first(inStrip(text(`${strip} > p`)), textWithout('.hfnr_hyxx > p', 'b'))(scope, base);
			return words ? { text: words, stamp: span?.text } : undefined;
		},
		edited: discuz.edited,
		title: text('.message > h2 > strong'),
		onlyAuthor: (scope, base) => isArticle(scope, base) && page(link('.pxlz_zklz a[href*="authorid="]'))(scope, base),
		body: bodies('.n5sq_nrzt, .message > .n5sq_fsmfnr'),
		remarks: remarks('.n5sq_dplb > .dplb_dpsj', {
			author: text('a:first-child', /^(.*?)\s*[:：]?$/),
			authorUrl: link('a:first-child[href*="uid="]'),
			text: textWithout('', 'a:first-child'),
		}),
		missing: (scope) =>
			scope.querySelector('.message > :is(.n5sq_ztts, .n5sq_ztjm, .n5sq_ztsf)') && !scope.querySelector('.n5sq_nrzt')
				? 'blocked'
				: undefined,
	},
	quotes: discuz.touchQuotes,
	files: discuz.files,
	barriers: [
		...discuz.barriers,
		{ selector: '.n5sq_nrzt > .n5sq_ztts', words: /登录|登錄|log ?in/i, kind: 'login', about: 'attachment' },
		{ selector: '.n5sq_nrzt > .n5sq_ztts', words: /^(?!.*(登录|登錄|log ?in))/is, kind: 'permission', about: 'attachment' },
		{ selector: '.message > .n5sq_ztjm', kind: 'permission', about: 'post' },
		{ selector: '.n5sq_ztsf', kind: 'payment', about: 'post' },
	],
	noise: [
		...discuz.noise,
		'.n5sq_ztts, .n5sq_ztsf, .n5sq_fptx, .n5sq_flhy, .n5sq_lzds, .n5sq_dsjl, .n5sq_ztbq, .n5sq_ztdz, .n5sq_dplb, .n5sq_hfds, .n5sq_tpzt',
	],
	spoilers: discuz.spoilers,
	smilies: discuz.smilies,
	pictureAttributes: discuz.pictureAttributes,
	code: discuz.code,
	players: discuz.players,
});
