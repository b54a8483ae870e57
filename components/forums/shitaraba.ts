/** したらば掲示板 (jbbs.shitaraba.net `read.cgi`): a term and its words for each post, as six userscripts and crawlers (2018 to 2025) parse them. */
import { anchor, attribute, first, map, moment, numeral, page, previous, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['#thread-body > dt[id^="comment_"]'];

const id: Find<string> = previous(attribute('', 'id', /^comment_(\d+)/));
const user: Find<string> = previous(text('', /ID:([^\s?]\S+)/));

export default defineForum({
	name: 'したらば掲示板',
	clues,
	thread: {
		title: first(text('h1.thread-title'), text('h1')),
	},
	anonymous: /名無し|名も無き|無しさん|匿名/,
	posts: '#thread-body > dt[id^="comment_"] + dd',
	post: {
		id,
		number: numeral(id),
		author: previous(text('b')),
		date: moment(previous(text('', /\d{4}\/\d\d\/\d\d\([^)]*\)\s*\d\d:\d\d(?::\d\d)?/))),
		body: (scope) => [scope as Element],
		permalink: anchor(map(id, (number) => `comment_${number}`)),
		replyTo: attribute(':scope > span.res > a', 'href', /\/(\d+)\/?$/),
		byStarter: (scope, base) => {
			const name = user(scope, base);
			const opening = page((document: ParentNode) => document.querySelector('#thread-body > dt[id="comment_1"] + dd') ?? undefined)(
				scope,
				base,
			);
			return name !== undefined && opening !== undefined && name === user(opening, base) ? true : undefined;
		},
	},
});
