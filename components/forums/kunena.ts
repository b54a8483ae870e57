/** Kunena 4 to 6 for Joomla (templates Crypsis, Crypsisb3, Crypsisb4 and Aurelia: `layouts/topic/item`, `layouts/message/item`; read at 4.0.12, 5.1.19, 5.2.14 and 6.3). */
import { attribute, first, has, highest, is, last, link, map, number, shows, text, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type Find, type Moment, type QuoteWords, type SpoilerWords } from './forum';
import { whose, wrote } from './wrote';

const itself = 'small a[id][href^="#"]';

/** The history under the form and found messages have words of that class too, but no number that leads to itself. */
export const clues: Clues = [shows('.kmsg', `.message > div > ${itself}`)];

/** 4 puts name and block side by side, 5.0 and 5.1 write the name into the block, 5.2 and later link it. */
export const quotes: QuoteWords[] = [
	{ block: 'div.kmsgtext-quote', before: 'b', beforeWords: wrote, author: whose(':scope > b:first-child') },
	{
		block: 'blockquote:has(> .kmsgtext-quote)',
		head: ':scope > .kmsgtext-quote + div:has(> a > i)',
		headWords: wrote,
		author: first(whose(':scope > .kmsgtext-quote + div > a'), text('', wrote)),
		url: link(':scope > .kmsgtext-quote + div > a'),
		postId: attribute(':scope > .kmsgtext-quote + div > a', 'href', /#(\d+)$/),
	},
];

/** A thumbnail of a picture, a symbol of anything else, and a button whose bubble tells the size. */
export const files: FileWords[] = [
	{
		block: '.thumbnail',
		name: first(attribute('a[data-original-title]', 'data-original-title'), attribute('a[title]', 'title')),
		url: link('a[href]'),
		size: first(
			attribute('[data-bs-content]', 'data-bs-content', /:\s*([\d.,]+\s*\S+)/),
			attribute('[data-content]', 'data-content', /:\s*([\d.,]+\s*\S+)/),
		),
	},
];

export const spoilers: SpoilerWords[] = [{ block: '.kspoiler', label: '.kspoiler-title', body: '.kspoiler-content' }];

/** The date people see, and the exact one in the bubble. */
const posted: Find<Moment> = (scope, base) => {
	const words = text('small .kdate')(scope, base);
	const title = attribute('small .kdate', 'title', /\d.*\d{4}.*|\d{4}.*/)(scope, base);
	return words ? { text: words, stamp: title } : undefined;
};

/** People who thanked, each a link, and "and 3 others" where they are many. */
const thanks: Find<number> = (scope, base) => {
	const bar = scope.querySelector('.kmessage-thankyou');
	if (!bar) return undefined;
	const others = number('.kmessage-thankyou', /(\d+)\D*$/)(scope, base) ?? 0;
	return bar.querySelectorAll('a[href]:not([href*="unthankyou"])').length + others || undefined;
};

/** Where a forum counts by message, the number is the id. */
const place: Find<number> = (scope, base) => {
	const shown = text(itself, /^#(\d+)$/)(scope, base);
	return shown && shown !== attribute(itself, 'id')(scope, base) ? Number(shown) : undefined;
};

/** The last crumb is the thread itself. */
const boardOf = <T>(scope: ParentNode, find: Find<T>, base: string): T | undefined => {
	const board = [...scope.querySelectorAll(crumbs)].at(-2);
	return board && find(board, base);
};

const crumbs = '.mod-kunena-breadcrumbs > li:not(.active), #kunena .breadcrumb > li:not(.active, .divider)';

export default defineForum({
	name: 'Kunena',
	clues,
	thread: {
		title: first(last(crumbs, text('a')), textWithout('.kunena-topic-item > h1', '.badge, .label, #krating')),
		category: text('.kunena-topic-item > h1 > .badge, .kunena-topic-item > h1 > .label'),
		board: (scope, base) => boardOf(scope, text('a'), base),
		boardUrl: (scope, base) => boardOf(scope, link('a'), base),
		page: number('.pagination .active'),
		pageCount: highest('.pagination li'),
		nextPage: link('.pagination li.active + li > a[href]'),
		previousPage: link('.pagination li:has(+ li.active) > a[href]'),
		firstPage: link('.pagination li:first-child > a[href]'),
	},
	posts: `.message:has(${itself})`,
	post: {
		id: attribute(itself, 'id', /\d+/),
		number: place,
		author: text('.profilebox li:first-child strong'),
		authorUrl: link('.profilebox li:first-child strong a'),
		avatar: link('.profilebox li > a > img', 'src'),
		date: posted,
		edited: text('.alert:not(.kmsg *)'),
		// The paragraph of 4 ends where its first block begins.
		body: '.kmessage:has(> p.kmsg), div.kmsg:not(.mykmsg-header *)',
		permalink: link(itself),
		reactions: map(thanks, (count) => [{ name: 'Thank you', count }]),
		byStarter: has('.topic-starter'),
		signature: '.ksignature',
		attachments: '.kattach',
		missing: map(is('.message-deleted'), () => 'removed' as const),
	},
	quotes,
	barriers: [
		{ selector: '.kmsg .kquote', kind: 'login', about: 'part' },
		{ selector: '.kmsgtext-confidentialguests', kind: 'permission', about: 'part' },
		{ selector: '.kmsgattach', kind: 'login', about: 'attachment' },
		{ selector: '.kmsg', kind: 'login', about: 'post', words: /^\s*Please login to view the answers\s*$/ },
	],
	files,
	spoilers,
	noise: ['.kmsgattach', '.kquote', '.kmsgtext-confidentialguests', '.mykmsg-header', '.ksig'],
	smilies: ['img.bbcode_smiley'],
});
