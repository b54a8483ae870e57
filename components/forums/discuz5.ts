/** Discuz! 5.0 to 5.5 (`templates/default/viewthread.htm`): rows with `td.t_user` beside the words. */
import * as discuz from './discuz-words';
import { attribute, date, first, highest, last, link, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { queryAll } from './query';

export const clues: Clues = ['td.t_user ~ td .t_msgfont[id^="message"]', 'td.t_user ~ td .t_msgfont'];

/** "论坛 » 版块 » 标题": what follows the last link. */
const crumb = (scope: ParentNode): string | undefined => {
	const words = [...queryAll(scope, '.nav a')].at(-1)?.nextSibling?.nodeValue;
	return words?.replace(/^[\s»›>]+/, '').trim() || undefined;
};

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: first(crumb, text('td.t_user ~ td span.bold')),
		category: text('tr.header > td', /(?:标题|標題|Subject)[:：]?\s*\[([^\]]+)\]/),
		board: last('.nav a', text('')),
		boardUrl: last('.nav a', link('')),
		page: number('.p_bar .p_curpage'),
		pageCount: first(number('.p_bar .p_pages', /\/\s*(\d+)/), highest('.p_bar a')),
		nextPage: link('.p_bar a.p_redirect, .p_curpage + a'),
	},
	posts: 'tr:has(> td.t_user)',
	post: {
		id: first(attribute('.t_msgfont[id^="message"]', 'id', /\d+/), attribute('td.t_user > a[name^="pid"]', 'name', /\d+/)),
		number: number('.t_number', /\d+/),
		author: text('td.t_user > a.bold, td.t_user > a[href*="uid"], td.t_user > .bold'),
		authorUrl: link('td.t_user > a.bold[href], td.t_user > a[href*="uid"]'),
		avatar: link('td.t_user img[src*="avatar"]', 'src'),
		date: date('.t_msg td', /(?:发表于|發表於|Posted on)\s*(\d[\d-]+(?: [\d:]+)?(?: [AP]M)?)/i),
		edited: discuz.editedWithin,
		body: discuz.withoutNote(discuz.every('.t_msgfont')),
		signature: '.signatures',
		attachments: '.t_attachlist:not(.t_msgfont *), .t_msg .t_attach:not([title="menu"], .t_msgfont *)',
	},
	quotes: discuz.quotes,
	files: discuz.files,
	barriers: discuz.barriers,
	noise: [...discuz.noise, 'span[id^="attach_"]', '.msgheader'],
	smilies: discuz.smilies,
	pictureAttributes: discuz.pictureAttributes,
	code: discuz.code,
});
