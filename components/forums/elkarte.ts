/** ElkArte 1.1 and 2.0 (`Display.template.php`), which parted from SMF. */
import { attribute, date, first, has, highest, last, link, map, number, numeral, postsBefore, text } from './find';
import { type Clues, defineForum, type FileWords, type Find, type QuoteWords } from './forum';
import { queryAll } from './query';
import { floor, original, start } from './smf';
import { whose } from './wrote';

const post = '#forumposts article.post_wrapper';
export const clues: Clues = [`${post} .messageContent[id^="msg_"]`];

/** Stands above the folded words of somebody whom the reader ignores. */
const folded = '[id$="_ignored_prompt"]';
const page: Find<number> = number('.pagelinks .current_page', /^(\d+)$/);
const crumbs = '.navigate_section';

/** "Quote from: X – on …" before the block; 2.0 sets it within. */
const quotes: QuoteWords[] = [
	{
		block: 'blockquote',
		before: '.quoteheader',
		head: ':scope > .quoteheader, :scope > cite',
		author: map(whose(':scope > .quoteheader, :scope > cite'), (name) => name.replace(/\s*–$/, '')),
		url: link(':scope > .quoteheader a, :scope > cite a'),
		postId: attribute(':scope > .quoteheader a, :scope > cite a', 'href', /msg=?(\d+)/),
	},
];

const details = '.attachment_details';
const files: FileWords[] = [
	{
		block: '.attachment_block:not(:has(.attachment_image))',
		name: text('.attachment_name'),
		url: link('.attachment_name'),
		size: text(details, /^\d[\d.,]*\s?\p{L}+/u),
		downloads: number(details, /(\d[\d.,]*)\D*$/),
	},
];

export default defineForum({
	name: 'ElkArte',
	clues,
	thread: {
		title: last(crumbs, (scope, base) => last('li.linktree', text(''))(scope, base)),
		board: text(`${crumbs} li.linktree:nth-last-of-type(2) a`),
		boardUrl: link(`${crumbs} li.linktree:nth-last-of-type(2) a`),
		views: number('.category_header .views_text'),
		page,
		pageCount: highest('.pagelinks li'),
		postsBefore: postsBefore('.pagelinks a', start, page),
		nextPage: link('.pagelinks a:has(.next_page)'),
		previousPage: link('.pagelinks a:has(.previous_page)'),
	},
	posts: post,
	post: {
		id: attribute('.messageContent', 'id', /\d+/),
		number: floor('[id^="info_"] > a', post),
		author: text('.poster .name'),
		authorUrl: link('.poster a.name[href]'),
		avatar: link('.poster_avatar img', 'src'),
		date: date('[id^="info_"] time'),
		edited: text('[id^="modified_"]'),
		title: text('.post_subject'),
		body: (scope) => (scope.querySelector(folded) ? [] : [...queryAll(scope, '.messageContent')]),
		permalink: first(link('[id^="info_"] > a'), link('.post_subject a')),
		reactions: map(numeral(text('.likes_indicator')), (count) => [{ name: 'Like', count }]),
		signature: '[id^="msg_"][id$="_signature"]',
		attachments: '.attachments[id$="_footer"]',
		missing: map(has(folded), () => 'hidden' as const),
	},
	quotes,
	spoilers: [{ block: '.spoiler:has(> .bbc_spoiler)', body: '.bbc_spoiler' }],
	files,
	noise: ['.codeheader', '.spoilerheader', '.attachment_name', '.attachment_details'],
	smilies: ['img.smiley', 'img[src*="/smileys/"]', 'img.emoji'],
	original,
});
