/** YaBB 2.5 and 2.6 (`Templates/default/Display.template`, `Sources/Display.pm`, `Sources/YaBBC.pm` of nixnutnz/yabb-2.6-legacy). */
import { attribute, first, highest, last, link, map, number, postsBefore, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { inertOf } from './lines';
import { whose } from './wrote';

/** Search results and the last posts of a board show `.message` without the floor's anchor. */
const posts = '.displaycontainer table.bordercolor:has(td > .anchor[id], td > a[name])';

export const clues: Clues = ['.displaycontainer table.bordercolor td > :is(.anchor[id], a[name]) ~ div.small'];

/** Counted from 0 through the thread; links lead to "?num=THREAD/COUNT#COUNT". */
const count = first(attribute('td > .anchor[id]', 'id', /^\d+$/), attribute('td > a[name]', 'name', /^\d+$/));

/** Heads of quotes are loose words: "<a>X wrote</a> on DATE:<br>"; here they get an element inside the quote. */
const body: Find<Element[]> = (scope) => {
	const inert = inertOf(scope);
	return [...scope.querySelectorAll('div.message')].map((message) => {
		const copy = inert.importNode(message, true);
		for (const quote of copy.querySelectorAll('div.quote')) {
			const head = inert.createElement('div');
			head.className = 'quote-head';
			for (let node = quote.previousSibling; node; node = quote.previousSibling) {
				head.prepend(node);
				if (node.nodeName === 'A' || node.nodeName === 'B') break;
			}
			quote.prepend(head);
		}
		return copy;
	});
};

/** Subject and "Reply #3 - " stand in bold before the date, whose "Today" is bold too. */
const written = textWithout('.dividerbot .small:has(> b)', ':scope > b:nth-of-type(-n+2), :scope > span > b:first-of-type');

const page = number('.pgindex b, .catbg .small > b', /^\[(\d+)\]$/);

export default defineForum({
	name: 'YaBB',
	clues,
	thread: {
		// "Title (Read 123 times)"
		title: text('.displaycontainer td.titlebg', /^(.*?)\s*\([^()]*\)$/),
		views: number('.displaycontainer td.titlebg', /\(\D*(\d[\d.,]*)[^()]*\)$/),
		board: last('.nav a[href*="board="]', text('')),
		boardUrl: last('.nav a[href*="board="]', link('')),
		page,
		pageCount: highest('.pgindex a, .catbg .small > a'),
		postsBefore: postsBefore('.pgindex a, .catbg .small > a', /num=\d+\/(\d+)/, page),
		nextPage: link('.pgindex b + a, .catbg .small > b + a'),
		previousPage: link('.pgindex a:has(+ b), .catbg .small > a:has(+ b)'),
	},
	posts,
	post: {
		id: count,
		number: map(count, (place) => Number(place) + 1),
		// Members see a menu around the name.
		author: first(text('td a[href^="javascript:quickLinks"]'), textWithout('td:first-child', '.small, .QuickLinks')),
		authorUrl: link('td:first-child a[href*="action=viewprofile"]'),
		avatar: link('td:first-child img[src*="/avatars/"]', 'src'),
		date: map(written, (words) => ({ text: words })),
		edited: text('td > div.small', /^«\s*(.*?)\s*»/),
		body,
		signature: 'td > div.small:has(> hr):not(:has(a[href*="action=downloadfile"]))',
		attachments: 'td > div.small:has(> .small a[href*="action=downloadfile"])',
	},
	quotes: [
		{
			block: 'div.quote',
			head: ':scope > .quote-head',
			author: whose(':scope > .quote-head > a'),
			url: link(':scope > .quote-head > a[href*="num="]'),
			postId: attribute(':scope > .quote-head > a', 'href', /num=\d+\/(\d+)/),
		},
	],
	files: [
		{
			block: '.small:has(> a[href*="action=downloadfile"])',
			name: text('a[href*="action=downloadfile"]'),
			url: link('a[href*="action=downloadfile"]'),
			size: text('', /\(\s*(\d+ KB)/),
			downloads: number('', /\|\s*(\d+)/),
		},
	],
	noise: ['.codebox', 'b:has(+ pre.code)', 'hr.att_hr, hr.hr', 'a > img[src*="/Templates/"]'],
	smilies: ['img.smil', 'img[src*="/Smilies/"]'],
});
