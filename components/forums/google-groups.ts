/**
 * Google Groups since 2020. Class names are hashes, but the same in every reading script from 2020 to 2026 (a Go archive, extensions, crawlers in Python and Java):
 * `section.BkrUxb` a message, `h3.s1f8Zd` its author, `.zX2W9c` its date, `.ptW7te` its words.
 */
import { date, map, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['section.BkrUxb .ptW7te'];

export default defineForum({
	name: 'Google Groups',
	clues,
	thread: { title: text('h1'), board: text('h2') },
	posts: 'section.BkrUxb:has(.ptW7te)',
	post: {
		author: text('h3.s1f8Zd, .s1f8Zd'),
		date: date('.zX2W9c'),
		body: (scope) => [...scope.querySelectorAll('.ptW7te')].slice(0, 1),
	},
	quotes: [
		{
			// Mail programs put the answered mail below the answer, under "On … X <address> wrote:".
			block: '.gmail_quote:has(.gmail_attr)',
			head: '.gmail_attr',
			words: 'blockquote',
			author: map(
				text('.gmail_attr'),
				(words) => /^.*(?:\d:\d\d(?:\s?[AP]M)?|\d{4}),?\s+(.+?)\s*(?:<[^>]*>)?\s+\S+\s*:$/.exec(words.replace(/\s+/g, ' '))?.[1],
			),
		},
	],
	noise: ['.wqmMgb'],
});
