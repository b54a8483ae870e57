/** vBulletin 3.0 to 3.8 (templates `postbit` and `postbit_legacy`) and the houses that grew out of it. */
import { attribute, first, highest, link, map, number, shows, text, textWithout } from './find';
import { type Clues, defineForum, type Find, type QuoteWords } from './forum';
import { greatest } from './pager';
import { cutAtLine } from './signature-line';

/** `edit…` is the box that quick editing replaces: it stands around a post and nothing else. */
export const clues: Clues = [
	// Asked in steps: nothing in these selectors is a class or a whole id, by which browsers look things up.
	shows('[id^="post_message_"]', '[id^="edit"] :is([id^="td_post_"], [id^="postmenu_"] ~ *) [id^="post_message_"]'),
];

/** "Quote:" over a cell with "Originally Posted by X", an arrow to the post, and the words in italics. */
export const quoteIn = (block: string, cell: string): QuoteWords => ({
	block,
	head: `:scope > .smallfont, :scope > div:has(> label:only-child), ${cell} > div:has(> strong)`,
	author: text(`${cell} > div > strong`),
	url: link(`${cell} > div > a[href*="post"]`),
	postId: attribute(`${cell} > div > a[href*="post"]`, 'href', /(?:[?&]p=|#post)(\d+)/),
	words: cell,
});

const quotes = [
	quoteIn('div:has(> .smallfont + table td.alt2)', 'td.alt2'),
	// Internet Brands' forums draw it without tables.
	quoteIn('div:has(> div > label:only-child):has(> .panel.alt2)', '.panel.alt2'),
];

/** Below the words, under a line of underscores. */
const signature: Find<Element> = (scope) => {
	const box = [...scope.querySelectorAll('[id^="td_post_"] > div')].find((div) => !div.id && /^\s*_{5,}/.test(div.textContent ?? ''));
	return box && cutAtLine([...box.childNodes], box.ownerDocument).signature;
};

export default defineForum({
	name: 'vBulletin',
	clues,
	thread: {
		title: first(text('td.navbar > strong'), text('.navbar > strong')),
		board: text('span.navbar:last-of-type a[href]'),
		boardUrl: link('span.navbar:last-of-type a[href]'),
		page: number('.pagenav td.alt2 strong, .pagenav span strong'),
		// "Page 1 of 3"
		pageCount: first(greatest('.pagenav td.vbmenu_control'), highest('.pagenav a')),
		nextPage: link('.pagenav a[rel="next"], link[rel="next"]'),
		previousPage: link('.pagenav a[rel="prev"], link[rel="prev"]'),
	},
	posts: '[id^="edit"]:has([id^="post_message_"])',
	post: {
		id: attribute('[id^="post_message_"]', 'id', /\d+/),
		number: first(map(attribute('[id^="postcount"]', 'name', /^\d+$/), Number), number('[id^="postcount"]')),
		author: first(text('.bigusername'), textWithout('[id^="postmenu_"]', 'script')),
		authorUrl: link('a.bigusername'),
		avatar: link('.alt2 img[src*="customavatars"], .alt2 img[src*="image.php?"], .alt2 a[href*="member"] > img', 'src'),
		date: map(
			textWithout('td:has(> a[name^="post"]), .thead div:has(> a[name^="post"]), .tcell:has(> a[name^="post"])', 'script'),
			(words) => ({ text: words }),
		),
		edited: text('[id^="td_post_"] > .smallfont > em'),
		body: '[id^="post_message_"]',
		permalink: link('a[id^="postcount"]'),
		signature,
		attachments: '[id^="td_post_"] fieldset.fieldset',
	},
	quotes,
	files: [
		{
			block: 'fieldset tr:has(a[href*="attachment"]), tr:has(> td > a[href*="attachmentid"])',
			name: text('a'),
			url: link('a'),
			size: text('', /\(([\d.,]+\s*\p{L}+)/u),
			downloads: number('', /[,،][^,،\d]*(\d[\d.,]*)/),
		},
	],
	noise: ['div:has(> .smallfont + pre) > .smallfont', 'div:has(> .smallfont + .alt2 > code) > .smallfont'],
	smilies: ['img.inlineimg'],
	barriers: [
		{ selector: '[id^="post_message_"] a[href*="register.php"], [id^="post_message_"] a[href*="do=signup"]', kind: 'login', about: 'part' },
	],
	// Thumbnails of attachments link to the picture.
	original: (_url, img) => img.closest('a[href*="attachment"]')?.getAttribute('href') ?? undefined,
});
