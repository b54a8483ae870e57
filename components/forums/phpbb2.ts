/** phpBB 2.0 in subSilver and its children (`templates/subSilver/viewtopic_body.tpl`): tables, and no id but the anchor's name. */
import { attribute, first, highest, link, map, number, postsBefore, shows, text } from './find';
import { type Clues, defineForum } from './forum';
import { least } from './pager';
import { halves } from './signature-line';
import { whose } from './wrote';

/** Search results lack the anchor, the review under the editor lacks the ranks; both lack the link to the topic's title. */
export const clues: Clues = [shows('a.maintitle', 'td > span.name > a[name]', 'span.postbody')];

/** Everything in the words' cell but the note of the last edit. Quotes and code break the span of the words into several. */
const cell = (post: ParentNode): Node[] =>
	[...(post.querySelector('span.postbody')?.parentElement?.childNodes ?? [])].filter(
		(node) => !(node as Element).matches?.('span.gensmall'),
	);
const parts = halves(cell);

/** In bold in the row; "Page **1** of **3**" at the foot, in some languages the other way round. */
const page = first(number('span.gensmall > b > b'), least('span.nav > b'), number('.nav b'));

export default defineForum({
	name: 'phpBB',
	clues,
	thread: {
		title: text('a.maintitle'),
		board: text('a.nav[href*="viewforum"]'),
		boardUrl: link('a.nav[href*="viewforum"]'),
		page,
		pageCount: highest('span.gensmall > b > a[href*="start="], span.gensmall > b > b, span.nav > b'),
		postsBefore: postsBefore('span.gensmall > b > a, span.nav > a', /[?&]start=(\d+)/, page),
		nextPage: link('span.gensmall > b > b + a[href*="start="]'),
	},
	posts: 'tr:has(> td > span.name > a[name])',
	post: {
		id: attribute('span.name > a[name]', 'name', /\d+/),
		author: text('span.name b, span.name'),
		authorUrl: first(link('span.name a[href*="profile"]'), (scope, base) =>
			map(
				() => (scope as Element).nextElementSibling ?? undefined,
				(row) => link('a[href*="mode=viewprofile"]')(row, base),
			)(scope, base),
		),
		avatar: link('.postdetails img[src*="avatar"]', 'src'),
		// "Posted: Sat Oct 11, 2003 7:12 pm    Post subject: …"
		date: map(text('td > .postdetails', /^[^:：]*[:：]\s*(.+?\d{1,2}[:.]\d\d(?:\s?[ap]m)?)/i), (words) => ({ text: words })),
		edited: text('span.postbody ~ span.gensmall'),
		body: parts.words,
		permalink: link('td > a[href*="viewtopic"]:has(> img)'),
		signature: parts.signature,
	},
	quotes: [
		{
			block: 'table:has(> tbody > tr > td.quote)',
			head: ':scope > tbody > tr:first-child',
			words: 'td.quote',
			author: whose(':scope > tbody > tr:first-child'),
		},
	],
	code: ['table:has(> tbody > tr > td.code)'],
	noise: ['tr:has(+ tr > td.code)'],
	smilies: ['img[src*="/smiles/"]', 'img[src*="smilies"]'],
});
