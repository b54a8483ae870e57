/** SMF 2.0 and 2.1, print view (`Themes/default/Printpage.template.php`): the whole topic, head and words in turn. */
import { map, page, previous, text } from './find';
import { type Clues, defineForum } from './forum';
import { noise, original, quotes, smilies } from './smf';

export const clues: Clues = ['#linktree ~ #posts .postheader + .postbody'];

export default defineForum({
	name: 'SMF',
	clues,
	thread: {
		title: text('.postheader > strong:first-of-type'),
		board: text('#linktree', /=> ([^=]+?) => [^=]*$/),
		site: text('#title'),
	},
	posts: '#posts .postbody',
	post: {
		author: previous(text('strong:nth-of-type(2)')),
		date: map(previous(text('strong:nth-of-type(3)')), (words) => ({ text: words })),
		body: (scope) => [scope as Element],
		title: (scope, base) => {
			const title = previous(text('strong:first-of-type'))(scope, base);
			return title === page(text('.postheader > strong:first-of-type'))(scope, base) || /^Re: /.test(title ?? '') ? undefined : title;
		},
	},
	quotes,
	code: ['code.bbc_code'],
	noise,
	smilies,
	original,
});
