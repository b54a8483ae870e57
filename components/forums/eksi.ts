/** Ekşi Sözlük (eksisozluk.com): entries under a heading, ten a page, as a dozen crawlers, readers and userscripts (2014 to 2026) name its parts. */
import { attribute, first, link, map, moment, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['#entry-item-list > li[data-author] > .content'];

const count = (name: string): Find<number> => map(attribute('.pager[data-pagecount]', name, /^\d+$/), Number);
const page = count('data-currentpage');
const pageCount = count('data-pagecount');
/** The row is a list to choose from: a script goes to `?p=3`. */
const beside =
	(step: 1 | -1): Find<string> =>
	(scope, base) => {
		const wanted = (page(scope, base) ?? 0) + step;
		if (wanted < 1 || wanted > (pageCount(scope, base) ?? 0)) return undefined;
		const url = new URL(base);
		url.searchParams.set('p', String(wanted));
		return url.href;
	};

export default defineForum({
	name: 'Ekşi Sözlük',
	clues,
	thread: {
		title: first(attribute('#title', 'data-title'), text('#title')),
		page,
		pageCount,
		nextPage: beside(1),
		previousPage: beside(-1),
	},
	posts: '#entry-item-list > li[data-id]',
	post: {
		id: attribute('', 'data-id', /^\d+$/),
		author: first(attribute('', 'data-author'), text('.entry-author')),
		authorUrl: link('a.entry-author'),
		avatar: link('img.avatar', 'src'),
		// "01.01.2026 10:00 ~ 02.01.2026 11:15", the day left out where it is the same.
		date: moment(text('.entry-date', /^[^~]+/)),
		edited: text('.entry-date', /~\s*(.+)$/),
		body: '.content',
		permalink: link('a.entry-date'),
		score: map(attribute('', 'data-favorite-count', /^\d+$/), Number),
	},
});
