/** Dvbbs 动网论坛 8 (`Resource/Classical/dispbbs_html0.htm`, navigation of `pub_html5.htm`, quotes of `post.asp`): a table for each post, an anchor before it. */
import { attribute, date, last, link, number, previous, text } from './find';
import { type Clues, defineForum } from './forum';
import { queryAll } from './query';

export const clues: Clues = ['table.bbslist td.inforight [id^="textstyle_"]'];

/** 首页 → 版面 → 帖子. */
const crumbs = '.mainbox > .notice > a[href*="index"]';

export default defineForum({
	name: 'Dvbbs',
	clues,
	thread: {
		title: text('table.topic h1', /^(?:主题|主題)\s*[:：]\s*(.+)$/),
		board: last(crumbs, text('')),
		boardUrl: last(crumbs, link('')),
		views: number('table.topic th > span > b'),
		page: number('#showpage #on'),
		pageCount: (scope) => {
			const numbers = [...queryAll(scope, '#showpage a.page')].map((a) => Number(/\d+/.exec(a.textContent ?? '')?.[0] ?? 1));
			return numbers.length ? Math.max(...numbers) : undefined;
		},
		nextPage: link('#showpage #on + a.page'),
	},
	posts: 'table.bbslist:has(> tbody > tr > td.inforight)',
	post: {
		id: previous(attribute('', 'name', /^\d+$/)),
		number: number('.usermenu > em', /(\d+)\s*[楼樓]/),
		author: text('.username'),
		authorUrl: link('.usermenu a[href*="dispuser.asp"]'),
		avatar: link('td[rowspan].infoleft > span:first-of-type img', 'src'),
		date: date('.inforight > .font10', /\d{4}-\d\d?-\d\d? \d\d?:\d\d(?::\d\d)?/),
		title: text('.inforight > b:first-child'),
		body: '[id^="textstyle_"]',
		onlyAuthor: link('.inforight > .font10 a[href*="authorid="]'),
		signature: 'td.signed',
	},
	quotes: [
		{
			block: '.quote',
			head: 'b:first-child:has(> i)',
			author: text('b:first-child > i'),
		},
	],
	barriers: [{ selector: '[id^="textstyle_"] .info', words: /以下内容(?:需要|只有)/, kind: 'permission', about: 'part' }],
	files: [{ block: 'table.tableborder4', name: text('a[href*="viewFile.asp"]', /[:：]\s*(.+)$/), url: link('a[href*="viewFile.asp"]') }],
	noise: ['.htmlcode > b:first-child'],
	code: ['.htmlcode'],
	smilies: ['img[src*="emot/em"]'],
});
