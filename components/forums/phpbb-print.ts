/** phpBB 3, print view of prosilver (`viewtopic_print.html`): no ids, no addresses, three lines a post. */
import { map, text } from './find';
import { type Clues, defineForum } from './forum';
import { greatest, least } from './pager';
import { files, noise, quotes, smilies } from './phpbb';

export const clues: Clues = ['body#phpbb #page-body > .page-number ~ .post > .author + .content'];

export default defineForum({
	name: 'phpBB',
	clues,
	thread: {
		title: text('#page-header h2'),
		site: text('#page-header h1'),
		page: least('.page-number strong'),
		pageCount: greatest('.page-number strong'),
	},
	posts: '#page-body > .post',
	post: {
		author: text('.author strong'),
		date: map(text('.date strong'), (words) => ({ text: words })),
		body: '.content',
	},
	quotes,
	code: ['dl.codebox'],
	files,
	noise,
	smilies,
});
