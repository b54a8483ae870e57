/** 웃긴대학 (humoruniv.com): as three pages of 2026 stand. The list of comments never closes its items. */
import { sides } from './article';
import { attribute, first, inAddress, moment, number, shows, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { inertOf } from './lines';

export const clues: Clues = [shows('#read_subject_div', '#wrap_copy')];

const article = '#wrap_copy';
const { aroundArticle, inComment } = sides(article);
const id: Find<string> = attribute('', 'id', /^comment_li_(\d+)/);
const comments = '#comment li[id^="comment_li_"]';

export default defineForum({
	name: '웃긴대학',
	clues,
	thread: {
		title: text('#read_subject_div h2 a'),
		views: number('#read_profile_desc > .etc:last-child'),
		replies: number('#read_profile_desc > .comment_num'),
	},
	posts: `${article}, ${comments}`,
	post: {
		id: first(aroundArticle(inAddress(/[?&]number=(\d+)/)), id),
		author: first(aroundArticle(text('#read_profile_td .hu_nick_txt')), inComment(text('.hu_nick_txt'))),
		date: moment(
			first(
				aroundArticle(text('#read_profile_desc > .etc', /작성\s*(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/)),
				inComment(text('.etc', /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/)),
			),
		),
		body: (scope) => {
			if (!(scope as Element).matches(article)) return [...scope.querySelectorAll('.comment_body')].slice(0, 1);
			// `<wrap_copy>` is no element that a paragraph could not stand around.
			const inert = inertOf(scope as Element);
			const words = inert.createElement('div');
			words.append(...[...scope.childNodes].map((node) => inert.importNode(node, true)));
			return [words];
		},
		depth: (scope) => ((scope as Element).matches(article) ? 0 : (scope as Element).matches('.sub_comm_bt') ? 2 : 1),
		replyTo: (scope, base) => {
			if (!(scope as Element).matches('.sub_comm_bt')) return undefined;
			const all = [...(scope as Element).ownerDocument.querySelectorAll(`${comments}:not(.sub_comm_bt)`)];
			const before = all.findLast((each) => each.compareDocumentPosition(scope as Element) & 4);
			return before && id(before, base);
		},
		score: first(aroundArticle(number('#ok_div')), inComment(number('[id^="comm_ok_div_"]'))),
	},
	noise: [
		'.recomm_btn',
		'[id^="comm_ok_ment_"]',
		'[id^="poncomm"]',
		'.btn_move',
		'.btn_nemo',
		'.comment_thumb_notice',
		'[id^="timg_prog_"]',
		'[id^="play_trans_img_div_"]',
	],
	/** "javascript:comment_thumb_expand('editor_file__1', 'https://…')" */
	original: (_url, img) => /comment_thumb_expand\('[^']*',\s*'([^']+)'/.exec(img.closest('a')?.getAttribute('href') ?? '')?.[1],
});
