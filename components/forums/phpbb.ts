/** phpBB 3.0 to 4 in prosilver and its many children (`viewtopic_body.html`). */
import { attribute, date, first, has, highest, last, link, map, number, numeral, postsBefore, text, texts, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type QuoteWords, type SpoilerWords } from './forum';
import { queryAll } from './query';
import { whose } from './wrote';

/** Topic reviews (`pr123`), private messages (`.pm`) and search results (no id) show posts without being a thread; `post--123` is Forumotion's. */
export const clues: Clues = [
	'.post[id^="p"]:not([id^="pr"], [id^="p_"], .pm, [class*="post--"]) .postbody .content',
	// Styles that set the anchor apart ("ST" of 3.1), and SiteSplat's BBOOTS.
	'.post > a[id^="p"] ~ .inner .postbody > [id^="post_content"] > .content',
	'[id^="p"] > article > .forum-answer .postbody > [id^="post_content"] > .content',
];

/** 3.2 links author and post in the head; earlier versions have the words alone. */
export const quotes: QuoteWords[] = [
	{
		block: 'blockquote:has(> div)',
		head: ':scope > div > cite',
		author: first(text(':scope > div > cite > a[href*="viewprofile"]'), whose(':scope > div > cite')),
		url: link(':scope > div > cite a[href*="viewtopic"]'),
		postId: first(
			attribute(':scope > div > cite a[data-post-id]', 'data-post-id', /^\d+$/),
			attribute(':scope > div > cite a[href*="viewtopic"]', 'href', /[?&#]p=?(\d+)/),
		),
	},
];

/** "stone.jpg (211.4 KiB) Viewed 12 times": of pictures drawn small in their tip alone; units of two words in Persian. */
const named = /^(.*\.\w+) \([\d.,]+ /;
const sized = /\(([\d.,]+\s*\p{L}+(?: \p{L}+)?)\)/u;
const fetched = /\)\D*(\d[\d.,]*)/;

/** Frames of attachments, in the words and below them: pictures with a comment, files with size and count. */
export const files: FileWords[] = [
	{
		block: 'dl.file, dl.thumbnail',
		// Since 3.3 the picture's `alt` is its comment.
		name: first(text('a.postlink'), text('dd', named), attribute('img', 'title', named), attribute('img', 'alt')),
		url: link('a.postlink'),
		size: first(text('dd', sized), attribute('img', 'title', sized)),
		downloads: first(number('dd', fetched), numeral(attribute('img', 'title', fetched))),
		description: text('dd > em, dl.thumbnail > dd'),
	},
];

/** "Code: Select all". */
export const noise = ['.codebox > p', '.codebox > dt', 'img[src*="/upload_icons/"]', '.spoiler-status'];
/** Of the extension ABBC3; earlier it hid a part of the content. */
const spoilers: SpoilerWords[] = [
	{
		block: '.spoilwrapper',
		label: '.spoiltitle',
		body: '.spoilcontent:not(:has(> div[style]:only-child)), .spoilcontent > div[style]:only-child',
	},
];

export const smilies = ['img.smilies', 'img[src*="/smilies/"]'];

/** Stands before the folded words of somebody whom the reader ignores (alone in 3.0), or of a deleted post that a moderator sees. */
const folded = ':is(.postbody > .ignore, .ignore:not([style]):has(~ article))';

/** "Page **2** of **5**" stands before the row, in some languages the other way round. */
const page = first(number('.pagination li.active', /^(\d+)$/), number('.pagination > span > strong'), number('.pagination strong'));

/** A style adds the thread itself to the crumbs; the foot repeats the first of them. */
const crumb = '.breadcrumbs:not(#nav-footer *) .crumb:not(.crumb-topic)';

/** Below the words stand also when the topic was pushed up, and who said thanks (gfksx/ThanksForPosts). */
const editNote = '.postbody .notice:not(.post_deleted_msg, :has(> br:first-child), [id^="list_thanks"] *, [id^="div_post_reput"] *)';

export default defineForum({
	name: 'phpBB',
	clues,
	thread: {
		title: first(
			text('.topic-title a'),
			text('.topic-title, #page-body > h2 > a, h2 > a[href*="viewtopic"], h1 > a[href*="viewtopic"]'),
			text('#page-body > h2'),
		),
		board: first(last(crumb, text('a')), text('.icon-home > a:last-of-type')),
		boardUrl: first(last(crumb, link('a')), link('.icon-home > a:last-of-type')),
		tags: texts('.rh_tag a'),
		// The row's own words: in links and behind them stand numbers of pages.
		replies: map(
			first(
				numeral(textWithout('.pagination', '*', /\d[\d.,]*/)),
				number('ul.pagination > li.active:first-child', /^(?=.*\p{L}).*?(\d[\d.,]*)/u),
			),
			(posts) => posts - 1,
		),
		page,
		pageCount: highest('.pagination li > a, .pagination li > span, .pagination strong, .pagination span > a'),
		postsBefore: postsBefore('.pagination a', /[?&]start=(\d+)/, page),
		nextPage: link('.pagination .next a, .pagination a[rel="next"], fieldset.display-options a.right-box'),
		previousPage: link('.pagination .previous a, .pagination a[rel="prev"], fieldset.display-options a.left-box'),
	},
	posts: '.post[id^="p"]:not([id^="pr"], [id^="p_"], .pm), .post:has(> a[id^="p"]), [id^="p"]:has(> article > .forum-answer)',
	post: {
		id: first(attribute('', 'id', /\d+/), attribute(':scope > a[id^="p"]', 'id', /\d+/)),
		number: number('.icon_post_target, .posti a'),
		author: first(
			text('.postprofile [class^="username"], .postprofile .author [class^="username"], .author [class^="username"]'),
			text('.author strong, .postprofile dt > a, .postprofile dt > strong'),
			text('.panel-heading [class^="username"]'),
		),
		authorUrl: link('.postprofile a[href*="viewprofile"], .author a[href*="viewprofile"], .panel-heading a[href*="viewprofile"]'),
		avatar: link(':is(.postprofile, .avatar-over) :is(img.avatar, img[src*="avatar"]:not([src$="/no_avatar.gif"]))', 'src'),
		// 3.2 and earlier give words only, after "by X »".
		date: first(
			date('.author time'),
			map(text('.author', /»\s*(.+)$/), (words) => ({ text: words })),
			map(text('.post-date', /[\p{L}\p{N}].*/u), (words) => ({ text: words })),
			map(textWithout('.author', 'strong, .responsive-hide, .sr-only', /\d.*|\p{L}+,? .*\d.*/u), (words) => ({ text: words })),
		),
		edited: first(text(`${editNote} > small:first-child`), text(`${editNote}:not(:has(> small))`)),
		title: map(text('.postbody h3 a, .postbody h3'), (title) => (/^\s*Re: /.test(title) ? undefined : title)),
		body: (scope) => (scope.querySelector(folded) ? [] : [...queryAll(scope, '.postbody .content:not(.content .content)')]),
		permalink: first(
			link('.author a[href*="viewtopic"]'),
			link('.postbody h3 a[href*="viewtopic"]'),
			link('.post-id a'),
			link('h3 a[href^="#p"]'),
		),
		signature: '.signature, .post-signature',
		// "These users thanked … (total 3)"; one alone is not counted.
		score: first(numeral(textWithout('[id^="list_thanks"] dt', '[class^="username"]', /\d[\d.,]*/)), (scope) => {
			const thanks = scope.querySelectorAll('[id^="list_thanks"] dd a[href*="viewprofile"]').length;
			return thanks || undefined;
		}),
		attachments: '.attachbox',
		missing: first(
			map(has(`${folded}:is(.deleted *, .alert-default)`), () => 'removed' as const),
			map(has(folded), () => 'hidden' as const),
		),
	},
	quotes,
	barriers: [{ selector: '.postbody div.rules, .attachbox p', kind: 'permission', about: 'attachment' }],
	code: ['dl.codebox', 'div.codebox:not(:has(pre))'],
	files,
	spoilers,
	noise,
	smilies,
});
