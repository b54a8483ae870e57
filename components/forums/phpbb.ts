/** phpBB 3.0 to 4 in prosilver and its many children (`viewtopic_body.html`). */
import { attribute, date, first, has, highest, link, map, number, postsBefore, text, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type QuoteWords } from './forum';
import { queryAll } from './query';
import { whose } from './wrote';

/** Topic reviews (`pr123`), private messages (`.pm`) and search results (no id) show posts without being a thread. */
export const clues: Clues = ['.post[id^="p"]:not([id^="pr"], [id^="p_"], .pm) .postbody .content'];

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

/** Frames of attachments, in the words and below them: pictures with a comment, files with size and count. */
export const files: FileWords[] = [
	{
		block: 'dl.file, dl.thumbnail',
		name: first(text('a.postlink'), text('dd', /^(.*\.\w+) \([\d.,]+ /), attribute('img', 'alt')),
		url: link('a.postlink'),
		size: text('dd', /\(([\d.,]+\s*\p{L}+)\)/u),
		downloads: number('dd', /\)\D*(\d[\d.,]*)/),
		description: text('dd > em, dl.thumbnail > dd'),
	},
];

/** "Code: Select all". */
export const noise = ['.codebox > p', '.codebox > dt', 'img[src*="/upload_icons/"]'];
export const smilies = ['img.smilies', 'img[src*="/smilies/"]'];

/** Stands before the folded words of somebody whom the reader ignores (alone in 3.0), or of a deleted post that a moderator sees. */
const folded = '.postbody > .ignore';

const page = number('.pagination li.active, .pagination strong');

export default defineForum({
	name: 'phpBB',
	clues,
	thread: {
		title: first(text('.topic-title a'), text('.topic-title, #page-body > h2 > a, h2 > a[href*="viewtopic"], h1 > a[href*="viewtopic"]')),
		board: text('.breadcrumbs .crumb:last-of-type [itemprop="name"], .breadcrumbs .crumb:last-of-type a, .icon-home > a:last-of-type'),
		boardUrl: link('.breadcrumbs .crumb:last-of-type a, .icon-home > a:last-of-type'),
		replies: map(number('.pagination', /(\d[\d.,]*) \p{L}+/u), (posts) => posts - 1),
		page,
		pageCount: highest('.pagination li > a, .pagination li > span, .pagination strong, .pagination span > a'),
		postsBefore: postsBefore('.pagination a', /[?&]start=(\d+)/, page),
		nextPage: link('.pagination .next a, fieldset.display-options a.right-box'),
		previousPage: link('.pagination .previous a, fieldset.display-options a.left-box'),
	},
	posts: '.post[id^="p"]:not([id^="pr"], [id^="p_"], .pm)',
	post: {
		id: attribute('', 'id', /\d+/),
		author: first(
			text('.postprofile [class^="username"], .postprofile .author [class^="username"], .author [class^="username"]'),
			text('.author strong, .postprofile dt > a, .postprofile dt > strong'),
		),
		authorUrl: link('.postprofile a[href*="viewprofile"], .author a[href*="viewprofile"]'),
		avatar: link('.postprofile img.avatar, .postprofile img[src*="avatar"]', 'src'),
		// 3.2 and earlier give words only, after "by X »".
		date: first(
			date('.author time'),
			map(text('.author', /»\s*(.+)$/), (words) => ({ text: words })),
			map(textWithout('.author', 'strong, .responsive-hide, .sr-only', /\d.*|\p{L}+,? .*\d.*/u), (words) => ({ text: words })),
		),
		edited: text('.postbody .notice:not(.post_deleted_msg)'),
		title: map(text('.postbody h3 a, .postbody h3'), (title) => (/^\s*Re: /.test(title) ? undefined : title)),
		body: (scope) => (scope.querySelector(folded) ? [] : [...queryAll(scope, '.postbody .content:not(.content .content)')]),
		permalink: first(link('.author a[href*="viewtopic"]'), link('.postbody h3 a[href*="viewtopic"]')),
		signature: '.signature',
		attachments: '.attachbox',
		missing: first(
			map(has(`${folded}:is(.deleted *)`), () => 'removed' as const),
			map(has(folded), () => 'hidden' as const),
		),
	},
	quotes,
	barriers: [{ selector: '.postbody div.rules, .attachbox p', kind: 'permission', about: 'attachment' }],
	code: ['dl.codebox'],
	files,
	noise,
	smilies,
});
