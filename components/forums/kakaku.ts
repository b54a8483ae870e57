/** 価格.com クチコミ掲示板 (bbs.kakaku.com, `SortID=`): as two collectors of 2026 name its parts. A product's board shows several threads in the same frames. */
import { attribute, first, map, moment, number, page, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

const words = '.boxIn.minH';
export const clues: Clues = [(document, url) => /\/SortID=\d+/i.test(url) && document.querySelector(`.bbsArea .box06 ${words}`) !== null];

const stands: Find<string> = text('.date', /書込番号[：:]\s*\[?(\d+)/);

export default defineForum({
	name: '価格.com',
	clues,
	thread: {
		title: text('.bbsArea .colorMiddle strong'),
	},
	posts: '.bbsArea .box06',
	post: {
		id: first(attribute(':scope > [id]', 'id', /\d+/), stands),
		author: map(text('.title a.impact05, .title .floatL a[href*="/auth/profile/"]'), (name) => name.replace(/さん$/, '') || undefined),
		// The article's stands in the thread's head.
		date: moment(first(text('.title .writeDateTime'), page(text('.colorMiddle .writeDateTime')))),
		body: (scope) => [...scope.querySelectorAll(words)].slice(0, 1),
		score: number('.vote .fontRed, .vote strong', /\d+/),
	},
	noise: ['.date', '.vote'],
});
