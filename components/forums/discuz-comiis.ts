/** Discuz! X on the telephone in the template comiis_app, the one that most sites bought (`touch/forum/viewthread_node.htm`, `discuzcode.htm`; its heads from the cached templates of 2018). */
import { bodies } from './discuz-special';
import * as discuz from './discuz-words';
import { attribute, date, first, has, highest, link, map, number, remarks, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { queryOne } from './query';

export const clues: Clues = [
	'.comiis_postli[id^="pid"] .comiis_message_table',
	'.comiis_postli[id^="pid"] .comiis_messages > .comiis_quote',
];

/** Marks of digests, heat and warnings, and the category, stand in the title's element. */
const beside = 'span, div, a[href*="filter="]';
const board =
	'.comiis_view_header2[href], .comiis_view_header2 > a, .comiis_view_header1 > a, .bankuai_tit > a, .comiis_userlist .kmdbt, .comiis_head a.kmtit[href*="forum"]';
/** A frame with words of the forum in it; a quote has a `blockquote`, what a reply has opened a heading. */
const notice = '.comiis_quote:not([id], :has(blockquote, > h2))';
/** "2024-5-1 09:43 来自 …": newer versions tell the region behind the time. */
const when = /^(?:发表于\s*)?(.*?)(?:\s*(?:来自|IP[:：]).*)?$/;

/** 点评 below a post. */
const comments = remarks('.comiis_dianping li', {
	author: text('.f_ok:first-child', /^(.*?)\s*[:：]?$/),
	authorUrl: link('a.f_ok:first-child'),
	text: textWithout('', '.f_ok:first-child, .xi2, .f_g'),
});
/** 楼中楼 of the add-on replyfloor. */
const floors = remarks('.replyfloor_content_li', {
	author: text('.replyfloor_content_user'),
	authorUrl: link('.replyfloor_content_user a'),
	date: date('.replyfloor_content_time'),
	text: text('.replyfloor_content_text'),
});

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: first(textWithout('.comiis_viewtit > h2', beside), text('.comiis_viewtit .km_tits')),
		category: first(text('.comiis_viewtit a[href*="filter="], .comiis_viewtit span.f_ok', /^\[?(.*?)\]?$/)),
		board: first(text('.comiis_userlist .kmdbt .f_ok, .comiis_view_header2 .f_ok'), textWithout(board, 'i')),
		boardUrl: link(board),
		views: first(number('.comiis_view_header2 > .y', /\d+/), number('.comiis_view_header1 > .y', /\d+\D+(\d+)/)),
		replies: first(number('.comiis_pltit h2 > .f_d'), number('.comiis_view_header2 > .y', /\d+\D+(\d+)/)),
		page: number('.pg strong'),
		pageCount: first(number('.pg label span', /\d+/), highest('.pg a, .pg strong')),
		nextPage: link('.pg a.nxt'),
		previousPage: link('.pg a.prev'),
	},
	anonymous: discuz.anonymous,
	posts: '.comiis_postli[id^="pid"]',
	post: {
		id: attribute('', 'id', /\d+/),
		// The article bears no number.
		number: first(
			discuz.floor('.comiis_postli_top h2 > .y'),
			map(has('.comiis_message.view_one'), () => 1),
		),
		author: textWithout('.comiis_postli_top .top_user', 'em'),
		authorUrl: link('.comiis_postli_top a[href*="uid="]'),
		avatar: link('.comiis_postli_top .top_tximg', 'src'),
		date: first(
			date('.comiis_postli_time .kmtime', when),
			date('.comiis_postli_time', when),
			date('.comiis_postli_times .comiis_tm', when),
			date('.comiis_view_header1 > .f_c:not(.y)', when),
		),
		edited: discuz.edited,
		title: text('.comiis_messages > h2'),
		body: bodies('.comiis_actinfo table, .comiis_messages > [id^="postmessage_"], .comiis_message_table'),
		onlyAuthor: link('.comiis_ordertype a[href*="authorid="]'),
		attachments: '.comiis_messages > .comiis_img_one, .comiis_messages > .comiis_img_list, .comiis_messages > .comiis_attach_box',
		remarks: (scope, base) => {
			const all = [...(comments(scope, base) ?? []), ...(floors(scope, base) ?? [])];
			return all.length ? all : undefined;
		},
		missing: (scope) =>
			!queryOne(scope, '.comiis_message_table') && queryOne(scope, '.comiis_messages > .comiis_quote') ? 'blocked' : undefined,
	},
	quotes: discuz.quotes.map((words) => ({
		...words,
		block: '.comiis_quote:has(> blockquote > font[size="2"] > font), .comiis_quote:has(> blockquote a[href*="findpost"])',
	})),
	files: [
		{
			block: '.comiis_attach',
			name: text('.attach_tit > .f_ok'),
			url: link('a[href*="mod=attachment"]'),
			size: text('.attach_size', /(\d[\d.,]*\s?(?:bytes?|[KMGT]i?B))/i),
			downloads: number('.attach_size', /(?:下载次数|下載次數|Downloads?)\s*[:：]\s*(\d+)/),
			description: text('.attach_txt > .f_c'),
		},
	],
	barriers: [
		...discuz.barriers,
		{ selector: notice, words: /回复|回覆|reply/i, kind: 'reply-first', about: 'part' },
		{ selector: notice, words: /支付|付费|购买|pay/i, kind: 'payment', about: 'part' },
		{ selector: notice, words: /积分|權限|权限/, kind: 'permission', about: 'part' },
		{ selector: '.comiis_postpw', kind: 'permission', about: 'post' },
		{ selector: '.comiis_noatt_ico', kind: 'login', about: 'attachment' },
		{ selector: '.comiis_nouidpic', kind: 'login', about: 'picture' },
	],
	noise: [...discuz.noise, notice, '.comiis_nouidpic_tip, .comiis_quote > h2, .replyfloor_box'],
	spoilers: discuz.spoilers,
	smilies: discuz.smilies,
	pictureAttributes: [...discuz.pictureAttributes, 'comiis_loadimages'],
	code: ['.comiis_blockcode', ...discuz.code],
	players: discuz.players,
});
