/** SMF 2.0 and 2.1 (`Themes/default/Display.template.php`). */
import { attribute, date, first, has, highest, link, map, number, postsBefore, text, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type QuoteWords } from './forum';
import { whose } from './wrote';

/** Private messages live in `#personal_messages`. */
export const clues: Clues = ['#forumposts .post_wrapper .inner[id^="msg_"]'];

/** 2.1 puts the head inside the quote, 1.1 and 2.0 before it. */
export const quotes: QuoteWords[] = [
	{
		block: 'blockquote.bbc_standard_quote, blockquote.bbc_alternate_quote',
		before: '.quoteheader',
		head: ':scope > cite, :scope > .quoteheader',
		author: whose(':scope > cite, :scope > .quoteheader'),
		url: link(':scope > cite a, :scope > .quoteheader a'),
		postId: attribute(':scope > cite a, :scope > .quoteheader a', 'href', /msg=?(\d+)/),
	},
];

/** Files without a picture: icon and name as one link. */
export const files: FileWords[] = [
	{
		block: '.attached:not(:has(.attachments_top img))',
		name: text('.attachments_bot a'),
		url: link('.attachments_bot a'),
		size: text('.attachments_bot', /([\d.,]+\s*[kMG]?B)/i),
		downloads: number('.attachments_bot', /(\d[\d.,]*)\D*$/),
	},
];

export const noise = ['.codeheader', '.quotefooter', 'img[src*="/icons/clip."]'];
export const smilies = ['img.smiley', 'img[src*="/Smileys/"]'];

/** Attachments are one script: `;preview` and `;thumb` ask for less of the same picture, which the list below the post shows again. */
export function original(url: URL, img: Element): string | undefined {
	if (!url.search.includes('action=dlattach')) return undefined;
	const linked = img.closest('a[href*="action=dlattach"]')?.getAttribute('href');
	const full = linked && URL.canParse(linked, url.href) ? new URL(linked, url.href) : url;
	// 2.0 names the topic in the list, not in the words.
	full.search = full.search.replace(/;(?:preview|thumb)\b/g, '').replace(/;topic=[\d.]+/, '');
	if (!full.search.endsWith(';image')) full.search += ';image';
	return full.href;
}

/** Stands above the folded words of somebody whom the reader ignores. */
const folded = '[id$="_ignored_prompt"]';

export const page = number('.pagelinks .current_page, .pagelinks > strong');

export default defineForum({
	name: 'SMF',
	clues,
	thread: {
		title: text('#top_subject, .navigate_section li.last a'),
		board: text('.navigate_section li:nth-last-of-type(2) a'),
		boardUrl: link('.navigate_section li:nth-last-of-type(2) a'),
		// 2.0: "Topic: … (Read 1234 times)".
		views: number('#forumposts .catbg', /\(\D*(\d[\d.,]*)[^)]*\)\s*$/),
		page,
		// 2.1: the time of the reader's zone (the forum's for a guest) above everything.
		clock: date('#inner_wrap .user time[datetime]'),
		pageCount: highest('.pagelinks .current_page, .pagelinks > strong, .pagelinks a'),
		postsBefore: postsBefore('.pagelinks a', /topic=\d+\.(\d+)/, page),
		nextPage: link('.pagelinks a:has(.next_page), .pagelinks strong + a.navPages'),
		previousPage: link('.pagelinks a:has(.previous_page), .pagelinks a.navPages:has(+ strong)'),
	},
	posts: '#forumposts .post_wrapper:has(.inner[id^="msg_"])',
	post: {
		id: attribute('.inner[id^="msg_"]', 'id', /\d+/),
		// "Reply #1" is the second post; the article has no number.
		number: (scope, base) => (number('.page_number, .keyinfo .smalltext, .keyinfo a[title]', /#\s?(\d+)/)(scope, base) ?? 0) + 1,
		author: first(text('.poster h4 a[href*="action=profile;u="]'), text('.poster h4')),
		authorUrl: link('.poster h4 a[href*="action=profile;u="]'),
		avatar: link('.poster img.avatar, .poster .avatar img', 'src'),
		date: first(
			map(text('.postinfo a.smalltext'), (words) => ({ text: words })),
			map(textWithout('.keyinfo .smalltext', 'strong', /[^«»\s][^«»]*/), (words) => ({ text: words })),
		),
		edited: text('[id^="modified_"]'),
		title: map(text('[id^="subject_"]'), (title) => (/^Re: /i.test(title) ? undefined : title)),
		body: (scope) => (scope.querySelector(folded) ? [] : [...scope.querySelectorAll('.inner[id^="msg_"]')]),
		permalink: link('[id^="subject_"] a'),
		reactions: map(number('.like_count'), (count) => [{ name: 'Like', count }]),
		signature: '.signature',
		attachments: '.attachments[id$="_footer"]',
		missing: map(has(folded), () => 'hidden' as const),
	},
	quotes,
	barriers: [{ selector: '.inner .errorbox', kind: 'permission', about: 'attachment' }],
	code: ['code.bbc_code'],
	files,
	noise: [...noise, '.inner .errorbox'],
	smilies,
	original,
});
