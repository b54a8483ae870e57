/** Invision Community 4.0 to 4.7 (template `forums/front/topics/postContainer`). */
import { attribute, date, first, has, is, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type Find, type QuoteWords, type SpoilerWords } from './forum';
import { nameOf } from './wrote';

/** `cPost` is of topics (and of private messages) alone; comments of articles, files and pictures lack it. */
export const clues: Clues = ['article.cPost[id^="elComment_"] .cAuthorPane_author'];

/** "On 5/1/2020 at 9:00 PM, X said:" or "46 minutes ago, X said:" */
export const quotes: QuoteWords[] = [
	{
		block: 'blockquote.ipsQuote',
		head: ':scope > .ipsQuote_citation, :scope > [class*="ipsQuote__cit"]',
		author: first(
			attribute('', 'data-ipsquote-username'),
			attribute('', 'data-author'),
			map(text('.ipsQuote_citation', /,\s+([^,]+)$/), nameOf),
			// "Am 3.5.2020 um 10:00 schrieb X:" of the German, Dutch and Scandinavian packs.
			text('.ipsQuote_citation', /\d\s+(?:schrieb|zei|skrev|sagde|sa) (\S.*?)\s*:?$/),
		),
		url: link('.ipsQuote_citation a'),
		postId: first(attribute('', 'data-ipsquote-contentcommentid', /^\d+$/), attribute('', 'data-cid', /^\d+$/)),
	},
	// Posts that were brought over from IP.Board 3.
	{
		block: 'blockquote.ipsBlockquote',
		before: 'p.citation',
		head: 'p.citation',
		author: attribute('', 'data-author'),
		postId: attribute('', 'data-cid', /^\d+$/),
	},
];

/** Each reaction with its count. */
export const reactions: Find<{ name: string; count: number }[]> = (scope, base) => {
	const all = [...scope.querySelectorAll('.ipsReact_reactCount')].map((item) => ({
		name: attribute('[title]', 'title')(item, base) ?? attribute('img', 'alt')(item, base) ?? 'Like',
		count: number('')(item, base) ?? 0,
	}));
	return all.some(({ count }) => count) ? all.filter(({ count }) => count) : undefined;
};

export const noise = ['[data-excludequote]', '.ipsEdited'];
/** Files stand as links in the words. */
export const files: FileWords[] = [{ block: 'a.ipsAttachLink:not(.ipsAttachLink_image, :has(img))', name: text(''), url: link('') }];
export const spoilers: SpoilerWords[] = [{ block: '.ipsSpoiler', label: '.ipsSpoiler_header', body: '.ipsSpoiler_contents' }];
export const smilies = ['img[data-emoticon]', 'img.ipsEmoji', 'img[data-emoji]', 'img.bbc_emoticon'];

/** A thumbnail's own name does not tell its original's; the link around it does. */
export function original(_url: URL, img: Element): string | undefined {
	const around = img.closest('a.ipsAttachLink_image, a[data-fullurl], a[data-ipslightbox]');
	return around?.getAttribute('data-fullurl') ?? around?.getAttribute('href') ?? undefined;
}

/** Every page of a topic but the last is full. */
export const perPage =
	(page: Find<number>): Find<number> =>
	(scope, base) => {
		const posts = attribute('.ipsPagination', 'data-ipspagination-perpage', /^\d+$/)(scope, base);
		return posts === undefined ? undefined : ((page(scope, base) ?? 1) - 1) * Number(posts);
	};

const page = number('.ipsPagination_active');

export default defineForum({
	name: 'Invision Community',
	clues,
	thread: {
		title: textWithout('h1.ipsType_pageTitle', '.ipsBadge, .ipsTag_prefix, .ipsInvisible'),
		category: text('h1.ipsType_pageTitle .ipsTag_prefix'),
		board: text('.ipsBreadcrumb [data-role="breadcrumbList"] > li:nth-last-child(2) a'),
		boardUrl: link('.ipsBreadcrumb [data-role="breadcrumbList"] > li:nth-last-child(2) a'),
		views: number('.cTopicOverview__item--stats > li, .cTopicOverview_stats > li', /Views?\s*([\d.,]+\s?k?)/i),
		replies: number('.cTopicOverview__item--stats > li, .cTopicOverview_stats > li', /Repl(?:y|ies)\s*([\d.,]+\s?k?)/i),
		page,
		pageCount: map(attribute('.ipsPagination', 'data-ipspagination-pages', /^\d+$/), Number),
		postsBefore: perPage(page),
		nextPage: link('.ipsPagination_next:not(.ipsPagination_inactive) a'),
		previousPage: link('.ipsPagination_prev:not(.ipsPagination_inactive) a'),
		firstPage: link('.ipsPagination_first:not(.ipsPagination_inactive) a'),
	},
	posts: 'article.cPost[id^="elComment_"]',
	post: {
		id: attribute('', 'id', /\d+/),
		author: first(
			text('.cAuthorPane_author a.ipsType_break, .cAuthorPane_author a[href*="profile"]'),
			textWithout('.cAuthorPane_author', '.ipsRepBadge, .ipsBadge'),
		),
		authorUrl: link('.cAuthorPane_author a[href]'),
		avatar: link('.cAuthorPane_photo .ipsUserPhoto img', 'src'),
		date: date('.ipsComment_meta time, .cAuthorPane_content time'),
		edited: text('[data-role="commentContent"] [data-excludequote], .cPost_contentWrap [data-excludequote]'),
		body: '[data-role="commentContent"]',
		permalink: link('.ipsComment_meta a[href*="omment"], .cAuthorPane_content a[href*="omment"]'),
		// Question forums of 4.0 to 4.6.
		score: number('.cPostRating_count, .cAnswerRate'),
		reactions,
		accepted: first(is('.ipsComment_solved'), has('.cRatingColumn_on')),
		signature: '[data-role="memberSignature"] .ipsType_richText, [data-role="memberSignature"]',
	},
	quotes,
	spoilers,
	files,
	noise,
	smilies,
	pictureAttributes: ['data-src'],
	original,
});
