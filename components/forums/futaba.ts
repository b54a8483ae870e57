/**
 * ふたば☆ちゃんねる (2chan.net `res/N.htm`): one `.thre` whose own children are the first post, a table for each reply.
 * Markup as gallery-dl (`2chan.py`), futacha's recorded page of 2025 and several readers of the boards parse it.
 */
import { attribute, date, first, is, map, numeral, page, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

/** The index of a board has many `.thre`, and its form begins a thread instead of answering one. */
export const clues: Clues = [
	(document) =>
		document.getElementsByClassName('thre').length === 1 &&
		document.querySelector('.thre > .cno, .thre > .cnw') !== null &&
		document.querySelector('form input[name="resto"]') !== null,
];

const moment = /\d{2,4}\/\d\d\/\d\d\([^)]*\)\d\d:\d\d(?::\d\d)?/;
/** Boards may show an id a day and person beside the moment. */
const person: Find<string> = text(':scope > .cnw', /\sID:(\S+)/);
/** Each post has the same subject on boards that give it one. */
const untitled = /^(?:無念|無題)$/;

export default defineForum({
	name: 'ふたば☆ちゃんねる',
	clues,
	thread: {
		title: first(text('title', /^(.+?) - .+$/), text('.thre > blockquote', /^.{1,60}/)),
		board: first(text('#tit'), text('title', /- (.+)$/)),
	},
	anonymous: /^(?:としあき|名無し|無名)/,
	posts: '.thre, .thre td.rtd',
	post: {
		id: first(attribute('', 'data-res'), text(':scope > .cno', /No\.(\d+)/)),
		number: first(
			map(numeral(text(':scope > .rsc')), (place) => place + 1),
			map(is('.thre'), () => 1),
		),
		author: text(':scope > .cnm'),
		date: date(':scope > .cnw', moment),
		title: map(text(':scope > .csb'), (words) => (untitled.test(words) ? undefined : words)),
		body: ':scope > blockquote',
		// "そうだねx2"
		score: numeral(text(':scope > .sod', /[x×]\s*(\d+)/)),
		byStarter: first(is('.thre'), (scope, base) => {
			const id = person(scope, base);
			return id !== undefined && id === page(text('.thre > .cnw', /\sID:(\S+)/))(scope, base) ? true : undefined;
		}),
		attachments: ':scope > a:has(> img)',
		missing: map(text(':scope > blockquote > font[color="#ff0000"]', /(?:削除|隔離)されました/), () => 'removed' as const),
	},
	// Green lines repeat words of a post above.
	quotes: [{ block: 'font[color="#789922"]', headWords: /^\s*>+/ }],
});
