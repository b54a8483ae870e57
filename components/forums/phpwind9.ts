/** phpwind 9 (nextwind; `www/template/bbs/read_floor.htm`, `src/library/ubb/PwUbbCode.php`). */
import { anchor, attribute, date, first, has, link, map, number, text, texts } from './find';
import { type Clues, defineForum } from './forum';
import { greatest } from './pager';

export const clues: Clues = ['#J_posts_list .J_read_floor .editor_content'];

/** The template's names of the first floors; a site may set others. The article is floor 0, as the page counts. */
const floors: Record<string, number> = { 楼主: 0, 沙发: 1, 板凳: 2, 地板: 3, 地下室: 4 };

export default defineForum({
	name: 'phpwind',
	clues,
	thread: {
		title: map(text('#J_post_title'), (words) => words.replace(/^\[[^\]]*\]\s*/, '')),
		category: text('#J_post_title > a[href*="type="]', /^\[?(.*?)\]?$/),
		board: text('.bread_crumb a:nth-last-of-type(2)'),
		boardUrl: link('.bread_crumb a:nth-last-of-type(2)'),
		views: number('.floor_title .hits em'),
		replies: number('#topicRepliesNum'),
		tags: texts('.J_read_tag_item'),
		page: number('.pages strong'),
		pageCount: greatest('.pages strong, .pages a:not(.pages_pre, .pages_next)'),
		nextPage: link('.pages a.pages_next'),
		previousPage: link('.pages a.J_pages_pre'),
	},
	posts: '#J_posts_list .J_read_floor',
	post: {
		id: attribute('', 'id', /read_(\d+)/),
		number: first(
			map(text('.lou'), (words) => floors[words.replace('#', '')]),
			number('.lou'),
		),
		author: text('.floor_info .name a'),
		authorUrl: link('.floor_info .name a'),
		avatar: link('.floor_info .face img', 'src'),
		date: date('.floor_top_tips > .fl', /\d{4}-\d\d?-\d\d? \d\d?:\d\d(?::\d\d)?/),
		edited: text('.edit_log'),
		title: text('.inside_title'),
		body: '.editor_content',
		permalink: anchor(attribute('', 'id')),
		onlyAuthor: link('#J_read_moredown_list a[href*="uid="]'),
		missing: map(has('.editor_content > .shield:only-child'), () => 'blocked' as const),
		score: number('.J_like_count, .a_like + span em'),
		sticky: has('.inside_digs_icon'),
		signature: '.signature',
		attachments: '.read_attach_pic .big_img, .read_attach_downattach',
	},
	quotes: [
		{ block: 'blockquote.blockquote:has(> a.return)', head: '.fl > a:first-child, a.return', headWords: /^\s*：/, author: text('.fl > a') },
	],
	noise: ['.inside_title', '.content_hidden:not(#J_need_reply) > h6', '.read_attach_downattach dt', '.img_info', '.content_sell > h6 a'],
	barriers: [
		{ selector: '#J_need_reply', kind: 'reply-first', about: 'part' },
		{ selector: '.content_sell > h6:only-child', kind: 'payment', about: 'part', words: /购买后显示/ },
		{ selector: 'blockquote.blockquote:has(> a.J_qlogin_trigger)', kind: 'login', about: 'part' },
		{ selector: '.editor_content > blockquote.blockquote', kind: 'permission', about: 'part', words: /^本部分内容设定了加密/ },
	],
	files: [
		{
			block: '.read_attach_downattach dd',
			name: text('.name > a'),
			url: link('.name > a'),
			size: text('.name', /\(([\d.]+ ?KB)\)/),
			downloads: number('.cost'),
		},
	],
	players: ['.J_audio[data-url]', '.J_video[data-url]'],
	smilies: ['img[src*="/images/emotion/"]', 'img[src*="/res/images/emotion"]'],
	pictureAttributes: ['data-original'],
});
