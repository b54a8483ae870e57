/** Discuz! X2 to X3.4 on plain telephones (`template/default/mobile/forum/viewthread.htm`, `mobile=1` or `mobile=yes`): a line of names, then the words in the next box. */
import { bodies } from './discuz-special';
import * as discuz from './discuz-words';
import { attribute, date, first, highest, link, number, previous, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { queryOne } from './query';

export const clues: Clues = ['.vt > .bm > [id^="post_"].bm_c > .bm_user'];

const person = '.bm_user > a[href*="uid="]:not(.xg1)';

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: text('#thread_subject'),
		category: first(text('.vt .bm_h > a[href*="filter="]', /^\[?(.*?)\]?$/), textWithout('.vt .bm_h', 'a, span', /^\[(.+)\]$/)),
		board: text('.box:has(> em) > a:last-of-type'),
		boardUrl: link('.box:has(> em) > a:last-of-type'),
		views: number('.vt .bm_inf > font', /\d+/),
		replies: number('.vt .bm_inf > font', /\d+\D+(\d+)/),
		page: number('.pg strong'),
		pageCount: first(number('.pg label span', /\d+/), highest('.pg a, .pg strong')),
		nextPage: link('.pg a.nxt'),
		previousPage: link('.pg a.prev'),
	},
	anonymous: discuz.anonymous,
	posts: '.vt > .bm > [id^="post_"].bm_c + div',
	post: {
		id: previous(attribute('', 'id', /\d+/)),
		number: previous(discuz.floor('.bm_user')),
		// A name that leads nowhere (anonymous, deleted) is the last of the words.
		author: previous(first(text(person), textWithout('.bm_user', 'em, a.xg1', /\S+$/))),
		authorUrl: previous(link(person)),
		date: previous(date('[id^="authorposton"]')),
		edited: discuz.edited,
		title: text('.pbody > h2'),
		body: bodies('[id^="postmessage_"]'),
		onlyAuthor: previous(link('.bm_user > a[href*="authorid="]')),
		attachments: '.mes > .box_ex2:not(.viewsort)',
		missing: (scope) => (!queryOne(scope, '[id^="postmessage_"]') && queryOne(scope, '.mes > .xi1') ? 'blocked' : undefined),
	},
	quotes: discuz.quotes.map((words) => ({ ...words, head: 'blockquote > p:first-child, blockquote > font[size="2"]:first-of-type' })),
	files: [{ ...discuz.files[0], block: '.attach, .box_ex2' }],
	barriers: [...discuz.barriers, { selector: '.mes > .warning', words: /登录|登錄|log ?in/i, kind: 'login', about: 'attachment' }],
	noise: [...discuz.noise, '.quote > blockquote > p:first-child, .blockcode p, .attach_h'],
	smilies: discuz.smilies,
	code: discuz.code,
	// The thumbnail of 200 pixels leads to the picture.
	original: (_url, img) => img.closest('a[href*="nothumb=yes"]')?.getAttribute('href') ?? undefined,
});
