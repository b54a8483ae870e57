/** nForum on the telephone (m.newsmth.net, m.byr.cn): `app/modules/Mobile/views/article/index.tpl` of xw2423/nForum. The head and the signature are left out by the site itself. */
import { attribute, first, last, link, map, moment, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { named } from './pager';
import { fileItself, type TerminalArticle, terminalArticle } from './terminal';

/** A mail is drawn alike, but its bar holds the links themselves. */
export const clues: Clues = ['#m_main > .list.sec > li > .nav.hl > div > a.plant'];

const parts: Find<TerminalArticle> = (scope) => {
	const article = scope.querySelector(':scope > .sp');
	return article ? terminalArticle(article) : undefined;
};

export default defineForum({
	name: 'nForum',
	clues,
	thread: {
		title: text('#m_main > .list.sec > li.f', /^主题[:：]\s*(.+)$/),
		board: text('.menu.sp', /版面-(.+?)\(/),
		page: number('.sec.nav a.plant', /^(\d+)\/\d+$/),
		pageCount: number('.sec.nav a.plant', /^\d+\/(\d+)$/),
		nextPage: named('.sec.nav a', /^下页$/),
		previousPage: named('.sec.nav a', /^上页$/),
	},
	posts: '#m_main > .list.sec > li:has(> .nav.hl > div)',
	post: {
		id: first(attribute('.nav.hl a[href*="/post/"]', 'href', /\/post\/(\d+)/), attribute(':scope > a[name]', 'name')),
		number: map(attribute(':scope > a[name]', 'name', /^a(\d+)$/), (floor) => Number(floor) + 1),
		author: text('.nav.hl a[href*="/user/query/"]'),
		authorUrl: link('.nav.hl a[href*="/user/query/"]'),
		date: moment(last('.nav.hl a.plant', text('', /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/))),
		edited: map(parts, ({ notes }) => /^修改[:：].+$/m.exec(notes)?.[0]),
		body: (scope, base) => map(parts, ({ words }) => [words])(scope, base),
		onlyAuthor: link('.nav.hl a[href*="?au="]'),
	},
	quotes: [{ block: 'blockquote.quoted', author: attribute('', 'data-author') }],
	original: fileItself,
});
