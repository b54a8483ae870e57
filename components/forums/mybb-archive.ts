/** MyBB 1.8, the light archive (`inc/functions_archive.php`): `archive/index.php?thread-1.html`. */
import { highest, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { noise, quotes, smilies } from './mybb';

export const clues: Clues = ['#fullversion ~ #content > .post > .header > .dateline'];

export default defineForum({
	name: 'MyBB',
	clues,
	thread: {
		title: text('#fullversion a'),
		board: text('.navigation > a:last-of-type'),
		boardUrl: link('.navigation > a:last-of-type'),
		site: text('#container > h1'),
		page: number('.multipage > strong:nth-of-type(2)'),
		pageCount: highest('.multipage > strong, .multipage > a'),
		nextPage: link('.multipage > strong:nth-of-type(2) + a'),
		previousPage: link('.multipage > a:has(+ strong:nth-of-type(2))'),
	},
	posts: '#content > .post',
	post: {
		author: text('.author'),
		authorUrl: link('.author a'),
		date: map(text('.dateline'), (words) => ({ text: words })),
		body: '.message',
	},
	quotes,
	code: ['.codeblock'],
	noise,
	smilies,
});
