/** Invision Community 5 (template `forums/front/topics/postContainer`): new class names, the machinery of 4. */
import { attribute, date, first, is, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { files, noise, original, perPage, quotes, reactions, smilies, spoilers } from './ips4';

/** `ipsEntry--post` is of topics; comments elsewhere are `ipsEntry--simple`. */
export const clues: Clues = ['article.ipsEntry--post[id^="elComment_"] .ipsEntry__username'];

/** The time holds its long and its short wording side by side. */
const posted: Find<Moment> = (scope, base) => {
	const time = '.ipsEntry__date time, .ipsEntry__header time';
	const moment = date(time)(scope, base);
	return moment && { ...moment, text: textWithout(time, '.ipsTime__short')(scope, base) ?? moment.text };
};

const page = number('.ipsPagination__active');

export default defineForum({
	name: 'Invision Community',
	clues,
	thread: {
		title: textWithout('.ipsPageHeader h1', '.ipsBadge, .ipsTags__prefix, .ipsInvisible'),
		category: text('.ipsPageHeader .ipsTags__prefix, .ipsPageHeader .ipsTag_prefix'),
		board: text('.ipsBreadcrumb__list > li:nth-last-child(2) a'),
		boardUrl: link('.ipsBreadcrumb__list > li:nth-last-child(2) a'),
		views: number('.cTopicOverview__item--stats > li', /Views?\s*([\d.,]+\s?k?)/i),
		replies: number('.cTopicOverview__item--stats > li', /Repl(?:y|ies)\s*([\d.,]+\s?k?)/i),
		page,
		pageCount: map(attribute('.ipsPagination', 'data-ipspagination-pages', /^\d+$/), Number),
		postsBefore: perPage(page),
		nextPage: link('.ipsPagination__next:not(.ipsPagination__inactive) a'),
		previousPage: link('.ipsPagination__prev:not(.ipsPagination__inactive) a'),
		firstPage: link('.ipsPagination__first:not(.ipsPagination__inactive) a'),
	},
	posts: 'article.ipsEntry--post[id^="elComment_"]',
	post: {
		id: attribute('', 'id', /\d+/),
		author: first(text('.ipsEntry__username .ipsUsername'), text('.ipsEntry__username')),
		authorUrl: link('.ipsEntry__username a[href]'),
		avatar: link('.ipsUserPhoto img', 'src'),
		date: posted,
		edited: text('[data-role="commentContent"] [data-excludequote]'),
		body: '[data-role="commentContent"]',
		// No link to the post in the page; the anchor before it has this name.
		permalink: (scope, base) => map(attribute('', 'id', /\d+/), (id) => new URL(`#findComment-${id}`, base).href)(scope, base),
		reactions,
		accepted: is('.ipsEntry--solved'),
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
