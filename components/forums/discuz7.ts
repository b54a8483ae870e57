/** Discuz! 6.0 to 7.2 (`templates/default/viewthread.htm`): a table for each post, `td.postauthor` beside `td.postcontent`. */
import { bodies } from './discuz-special';
import * as discuz from './discuz-words';
import { attribute, date, first, highest, last, link, number, text, texts, textWithout } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = [
	'td.postauthor ~ td.postcontent [id^="postmessage_"]:not(.special_reward *)',
	'td.postauthor ~ td.postcontent .postmessage .notice',
];

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: textWithout('#threadtitle h1, .viewthread h1, .postmessage h1, h1', 'a'),
		category: text('.viewthread h1 > a, #threadtitle h1 > a', /^\[?(.*?)\]?$/),
		board: last('#nav a, .nav a', text('')),
		boardUrl: last('#nav a, .nav a', link('')),
		tags: texts('.threadtags a'),
		page: number('.pages strong'),
		pageCount: highest('.pages a, .pages strong'),
		nextPage: link('.pages a.next'),
		previousPage: link('.pages a.prev'),
	},
	posts: 'table[id^="pid"]:has(td.postcontent)',
	post: {
		id: attribute('', 'id', /\d+/),
		number: discuz.floor('[id^="postnum"]'),
		author: text('td.postauthor > .postinfo a, td.postauthor > cite a, td.postauthor > cite, td.postauthor > .postinfo'),
		authorUrl: link('td.postauthor > .postinfo a, td.postauthor > cite a'),
		avatar: link('.avatar img', 'src'),
		date: first(
			date('[id^="authorposton"] span[title]'),
			date('[id^="authorposton"]', discuz.written),
			date('td.postcontent > .postinfo', /(?:发表于|發表於|Posted on)\s*(\d[\d-]+(?: [\d:]+)?(?: [AP]M)?)/i),
		),
		edited: first(discuz.edited, discuz.editedWithin),
		title: textWithout('.postmessage > h2, .postmessage > #threadtitle + h2', 'a'),
		body: discuz.withoutNote(bodies('[id^="postmessage_"]')),
		signature: '.signatures',
		attachments: '.postattachlist, .box.postattachlist',
		missing: (scope) =>
			!scope.querySelector('[id^="postmessage_"]') && scope.querySelector('.postmessage .notice, .locked') ? 'blocked' : undefined,
	},
	quotes: discuz.quotes,
	files: discuz.files,
	barriers: [...discuz.barriers, { selector: '.notice', words: /登录|权限|回复|支付/, kind: 'permission', about: 'part' }],
	noise: [...discuz.noise, '.postmessage .notice'],
	smilies: discuz.smilies,
	pictureAttributes: discuz.pictureAttributes,
	code: discuz.code,
});
