/** PunBB 1.3 and 1.4 (`viewtopic.php`). */
import { attribute, first, highest, link, map, number, text } from './find';
import { quotes } from './fluxbb';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.main-topic .post > .posthead[id^="p"] + .postbody .entry-content'];

export default defineForum({
	name: 'PunBB',
	clues,
	thread: {
		title: first(text('.main-title a.permalink'), text('.main-title')),
		board: text('#brd-crumbs-top .crumb:nth-last-of-type(2) a'),
		boardUrl: link('#brd-crumbs-top .crumb:nth-last-of-type(2) a'),
		page: number('.paging > strong'),
		pageCount: highest('.paging > strong, .paging > a'),
		nextPage: link('.paging > strong + a'),
		previousPage: link('.paging > a:has(+ strong)'),
	},
	posts: '.main-topic .post:has(> .posthead[id^="p"])',
	post: {
		id: attribute('.posthead', 'id', /\d+/),
		number: number('.post-num'),
		author: first(text('.author-ident .username'), text('.post-byline strong, .post-byline a')),
		authorUrl: link('.author-ident .username a, .post-byline a'),
		avatar: link('.author-ident .useravatar img', 'src'),
		date: map(text('.post-link a'), (words) => ({ text: words })),
		edited: text('.post-edit'),
		body: '.entry-content',
		permalink: link('.post-link a'),
		signature: '.sig-content',
	},
	quotes,
	noise: ['.sig-content', '.sig-line'],
	smilies: ['img[src*="/smilies/"]'],
});
