/** Burning Board 3 on WCF 1 (`thread.tpl`, `messageSidebar.tpl`, `attachmentsShow.tpl`, `quoteBBCodeTag.tpl`): posts are rows with numbered ids. */
import { above, attribute, first, highest, is, last, link, map, number, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { neighbour } from './pager';
import { nameOf } from './wrote';

/** Search results and private messages are rows of other names. */
export const clues: Clues = ['.message[id^="postRow"] .messageBody > [id^="postText"]'];

const page: Find<number> = number('.pageNavigation li.active');
const crumbs = '#main > .breadCrumbs > li > a';

export default defineForum({
	name: 'WoltLab',
	clues,
	thread: {
		title: text('.mainHeadline h2[id^="threadTitle"] > a'),
		category: text('.mainHeadline h2 > .prefix', /^\[?(.*?)\]?$/),
		board: last(crumbs, text('')),
		boardUrl: last(crumbs, link('')),
		tags: texts('.infoBox a[href*="TaggedObjects"]'),
		page,
		pageCount: highest('.pageNavigation li'),
		nextPage: neighbour('.pageNavigation li > a', page, 1),
		previousPage: neighbour('.pageNavigation li > a', page, -1),
	},
	// A deleted or ignored post leaves a line of its own, its row beside it out of sight.
	posts: '.message[id^="postRow"]:not([style*="none"]), .message.messageMinimized[id^="hiddenPostInfo"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.messageNumber'),
		author: text('.messageAuthor .userName'),
		authorUrl: link('.messageAuthor .userName a'),
		avatar: link('[class^="userAvatar"] img', 'src'),
		date: map(text('.messageHeader .containerContent > p'), (words) => ({ text: words })),
		edited: text('.editNote'),
		title: text('.messageTitle'),
		body: '.messageBody > [id^="postText"]',
		permalink: link('a.messageNumber'),
		byStarter: is('.threadStarterPost'),
		signature: '.signature',
		attachments: '.attachmentPreview, .attachmentFile',
		missing: (scope) => {
			if (!(scope as Element).matches('.messageMinimized')) return undefined;
			return scope.querySelector('img[src*="postTrash"]') ? 'removed' : 'hidden';
		},
	},
	quotes: [
		{
			block: 'blockquote.quoteBox',
			head: ':scope > .quoteHeader',
			words: ':scope > .quoteBody',
			author: map(text(':scope > .quoteHeader'), nameOf),
			url: first(link(':scope > .quoteHeader a'), link('', 'cite')),
			postId: attribute('', 'cite', /postID=(\d+)/),
		},
	],
	files: [
		{
			block: '.attachmentFile li > div > a',
			name: text(''),
			url: link(''),
			size: above('li', text('.smallFont', /\d[\d.,]*\s?\p{L}+/u)),
			downloads: above('li', number('.smallFont', /,\s+(\d[\d.,]*)/)),
		},
	],
	noise: ['.attachmentFile li > a', '.attachmentFile .smallFont', 'legend'],
	smilies: ['img[src*="/smilies/"]'],
	// Thumbnails link to the file.
	original: (_url, img) => img.closest('a.enlargable')?.getAttribute('href') ?? undefined,
});
