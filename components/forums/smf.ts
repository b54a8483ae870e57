/** SMF 2.0 and 2.1 (`Themes/default/Display.template.php`), and the theme Core that 2.0 brings too (`Themes/core`). */
import { attribute, date, first, has, highest, link, map, number, postsBefore, text, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type Find, type QuoteWords } from './forum';
import { pageOf } from './noscript';
import { queryOne } from './query';
import { whose } from './wrote';

/** Private messages live in `#personal_messages`; in Core in `#forumposts` as well, but have no id there. */
export const clues: Clues = ['#forumposts .post_wrapper .inner[id^="msg_"]', '#forumposts .poster ~ .postarea .inner[id^="msg_"]'];

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

/** "(38 kB - downloaded 4 times.)" after the link. */
const beside = (scope: ParentNode): string => (scope as Element).nextSibling?.nodeValue ?? '';

/** The unit in the forum's language: "38 kB", "38 Ko". */
const size = /\d[\d.,]*\s?\p{L}+/u;

/** Icon and name as one link, framed since 2.1, below the picture where there is one. Under a picture of 2.0 the same link names the picture. */
export const files: FileWords[] = [
	{
		block: '.attached',
		name: text('.attachments_bot a'),
		url: link('.attachments_bot a'),
		size: (scope) => size.exec(queryOne(scope, '.attachments_bot br')?.nextSibling?.nodeValue ?? '')?.[0],
		downloads: number('.attachments_bot', /(\d[\d.,]*)\D*$/),
	},
	{
		block: 'a[href*="action=dlattach"]:has(> img[src*="/icons/clip."]):not(:is(img, a[id^="link_"]) + br + a, .attachments_bot > a)',
		name: text(''),
		url: link(''),
		size: (scope) => size.exec(beside(scope))?.[0],
		downloads: (scope) => Number(/(\d+)\D*$/.exec(beside(scope).replace(/[.,](?=\d{3}\b)/g, ''))?.[1] ?? Number.NaN) || undefined,
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

/** All posts on one page; its row of page numbers still counts pages of the usual length. */
const isWhole = (base: string): boolean => /[;?&,]all\b/.test(base);
/** `index.php?topic=77.20`, or `index.php/topic,77.20.html` where the forum writes addresses without a query. */
export const start = /topic[=,]\d+\.(\d+)/;

/** Core draws the row without a class. */
const row = ':is(.pagelinks, #postbuttons > .middletext)';
const page: Find<number> = (scope, base) => (isWhole(base) ? undefined : number(`${row} > .current_page, ${row} > strong`)(scope, base));

/** "Reply #1" is the second post. The article has no number; neither has any post in themes that leave it out. */
export const floor =
	(selector: string, posts: string): Find<number> =>
	(scope, base) => {
		const found = number(selector, /#\s?(\d+)/);
		const reply = found(scope, base);
		if (reply !== undefined) return reply + 1;
		const others = [...pageOf(scope).querySelectorAll(posts)];
		return others.length === 1 || others.some((post) => found(post, base) !== undefined) ? 1 : undefined;
	};

const posts = '#forumposts :is(.post_wrapper, .bordercolor):has(.inner[id^="msg_"])';
const crumbs = ':is(.navigate_section, .linktree)';

export default defineForum({
	name: 'SMF',
	clues,
	thread: {
		title: first(
			text('.display_title #top_subject'),
			text(`${crumbs} li.last a`),
			text(`${crumbs} li.last > span:not(.dividers)`),
			text('#top_subject'),
		),
		board: text(`${crumbs} li:nth-last-of-type(2) a`),
		boardUrl: link(`${crumbs} li:nth-last-of-type(2) a`),
		// 2.0: "Topic: … (Read 1234 times)".
		views: number('#forumposts .catbg, #forumposts > .catbg3', /\(\D*(\d[\d.,]*)[^)]*\)\s*$/),
		page,
		// 2.1: the time of the reader's zone (the forum's for a guest) above everything.
		clock: date('#inner_wrap .user time[datetime]'),
		pageCount: (scope, base) => (isWhole(base) ? undefined : highest(`${row} > *`)(scope, base)),
		postsBefore: postsBefore(`${row} > a`, start, page),
		nextPage: (scope, base) => (isWhole(base) ? undefined : link(`${row} > a:has(.next_page), ${row} > strong + a.navPages`)(scope, base)),
		previousPage: (scope, base) =>
			isWhole(base) ? undefined : link(`${row} > a:has(.previous_page), ${row} > a.navPages:has(+ strong)`)(scope, base),
	},
	posts,
	post: {
		id: attribute('.inner[id^="msg_"]', 'id', /\d+/),
		number: floor('.page_number, .keyinfo .smalltext, .keyinfo a[title]', posts),
		author: first(text('.poster h4 a[href*="action=profile;u="]'), textWithout('.poster h4', '.custom')),
		authorUrl: link('.poster h4 a[href*="action=profile;u="]'),
		avatar: link('.poster img.avatar, .poster .avatar img', 'src'),
		date: first(
			map(text('.postinfo a.smalltext'), (words) => ({ text: words })),
			map(textWithout('.keyinfo .smalltext', 'strong', /[^«»\s][^«»]*/), (words) => ({ text: words })),
		),
		edited: text('[id^="modified_"]'),
		title: map(text('[id^="subject_"]'), (title) => (/^Re: /i.test(title) ? undefined : title)),
		body: (scope) => (scope.querySelector(folded) ? [] : [...scope.querySelectorAll('.inner[id^="msg_"]')]),
		permalink: link('[id^="subject_"] a, .postinfo > a'),
		reactions: map(number('.like_count'), (count) => [{ name: 'Like', count }]),
		signature: '.signature',
		attachments: '.attachments[id$="_footer"]',
		missing: map(has(folded), () => 'hidden' as const),
	},
	quotes,
	barriers: [{ selector: '.inner .errorbox', kind: 'permission', about: 'attachment' }],
	code: ['code.bbc_code'],
	files,
	noise: [...noise, '.errorbox'],
	smilies,
	original,
});
