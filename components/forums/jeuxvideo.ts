/** jeuxvideo.com, 2014 to 2026 (`.bloc-message-forum`) and since April 2026 (`.messageUser`), as Déboucled, TopicLive, Respeed and a dozen older scripts name them. */
import { attribute, first, highest, is, link, map, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

const posts = '.bloc-message-forum[data-id], .messageUser:has(.messageUser__msg)';

/** Private messages are drawn alike (`.mp-page`). */
export const clues: Clues = [
	(document) =>
		['bloc-message-forum', 'messageUser__msg'].some((name) => document.getElementsByClassName(name)[0]) &&
		document.querySelector(posts) !== null &&
		document.querySelector('.mp-page') === null,
];

const digits = '0A12B34C56D78E9F';

/** Links that guests shall not follow by eye of a robot stand as code in a class: "JvCare 1F45…", two digits of a mixed-up alphabet for a letter. */
const hidden =
	(selector: string): Find<string> =>
	(scope, base) => {
		const open = link(`a${selector}`)(scope, base);
		if (open) return open;
		const code = attribute(`span.JvCare${selector}`, 'class', /JvCare ([0-9A-F]+)/)(scope, base) ?? '';
		const path = (code.match(/../g) ?? [])
			.map(([a, b]) => String.fromCharCode(digits.indexOf(a ?? '') * 16 + digits.indexOf(b ?? '')))
			.join('');
		return path && URL.canParse(path, base) ? new URL(path, base).href : undefined;
	};

export default defineForum({
	name: 'Jeuxvideo.com',
	clues,
	thread: {
		title: text('#bloc-title-forum, .titleMessagesUsers__title'),
		board: text('.fil-ariane-crumb > span:last-of-type > a'),
		boardUrl: link('.fil-ariane-crumb > span:last-of-type > a'),
		page: number('.page-active, .pagination__item--current', /\d+/),
		pageCount: highest('.bloc-pagi-default a, .bloc-pagi-default span, .pagination a, .pagination__item--current'),
		nextPage: hidden('.pagi-suivant-actif'),
		previousPage: hidden('.pagi-precedent-actif'),
	},
	posts,
	post: {
		id: first(attribute('', 'data-id'), (scope) => /^message-(\d+)$/.exec((scope as Element).closest('[id^="message-"]')?.id ?? '')?.[1]),
		author: text('.bloc-pseudo-msg, .messageUser__label'),
		authorUrl: first(hidden('.bloc-pseudo-msg'), link('a.messageUser__label')),
		avatar: first(link('.user-avatar-msg', 'data-src'), link('.user-avatar-msg, .messageUser__header .avatar__image', 'src')),
		// "02 mai 2024 à 18:04:00", the floor's number after it on mobile.
		date: map(text('.bloc-date-msg, .messageUser__date', /^(.*?)(?:\s*#\d+)?$/), (words) => ({ text: words })),
		edited: text('.info-edition-msg'),
		body: '.txt-msg, .messageUser__msg',
		signature: '.signature-msg, .messageUser__signature',
		missing: map(is('.msg-supprime, .msg-supprime-gta'), () => 'removed' as const),
	},
	quotes: [
		{
			block: 'blockquote.blockquote-jv, blockquote.message__blockquote',
			headWords: /^\s*(?:Le\s\d.{6,30}?\d\d:\d\d:\d\d(?:\s+\S+\s+a écrit)?\s*:|\[\d\d:\d\d:\d\d\]\s*<[^>]+>)\s*/,
			author: first(text('', /^Le\s.{6,30}?\d\d:\d\d:\d\d\s+(\S+)\s+a écrit/), text('', /^\[\d\d:\d\d:\d\d\]\s*<([^>]+)>/)),
		},
	],
	spoilers: [
		{ block: '.bloc-spoil-jv', label: '.txt-spoil', body: '.contenu-spoil' },
		{ block: '.message__spoil', body: '.message__spoilContent' },
	],
	noise: ['.signature-msg, .info-edition-msg'],
	smilies: ['img[src*="/smileys_img/"]', 'img[src*="/smileys/"]'],
});
