/** inven.co.kr boards: one markup for all of them, as a dozen crawlers (2019 to 2026) and a script for its comments name it. Comments come by script. */
import { attribute, first, inAddress, moment, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['#tbArticle #powerbbsContent'];

const isArticle = (scope: ParentNode): boolean => (scope as Element).id === 'tbArticle';
const article =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) =>
		isArticle(scope) ? find(scope, base) : undefined;

export default defineForum({
	name: 'Inven',
	clues,
	thread: {
		title: text('#tbArticle .articleTitle h1'),
		category: text('#tbArticle .articleCategory', /^\[?(.*?)\]?$/),
		views: number('#tbArticle .articleHit', /조회\s*:?\s*([\d,]+)/),
	},
	// The best comments (`#pwbbsbestCmt_…`) stand again among the others.
	posts: '#tbArticle, [id^="pwbbsCmt_"] li.row[id^="cmt"]',
	post: {
		id: first(attribute('', 'id', /^cmt(\d+)/), inAddress(/\/(\d+)\/?(?:[?#].*)?$/), inAddress(/[?&]l=(\d+)/)),
		author: first(article(text('.articleWriter span')), article(text('.articleWriter')), text('.nickname')),
		date: first(article(moment(text('.articleDate'))), moment(text('.date'))),
		body: (scope) => [...scope.querySelectorAll(isArticle(scope) ? '#powerbbsContent' : '.cmtContentOne')].slice(0, 1),
		depth: (scope) => (isArticle(scope) ? 0 : (scope as Element).matches('.replyCmt') ? 2 : 1),
		score: (scope, base) => (isArticle(scope) ? number('.articleHit', /추천\s*:?\s*([\d,]+)/) : number('.bttn_good span'))(scope, base),
	},
});
