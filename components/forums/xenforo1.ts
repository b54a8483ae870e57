/** XenForo 1.0 to 1.5 (templates `message`, `thread_view`). */
import { attribute, date, dateIn, first, has, is, link, map, number, numeral, text, textWithout } from './find';
import { type Clues, defineForum, type Find, type QuoteWords } from './forum';
import { queryOne } from './query';
import { nameOf } from './wrote';

/** Conversations number their messages "message-1", profile posts "profile-post-1". */
export const clues: Clues = ['li.message[id^="post-"] .messageText'];

const quotes: QuoteWords[] = [
	{
		block: '.bbCodeQuote',
		head: ':scope > aside > .attribution, :scope > .attribution',
		words: ':scope > aside > blockquote, :scope > blockquote',
		author: first(attribute('', 'data-author'), map(textWithout('.attribution', 'a'), nameOf)),
		url: link('.attribution a.AttributionLink'),
		postId: attribute('.attribution a.AttributionLink', 'href', /post[?/]\D*(\d+)/),
	},
];

/** "A, B and 3 others like this." */
const likes: Find<{ name: string; count: number }[]> = (scope, base) => {
	const bar = queryOne(scope, '.likesSummary .LikeText');
	if (!bar) return undefined;
	const others = numeral(textWithout('', 'a.username', /\d[\d.,]*/))(bar, base) ?? 0;
	const count = bar.querySelectorAll('a.username').length + others;
	return count ? [{ name: 'Like', count }] : undefined;
};

export default defineForum({
	name: 'XenForo',
	clues,
	thread: {
		// A style seen at forums.oneplus.net draws pages, votes and day into the heading too.
		title: first(text('.titleBar h1 .title'), textWithout('.titleBar h1', '.prefix')),
		category: text('.titleBar h1 .prefix', /^\[?(.*?)\]?$/),
		board: first(text('#pageDescription > a[href*="forums/"]'), text('.breadcrumb .crust:last-of-type .crumb')),
		boardUrl: link('#pageDescription > a[href*="forums/"], .breadcrumb .crust:last-of-type .crumb'),
		page: map(attribute('.PageNav', 'data-page', /^\d+$/), Number),
		pageCount: map(attribute('.PageNav', 'data-last', /^\d+$/), Number),
		nextPage: link('.PageNav a.currentPage ~ a.text, link[rel="next"]'),
		previousPage: link('.PageNav a.text:has(~ a.currentPage), link[rel="prev"]'),
		starter: text('#pageDescription > a.username'),
	},
	posts: 'li.message[id^="post-"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.postNumber', /#([\d.,\s]+)$/),
		author: first(attribute('', 'data-author'), text('.userText .username, .messageUserBlock .username')),
		authorUrl: link('.messageUserBlock a.username'),
		avatar: link('.messageUserBlock .avatar img', 'src'),
		// `abbr` with a stamp where the date is recent, else a `span` whose title has the time.
		date: first(
			date('.messageMeta abbr.DateTime[data-time], .messageDetails abbr.DateTime[data-time]'),
			dateIn('.messageMeta .DateTime, .messageDetails .DateTime', 'title'),
			date('.messageMeta .DateTime, .messageDetails .DateTime'),
			dateIn('.messageInfo a.datePermalink .DateTime', 'title'),
		),
		edited: text('.editDate'),
		body: '.messageContent .messageText',
		permalink: link('a.datePermalink, a.hashPermalink'),
		reactions: likes,
		byStarter: is('.uix_discussionAuthor'),
		signature: '.signature',
		attachments: '.attachedFiles',
		missing: map(has('.messageNotices .deletedNotice'), () => 'removed' as const),
	},
	quotes,
	spoilers: [{ block: '.bbCodeSpoilerContainer', label: '.bbCodeSpoilerButton', body: '.bbCodeSpoilerText' }],
	files: [
		{
			block: 'li.attachment',
			name: attribute('', 'title'),
			url: link('.filename a, .thumbnail a'),
			size: text('.attachmentInfo dd'),
		},
	],
	noise: ['.quoteExpand', '.messageTextEndMarker', '.bbCodeCode > .type, .bbCodePHP > .type, .bbCodeHtml > .type'],
	smilies: ['img.mceSmilie', 'img.mceSmilieSprite'],
	// A thumbnail of an attachment links to it.
	original: (_url, img) => img.closest('a[href*="attachments/"]')?.getAttribute('href') ?? undefined,
});
