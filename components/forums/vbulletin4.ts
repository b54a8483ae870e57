/** vBulletin 4 (templates `postbit`, `postbit_legacy`, `SHOWTHREAD`). */
import { attribute, first, is, link, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum, type QuoteWords } from './forum';
import { greatest } from './pager';

/** Private messages stand in `#message_list` or `#showpm`, announcements in `#announcements`. */
export const clues: Clues = ['[id^="post_message_"] > .postcontent', '#posts > li.postcontainer[id^="post_"] .posthead'];

export const quotes: QuoteWords[] = [
	{
		block: '.bbcode_container:has(> .bbcode_quote)',
		head: '.bbcode_postedby',
		words: '.bbcode_quote .message, .bbcode_quote .quote_container',
		author: text('.bbcode_postedby strong'),
		url: link('.bbcode_postedby a[href]'),
		postId: attribute('.bbcode_postedby a[href]', 'href', /(?:[?&]p=|#post)(\d+)/),
	},
];

export const noise = ['.bbcode_description', '.bbcode_quote_container'];
export const smilies = ['img.inlineimg'];

export default defineForum({
	name: 'vBulletin',
	clues,
	thread: {
		title: first(text('.threadtitle a'), text('.threadtitle')),
		category: textWithout('h1 .threadtitle:has(a)', 'a', /^\[?(.*?)\]?$/),
		board: text('#breadcrumb .navbit:nth-last-child(2) a'),
		boardUrl: link('#breadcrumb .navbit:nth-last-child(2) a'),
		page: number('.pagination .selected'),
		pageCount: greatest('.pagination .popupctrl'),
		nextPage: link('.pagination a[rel="next"], link[rel="next"]'),
		previousPage: link('.pagination a[rel="prev"], link[rel="prev"]'),
		firstPage: link('.pagination .first_last a[rel="start"]'),
	},
	// Futura-Sciences draws advertisements as posts: a day and a name, neither a number nor a profile.
	posts:
		'li[id^="post_"]:has([id^="post_message_"]):not(:has(> .posthead > .postdate:only-child):has(.username_container > span.username)), li.postbitdeleted[id^="post_"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: first(number('.postcounter', /#([\d.,]+)/), map(attribute('[id^="postcount"]', 'name', /^\d+$/), Number)),
		author: first(text('.username_container .username strong'), text('.username_container .username'), text('.username')),
		authorUrl: link('.username_container a.username, a.username'),
		avatar: link('.postuseravatar img', 'src'),
		// A style seen at forum.worldofplayers.de writes the title into the same line.
		date: moment(first(text('.postdate .date'), text('.postdate'))),
		edited: text('.lastedited'),
		title: text('.posttitle'),
		body: '[id^="post_message_"] > .postcontent:not(.lastedited)',
		permalink: link('a.postcounter'),
		signature: '.signaturecontainer',
		attachments: '.attachments',
		missing: map(is('.postbitdeleted'), () => 'removed' as const),
	},
	quotes,
	files: [
		{
			block: 'li:has(> a[href*="attachment"])',
			name: text('a'),
			url: link('a'),
			size: text('', /\(([\d.,]+\s*\p{L}+)/u),
			downloads: number('', /[,،][^,،\d]*(\d[\d.,]*)/),
		},
	],
	noise,
	smilies,
	original: (_url, img) => img.closest('a[href*="attachment"]')?.getAttribute('href') ?? undefined,
});
