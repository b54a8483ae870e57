/** HYBBS 2 (`View/default/thread_index.php`): the article in a box of its own, comments as media objects, the quoted one in a card above the words. */
import { attribute, first, last, link, map, moment, number, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.thread-content + .thread-content-btn'];

const article = '.border:has(> .thread-content)';
const person = '.d-flex .pt-1 > a:first-child, .media-body > div:first-child > a.h5';
const when = /发表于\s*([^·]+?)\s*(?:·|$)/;

export default defineForum({
	name: 'HYBBS',
	clues,
	thread: {
		title: text(`${article} h4`),
		board: last('.breadcrumb-item a', text('')),
		boardUrl: last('.breadcrumb-item a', link('')),
		views: number('.card-header', /(\d+)\s*次浏览/),
		replies: number('.card-header', /(\d+)\s*条评论/),
		nextPage: link('.pagination > .page-item:last-child:not(.disabled) > a[href]:not([data-pageid])'),
	},
	posts: `${article}, .post-list > .media`,
	post: {
		id: attribute('[id^="pid-"]', 'id', /\d+/),
		author: text(person),
		authorUrl: link(person),
		avatar: link(':scope > img, :scope > .d-flex img.rounded', 'src'),
		date: first(moment(text('.d-flex .pt-1', when)), moment(text('.media-body > .mb-2 > .post-time', when))),
		body: '.thread-content, .media-body > .card.mb-3:not([id^="post--box"]), .post-content[id^="pid-"]',
		score: map(text('.btn-primary > span'), (count) => (/^\d+$/.test(count) ? Number(count) : undefined)),
	},
	quotes: [{ block: '.card', words: '.post-content', author: text('a.h5') }],
	barriers: [
		{ selector: '.thread-content > blockquote[style*="B75C5C"]', words: /回复|回帖/, kind: 'reply-first', about: 'part' },
		{ selector: '.thread-content > blockquote[style*="B75C5C"]', words: /付费|购买/, kind: 'payment', about: 'part' },
	],
});
