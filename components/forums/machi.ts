/** まちBBS (machi.to, `/bbs/read.cgi`): a term and its words for each post, as the reader rep2 takes them apart. */
import { first, moment, numeral, previous, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

/** "12 名前：まちこさん 投稿日： 2007/06/10(日) 09:20:35 ID:aBC.DeFG [ example.jp ]" */
const head = /^\s*\d+ 名前：[\s\S]*?投稿日：/;
const posts = (document: ParentNode): Element[] =>
	[...document.querySelectorAll('dt + dd')].filter((words) => head.test(words.previousElementSibling?.textContent ?? ''));

export const clues: Clues = [(document, url) => /\/bbs\/read\.(?:cgi|pl)\b/.test(url) && posts(document).length > 0];

const id: Find<string> = previous(text('', /^(\d+) 名前：/));

export default defineForum({
	name: 'まちBBS',
	clues,
	thread: {
		title: first(text('h1'), text('title')),
	},
	anonymous: /名無し|まちこさん/,
	posts,
	post: {
		id,
		number: numeral(id),
		author: previous(text('', /^\d+ 名前：\s*(.+?)\s*投稿日：/)),
		date: moment(previous(text('', /投稿日：\s*(\d{4}\/\d\d\/\d\d\([^)]*\)\s*\d\d:\d\d(?::\d\d)?)/))),
		body: (scope) => [scope as Element],
	},
});
