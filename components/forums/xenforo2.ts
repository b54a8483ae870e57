/** XenForo 2.0 to 2.3 (templates `post_macros`, `thread_view*`), every style: the class names come from the core. */
import { attribute, date, first, has, is, link, map, number, numeral, text, texts, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type Find, type Moment, type QuoteWords, type SpoilerWords } from './forum';
import { whose } from './wrote';

/** `js-post` is set by the post macros alone: messages, profile posts, media comments and resource updates have names of their own. */
export const clues: Clues = ['.message.js-post[id^="js-post-"] .message-cell--main'];

/** Quotes; the head's link carries the id of the quoted post, the block (since 2.0) the bare name. */
export const quotes: QuoteWords[] = [
	{
		block: '.bbCodeBlock--quote',
		head: ':scope > .bbCodeBlock-title',
		author: first(attribute('', 'data-quote'), whose(':scope > .bbCodeBlock-title')),
		url: link(':scope > .bbCodeBlock-title a[href*="goto/post"]'),
		postId: attribute(':scope > .bbCodeBlock-title a[href*="goto/post"]', 'href', /goto\/post\?id=(\d+)/),
	},
];

/** What the templates put into a body: "Click to expand…", copy buttons of headings, anchors of code. */
export const noise = [
	'.bbCodeBlock-expandLink',
	'.bbCodeBlock-shrinkLink',
	'.js-selectToQuoteEnd',
	'.bbCodeBlock--code > .bbCodeBlock-title',
	'.bbHeading .hoverLink',
	// Cards of linked pages: the title alone is what the link says.
	'.bbCodeBlock--unfurl .contentRow-figure, .bbCodeBlock--unfurl .contentRow-snippet, .bbCodeBlock--unfurl .contentRow-minor',
	// An add-on of photography forums.
	'.cv-attach-exif',
	'.samBannerUnit, .samCodeUnit, [class*="adsbygoogle"]',
];

/** Files below a post: 2.1 and later, then 2.0. */
export const files: FileWords[] = [
	{
		block: 'li.file, li.attachment',
		name: first(attribute('.file-name', 'title'), text('.file-name, .attachment-name')),
		url: link('a.file-preview, .file-name a, .attachment-name a, .attachment-icon a'),
		size: text('.file-meta, .attachment-details-size', /^[\d.,]+\s*\p{L}+/u),
		downloads: number('.file-meta', /·\D*(\d[\d.,]*)/),
	},
];

/** A button with an optional title over the hidden words. */
export const spoilers: SpoilerWords[] = [
	{ block: '.bbCodeSpoiler', label: '.bbCodeSpoiler-button', body: '.bbCodeSpoiler-content .bbCodeBlock-content' },
];

export const smilies = ['img.smilie', 'img.mceSmilie', 'img.smilie--emoji', 'img.smilie--sprite'];

/** The bar names three people and counts the rest: "A, B and 2 others"; microdata (2.1 and later) counts all. */
export const reactions: Find<{ name: string; count: number }[]> = (scope, base) => {
	const bar = scope.querySelector('.reactionsBar, .likesBar');
	const names = [...(bar?.querySelectorAll('.reactionSummary img[title], .reactionSummary img[alt]') ?? [])].map(
		(img) => img.getAttribute('title') ?? img.getAttribute('alt') ?? '',
	);
	if (!bar?.textContent?.trim()) return undefined;
	const others = numeral(textWithout('.reactionsBar-link', 'bdi', /\d[\d.,]*/))(bar, base) ?? 0;
	const stated = numberIn('[itemprop="interactionStatistic"] [itemprop="userInteractionCount"]')(scope, base);
	const count = stated ?? bar.querySelectorAll('bdi').length + others;
	return count ? [{ name: names.filter(Boolean).join(', ') || 'Like', count }] : undefined;
};

const numberIn = (selector: string): Find<number> => map(attribute(selector, 'content', /^\d+$/), Number);

/** `/attachments/NAME-png.123/` is the file itself; `/data/attachments/…` holds thumbnails, whose link leads to the file. */
export function original(_url: URL, img: Element): string | undefined {
	const file = img.closest('a[href*="/attachments/"]') ?? img.closest('.js-lbImage[data-src*="/attachments/"]');
	return file?.getAttribute('href') ?? file?.getAttribute('data-src') ?? undefined;
}

/** Styles that move the date keep the core's caption for the lightbox: "NAME · Jul 5, 2024 at 5:39 PM"; 2.1 and later add microdata. */
const captioned: Find<Moment> = (scope, base) => {
	const words = attribute('[data-lb-caption-desc]', 'data-lb-caption-desc', /·\s*([^·]+)$/)(scope, base);
	const stamp = attribute('meta[itemprop="datePublished"]', 'content')(scope, base);
	return words || stamp ? { text: words ?? (stamp as string), stamp } : undefined;
};

export default defineForum({
	name: 'XenForo',
	clues,
	thread: {
		title: textWithout('.p-title-value', '.label, .label-append'),
		category: text('.p-title-value .label:not(.label--hidden)', /^\[?(.*?)\]?$/),
		board: text('.p-breadcrumbs > li:last-of-type'),
		boardUrl: link('.p-breadcrumbs > li:last-of-type a'),
		tags: texts('.js-tagList .tagItem'),
		page: number('.pageNav-page--current'),
		pageCount: number('.pageNav-main > li:last-child'),
		nextPage: link('a.pageNav-jump--next, a.pageNavSimple-el--next'),
		previousPage: link('a.pageNav-jump--prev, a.pageNavSimple-el--prev'),
		firstPage: link('.pageNav-main > li:first-child a'),
		starter: text('.p-description .username'),
	},
	posts: '.message.js-post[id^="js-post-"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.message-attribution-opposite a', /^#([\d.,\s]+)$/),
		author: first(attribute('', 'data-author'), text('.message-name .username'), text('.message-name')),
		authorUrl: link('.message-name a.username'),
		avatar: link('.message-avatar img', 'src'),
		date: first(date('.message-attribution-main time, .message-attribution time, .message-date time'), captioned),
		edited: text('.message-lastEdit'),
		body: '.message-userContent .message-body .bbWrapper',
		permalink: link('.message-attribution-main a[href*="post-"], a.message-attribution-main'),
		score: map(attribute('.contentVote-count', 'data-score', /^-?\d+$/), Number),
		reactions,
		accepted: is('.message--solution'),
		byStarter: first(is('.message-threadStarterPost'), has('.userBanner--op')),
		signature: '.message-signature .bbWrapper',
		attachments: '.message-attachments',
		missing: map(has('.messageNotice--deleted'), () => 'removed' as const),
	},
	quotes,
	barriers: [
		// 2.x without the right to see attachments; `messageHide` is of the widespread "hide" add-ons.
		{ selector: '.bbWrapper a[href*="/login"], .messageHide--link, .messageHide', kind: 'login', about: 'part' },
	],
	spoilers,
	files,
	noise,
	smilies,
	pictureAttributes: ['data-src'],
	original,
});
