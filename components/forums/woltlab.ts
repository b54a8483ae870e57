/**
 * WoltLab Burning Board 4 and Suite Forum 5 to 6 on WCF 2.0 to 6.2: posts are the core's messages marked `wbbPost`
 * (`thread.tpl` of the forum; `messageSidebar.tpl`, `attachments.tpl`, `quoteMetaCode.tpl` of the core; the core's conversations draw the same message).
 */
import { attribute, date, first, highest, is, link, map, number, numeral, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { pageOf } from './noscript';
import { nameOf } from './wrote';

/** Blog entries, comments and private conversations are messages without `wbbPost`. */
export const clues: Clues = ['article.wbbPost .messageText'];

/** 6.0 and later draw the moment within a shadow; what the server said of it stands in the element. */
const posted: Find<Moment> = (scope, base) => {
	const element = '.messageHeader woltlab-core-date-time';
	const stamp = attribute(element, 'date')(scope, base);
	return stamp
		? { text: text(element)(scope, base) ?? stamp, stamp }
		: date('.messageHeader time, .messageHeader .datetime, .messagePublicationTime time')(scope, base);
};

/** Number of kinds and counts: as links in 5.x; in 6.x `[[kind, count], …]` until a script has drawn them. */
const reactions: Find<{ name: string; count: number }[]> = (scope, base) => {
	const all = [...scope.querySelectorAll('.reactCountButton, .reactionCountButton')].map((button) => ({
		name: attribute('img', 'alt')(button, base) ?? 'Like',
		count: number('.reactionCount')(button, base) ?? 0,
	}));
	return all.length ? all : undefined;
};
const undrawn: Find<number> = (scope) => {
	const data = scope.querySelector('woltlab-core-reaction-summary')?.getAttribute('data') ?? '';
	const counts = [...data.matchAll(/\[\d+,(\d+)\]/g)].map((found) => Number(found[1]));
	return counts.length ? counts.reduce((a, b) => a + b) : undefined;
};

const answers = new WeakMap<Document, string>();
/** The page's description for search engines tells when the accepted answer was written; its post bears no mark. */
function answered(page: Document): string {
	const known = answers.get(page);
	if (known !== undefined) return known;
	const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '');
	const found = scripts.map((words) => /"acceptedAnswer"[\s\S]*?"dateCreated":\s*"([^"]+)"/.exec(words)?.[1]).find(Boolean) ?? '';
	answers.set(page, found);
	return found;
}
const accepted: Find<boolean> = (scope, base) => {
	const when = Date.parse(answered(pageOf(scope)));
	return when && when === Date.parse(posted(scope, base)?.stamp ?? '') ? true : undefined;
};

export default defineForum({
	name: 'WoltLab',
	clues,
	thread: {
		title: first(text('h1.contentTitle [itemprop="name headline"]'), text('h1.contentTitle'), text('header.wbbThread > h1 > a')),
		category: text('.contentHeaderTitle .badge.label, header.wbbThread .labelList .label'),
		board: text('.breadcrumbs li:last-child a'),
		boardUrl: link('.breadcrumbs li:last-child a'),
		tags: texts('.tagList .tag'),
		page: first(numeral(attribute('woltlab-core-pagination', 'page')), number('.pagination li.active, .pageNavigation li.active')),
		pageCount: first(
			numeral(attribute('woltlab-core-pagination', 'count')),
			numeral(attribute('nav[data-pages]', 'data-pages')),
			highest('.pagination li, .pageNavigation li'),
		),
		nextPage: link('link[rel="next"], .pagination a[rel="next"]'),
		previousPage: link('link[rel="prev"], .pagination a[rel="prev"]'),
	},
	posts: 'article.wbbPost',
	post: {
		id: first(attribute('', 'data-post-id', /^\d+$/), attribute('', 'data-object-id', /^\d+$/)),
		number: number('.messageQuickOptions a, .messageQuickOptions li', /^#([\d.,]+)$/),
		author: text('.messageSidebar .username'),
		authorUrl: link('.messageSidebar a.username, .messageSidebar .username > a'),
		avatar: link('.messageSidebar .userAvatar img', 'src'),
		date: posted,
		edited: text('.wbbPostEditNote, .messageFooterNote'),
		body: '.messageText',
		permalink: first(
			link('a.messagePublicationTime, .messageHeader a.permalink, .messageHeaderMetaData a[href*="post"]'),
			link('', 'itemid'),
		),
		signature: '.messageSignature > div, .messageSignature',
		attachments: '.attachmentThumbnailList, .attachmentFileList',
		reactions,
		score: undrawn,
		accepted,
		byStarter: (scope) => (scope as Element).closest('.messageGroupStarter') !== null || undefined,
		missing: map(is('.wbbPostDeleted'), () => 'removed' as const),
	},
	// Guests see the first posts of a thread only, where a board says so.
	barriers: [{ selector: '.messageListNotice', kind: 'login', about: 'thread', words: /regist|anmeld|log.?in/i }],
	quotes: [
		{
			block: 'blockquote.quoteBox, blockquote.container.containerPadding.quoteBox',
			// A style seen at med1.de puts the head into a box of its own.
			head: ':scope > .quoteBoxTitle, :scope > .quoteBoxIcon, :scope > .quote-box-header, :scope > header, :scope > .container > header, :scope > .quoteAuthorAvatar',
			words: ':scope > .quoteBoxContent, :scope > .container > div, :scope > div:not(.quoteBoxIcon, .quoteBoxTitle, .quote-box-header)',
			author: map(text(':scope > .quoteBoxTitle, :scope > .quote-box-header, :scope > header, :scope > .container > header'), nameOf),
			url: first(link(':scope > .quoteBoxTitle a, :scope > header a, :scope > .container > header a'), link('', 'cite')),
			postId: first(attribute('', 'cite', /postID=(\d+)|#post(\d+)/), attribute(':scope > .quoteBoxTitle a', 'href', /postID=(\d+)/)),
		},
	],
	// 4.x and 5.0 hide behind a button of their own, later versions draw <details>.
	spoilers: [{ block: 'div.spoilerBox', label: ':scope > header', body: '.spoilerBoxContent, :scope > div' }],
	code: ['.codeBox'],
	files: [
		{
			block: 'a.messageAttachment',
			name: text('.messageAttachmentFilename'),
			url: link(''),
			size: text('.messageAttachmentMeta', /^[\d.,]+\s*\p{L}+/u),
		},
		{ block: '.attachmentFileList li > div', name: text('p > a'), url: link('p > a'), size: text('small', /\d[\d.,]*\s?\p{L}+/u) },
		{ block: '.attachmentThumbnail', name: text('.attachmentFilename, :scope > div > p'), url: link('a') },
	],
	noise: [
		'.codeBoxHeader',
		'.codeBox > div > div > h3',
		'.toggleButton',
		'.lineAnchor',
		'.quoteAuthorAvatar',
		'.attachmentFileList li > a',
		'legend',
	],
	smilies: ['img.smiley'],
	// Thumbnails link to the file.
	original: (_url, img) => img.closest('a.jsImageViewer, a.embeddedAttachmentLink')?.getAttribute('href') ?? undefined,
});
