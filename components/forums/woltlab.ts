/** WoltLab Burning Board 4 to 6 on WoltLab Suite: posts are the core's messages marked `wbbPost`. */
import { attribute, date, first, highest, link, map, number, text, texts } from './find';
import { type Clues, defineForum } from './forum';
import { nameOf } from './wrote';

/** Blog entries, comments and private conversations are messages without `wbbPost`. */
export const clues: Clues = ['article.wbbPost .messageText'];

export default defineForum({
	name: 'WoltLab',
	clues,
	thread: {
		title: first(text('h1.contentTitle [itemprop="name headline"]'), text('h1.contentTitle')),
		category: text('.contentHeaderTitle .badge.label'),
		board: text('.breadcrumbs li:last-child a'),
		boardUrl: link('.breadcrumbs li:last-child a'),
		tags: texts('.tagList .tag'),
		page: number('.pagination li.active'),
		pageCount: highest('.pagination li'),
		nextPage: link('link[rel="next"], .pagination a[rel="next"]'),
		previousPage: link('link[rel="prev"], .pagination a[rel="prev"]'),
	},
	posts: 'article.wbbPost',
	post: {
		id: first(attribute('', 'data-post-id', /^\d+$/), attribute('', 'data-object-id', /^\d+$/)),
		number: number('.messageQuickOptions a, .messageQuickOptions li', /^#([\d.,]+)$/),
		author: text('.messageAuthor .username'),
		authorUrl: link('.messageAuthor a.username'),
		avatar: link('.messageAuthor .userAvatar img', 'src'),
		date: date('.messageHeader time, .messageHeader .datetime'),
		edited: text('.wbbPostEditNote, .messageFooterNote'),
		body: '.messageText',
		permalink: link('a.messagePublicationTime, .messageHeader a.permalink, .messageHeaderMetaData a[href*="post"]'),
		signature: '.messageSignature > div, .messageSignature',
		attachments: '.attachmentThumbnailList, .attachmentFileList',
	},
	quotes: [
		{
			block: 'blockquote.quoteBox, blockquote.container.containerPadding.quoteBox',
			head: ':scope > .quoteBoxTitle, :scope > .quoteBoxIcon, :scope > header',
			words: ':scope > .quoteBoxContent, :scope > div:not(.quoteBoxIcon):not(.quoteBoxTitle)',
			author: map(text(':scope > .quoteBoxTitle, :scope > header'), nameOf),
			url: first(link(':scope > .quoteBoxTitle a'), link('', 'cite')),
			postId: first(attribute('', 'cite', /postID=(\d+)|#post(\d+)/), attribute(':scope > .quoteBoxTitle a', 'href', /postID=(\d+)/)),
		},
	],
	// 4.1 and 5.0 hide behind a button of their own, later versions draw <details>.
	spoilers: [{ block: 'div.spoilerBox', label: '.jsSpoilerToggle', body: '.spoilerBoxContent' }],
	code: ['.codeBox'],
	files: [
		{
			block: 'a.messageAttachment',
			name: text('.messageAttachmentFilename'),
			url: link(''),
			size: text('.messageAttachmentMeta', /^[\d.,]+\s*\p{L}+/u),
		},
		{ block: '.attachmentThumbnail', name: text('.attachmentFilename'), url: link('a') },
	],
	noise: ['.codeBoxHeader', '.codeBox > div > div > h3', '.toggleButton', '.lineAnchor'],
	smilies: ['img.smiley'],
	// Thumbnails link to the file.
	original: (_url, img) => img.closest('a.jsImageViewer, a.embeddedAttachmentLink')?.getAttribute('href') ?? undefined,
});
