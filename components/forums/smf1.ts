/** SMF 1.1 (`Themes/default/Display.template.php`, and Babylon beside it): tables, the post known by its subject's id. */
import { attribute, first, highest, link, map, number, postsBefore, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { neighbour } from './pager';
import { files, floor, noise, original, smilies, start } from './smf';
import { whose } from './wrote';

export const clues: Clues = ['form#quickModForm > table.bordercolor td > table td div.post'];

/** Babylon has no class on the row. */
const row = 'td:has(> a.navPages)';
const page = number(`${row} > b`);
const posts = 'form#quickModForm > table.bordercolor > tbody > tr:has(div.post)';

export default defineForum({
	name: 'SMF',
	clues,
	thread: {
		// "Topic: … (Read 1234 times)"
		title: text('#top_subject', /^[^:：]*[:：]\s*(.*?)\s*\([^()]*\)$/),
		views: number('#top_subject', /\(\D*(\d[\d.,]*)[^()]*\)$/),
		board: text('a.nav[href*="board="]'),
		boardUrl: link('a.nav[href*="board="]'),
		page,
		pageCount: highest(`${row} > b, ${row} > a.navPages`),
		postsBefore: postsBefore('a.navPages', start, page),
		// "1 <b> ... </b> 6 7 [<b>8</b>] 9": the page is not the only one in bold.
		nextPage: neighbour('a.navPages', page, 1),
		previousPage: neighbour('a.navPages', page, -1),
	},
	posts,
	post: {
		id: attribute('[id^="subject_"]', 'id', /\d+/),
		number: floor('[id^="subject_"] + .smalltext', posts),
		author: first(text('td[rowspan="2"] > b > a'), text('td[rowspan="2"] > b')),
		authorUrl: link('td[rowspan="2"] > b > a'),
		avatar: link('td[rowspan="2"] img.avatar', 'src'),
		date: map(textWithout('[id^="subject_"] + .smalltext', 'b', /[^«»\s][^«»]*/), (words) => ({ text: words })),
		edited: text('[id^="modified_"]'),
		title: map(text('[id^="subject_"]'), (title) => (/^Re: /i.test(title) ? undefined : title)),
		body: 'div.post',
		permalink: link('[id^="subject_"] a'),
		signature: '.signature',
		attachments: 'td.smalltext[colspan="2"]',
	},
	quotes: [
		{
			block: 'div.quote',
			before: '.quoteheader',
			head: ':scope > .quoteheader',
			author: whose(':scope > .quoteheader'),
			url: link(':scope > .quoteheader a'),
			postId: attribute(':scope > .quoteheader a', 'href', /msg(\d+)/),
		},
	],
	files,
	code: ['div.code'],
	noise,
	smilies,
	original,
});
