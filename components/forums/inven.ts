/** inven.co.kr boards: one markup for all of them, as a dozen crawlers (2019 to 2026) and a script for its comments name it. Comments come by script. */
import { sides } from './article';
import { attribute, first, inAddress, moment, number, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['#tbArticle #powerbbsContent'];

const { isArticle, inArticle, inComment } = sides('#tbArticle');

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
		author: first(inArticle(first(text('.articleWriter span'), text('.articleWriter'))), text('.nickname')),
		date: moment(first(inArticle(text('.articleDate')), text('.date'))),
		body: (scope) => [...scope.querySelectorAll(isArticle(scope) ? '#powerbbsContent' : '.cmtContentOne')].slice(0, 1),
		depth: (scope) => (isArticle(scope) ? 0 : (scope as Element).matches('.replyCmt') ? 2 : 1),
		score: first(inArticle(number('.articleHit', /추천\s*:?\s*([\d,]+)/)), inComment(number('.bttn_good span'))),
	},
});
