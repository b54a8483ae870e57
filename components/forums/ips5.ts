/** Invision Community 5 (template `forums/front/topics/postContainer`): new class names, the machinery of 4. */
import { attribute, date, first, has, is, link, map, number, text, texts, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { files, noise, original, perPage, quotes, reactions, smilies, spoilers } from './ips4';
import { queryAll } from './query';

/** `ipsEntry--post` is of topics; comments elsewhere are `ipsEntry--simple`, and so are posts in the layout "modern". */
const posts = ':is(article.ipsEntry--post, #ipsTopicView article)[id^="elComment_"]';
export const clues: Clues = [`${posts} .ipsEntry__username`];

/** The time holds its long and its short wording side by side. */
const posted: Find<Moment> = (scope, base) => {
	const time = '.ipsEntry__date time, .ipsEntry__header .ipsPhotoPanel__secondary time, .ipsEntry__header time';
	const moment = date(time)(scope, base);
	return moment && { ...moment, text: textWithout(time, '.ipsTime__short')(scope, base) ?? moment.text };
};

/** Somebody whom the reader ignores. */
const ignored = '.ipsHide';

const page = number('.ipsPagination__active');

export default defineForum({
	name: 'Invision Community',
	clues,
	thread: {
		title: textWithout('.ipsPageHeader h1', '.ipsBadge, .ipsTags__prefix, .ipsInvisible'),
		category: text('.ipsPageHeader .ipsTags__prefix, .ipsPageHeader .ipsTag_prefix, .ipsPageHeader .ipsBadge--prefix'),
		tags: texts('.ipsPageHeader .ipsTags__tag'),
		board: text('.ipsBreadcrumb__list > li:nth-last-child(2) a'),
		boardUrl: link('.ipsBreadcrumb__list > li:nth-last-child(2) a'),
		starter: text('article[data-ips-first-post] .ipsEntry__username .ipsUsername'),
		views: number('.cTopicOverview__item--stats > li', /Views?\s*([\d.,]+\s?k?)/i),
		replies: number('.cTopicOverview__item--stats > li', /Repl(?:y|ies)\s*([\d.,]+\s?k?)/i),
		page,
		pageCount: map(attribute('.ipsPagination', 'data-ipspagination-pages', /^\d+$/), Number),
		postsBefore: perPage(page),
		nextPage: link('.ipsPagination__next:not(.ipsPagination__inactive) a'),
		previousPage: link('.ipsPagination__prev:not(.ipsPagination__inactive) a'),
		firstPage: link('.ipsPagination__first:not(.ipsPagination__inactive) a'),
	},
	posts,
	post: {
		id: attribute('', 'id', /\d+/),
		// The article may be set above the posts of every page.
		number: map(has('[data-first-post][data-first-page="false"]'), () => 1),
		author: first(text('.ipsEntry__username .ipsUsername'), text('.ipsEntry__username')),
		authorUrl: link(
			'.ipsEntry__username a.ipsUsername[href], .ipsEntry__username a[href]:not(.ipsEntry__moderatorBadge, [href*="reveal"])',
		),
		avatar: link('.ipsUserPhoto img', 'src'),
		date: posted,
		edited: text('[data-role="commentContent"] [data-excludequote], [data-role="commentContent"] > .ipsEdited'),
		body: (scope) => ((scope as Element).matches(ignored) ? [] : [...queryAll(scope, '[data-role="commentContent"]')]),
		// Guests may get no link to the post; the anchor before it has this name.
		permalink: first(link('a.ipsEntry__date, .ipsEntry__header .ipsPhotoPanel__secondary a:has(time)'), (scope, base) =>
			map(attribute('', 'id', /\d+/), (id) => new URL(`#findComment-${id}`, base).href)(scope, base),
		),
		missing: map(is(ignored), () => 'hidden' as const),
		reactions,
		accepted: is('.ipsEntry--solved'),
		byStarter: has('.ipsBadge--author'),
		signature: '[data-role="memberSignature"]',
	},
	quotes,
	spoilers,
	files,
	noise,
	smilies,
	pictureAttributes: ['data-src'],
	original,
});
