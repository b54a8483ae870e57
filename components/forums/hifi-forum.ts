/** HIFI-FORUM (hifi-forum.de). No source is public; read from its pages: a table where who and when stand in the row above the words. */
import { attribute, first, highest, inAddress, last, link, moment, number, numeral, previous, text } from './find';
import { type Clues, defineForum } from './forum';
import { named, neighbour } from './pager';

export const clues: Clues = ['.posting-row .posting-text'];

const head = '.reply-actions';
const page = numeral(inAddress(/viewthread-\d+-\d+-(\d+)\.html/));
const board = 'table.breadcrumb a[href*="viewforum"]';

export default defineForum({
	name: 'HIFI-FORUM',
	clues,
	thread: {
		title: text('table.breadcrumb td > b'),
		board: last(board, text('')),
		boardUrl: last(board, link('')),
		page,
		// "1 2 3 . 10 .. 100 ... Letzte": the number of the last stands in its address alone.
		pageCount: first(
			numeral(last('.pager > a[href*="viewthread"]:not(:last-child)', attribute('', 'href', /-(\d+)\.html/))),
			highest('.pager > a'),
		),
		nextPage: named('.pager > a', /nächste/),
		previousPage: neighbour('.pager > a', page, -1),
	},
	posts: '.posting-row',
	post: {
		id: previous(attribute('a[name]', 'name', /^\d+$/)),
		number: previous(number(head, /#(\d+)/)),
		author: previous(text('.thread-profile-box > b')),
		authorUrl: previous(link('.thread-profile-box > b a')),
		// "#2 erstellt: 21. Apr 2020, 20:53"
		date: moment(previous(text(head, /:\s*(\d.*)$/))),
		edited: text('.td1 > b > small, .td2 > b > small'),
		body: '.posting-text',
	},
	quotes: [{ block: 'table:has(span.quote)', words: 'span.quote' }],
	noise: ['img.followLinkSign'],
	smilies: ['img[src*="images/smilies/"]'],
});
