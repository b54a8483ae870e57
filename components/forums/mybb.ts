/** MyBB 1.8, both layouts of a post (templates `postbit`, `postbit_classic`) and the threaded mode, which shows one post. */
import type { NoticeKind } from '../model/thread';
import { attribute, first, has, highest, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type FileWords, type Find, type Moment, type QuoteWords } from './forum';
import { nameOf } from './wrote';

/** Private messages use the same post without `#posts` around it. */
export const clues: Clues = ['#posts div[id^="post_"] .post_body[id^="pid_"]'];

/** The date may stand as a span of friendly words with the full date in its title: "<span title="02-11-2024, 06:01 PM">4 minutes ago</span>". */
const posted: Find<Moment> = (scope, base) => {
	const words = textWithout('.post_date', '.post_edit')(scope, base);
	const title = attribute('.post_date > span[title]', 'title')(scope, base);
	const friendly = text('.post_date > span[title]')(scope, base);
	// "Today, 06:01 PM" keeps the time outside the span.
	return words ? { text: title && friendly ? words.replace(friendly, title) : words } : undefined;
};

/** The head: "(02-11-2024, 06:01 PM)X Wrote:" and an arrow to the post. */
export const quotes: QuoteWords[] = [
	{
		block: 'blockquote:has(> cite)',
		head: ':scope > cite',
		author: map(textWithout(':scope > cite', 'span, a'), nameOf),
		url: link(':scope > cite > a.quick_jump'),
		postId: attribute(':scope > cite > a.quick_jump', 'href', /(?:pid=?|post-)(\d+)/),
	},
];

/** The size stands after the link as loose words. A picture tells its name in its title: "Filename: plan.jpg", then size and date after returns. */
export const files: FileWords[] = [
	{ block: 'img.attachment[title]', name: attribute('', 'title', /^[^:：]*[:：]\s*(.*?\.\w{2,5})(?=\s|$)/) },
	{
		block: 'a[href*="attachment.php?aid="]:not(:has(img))',
		name: text(''),
		url: link(''),
		size: (scope) => /:\s*([\d.,]+\s*\p{L}+)/u.exec((scope as Element).nextSibling?.nodeValue ?? '')?.[1],
	},
];

/** Boxes before the folded words of somebody whom the reader ignores, or of a deleted post that a moderator sees; 1.4 to 1.8. */
export const folded: Find<NoticeKind> = (scope) => {
	const { id, ownerDocument: page } = scope as Element;
	if (page.getElementById(id.replace('post_', 'ignored_post_'))) return 'hidden';
	return page.getElementById(id.replace('post_', 'deleted_post_')) ? 'removed' : undefined;
};

export const body: Find<Element[]> = (scope, base) => (folded(scope, base) ? [] : [...scope.querySelectorAll('.post_body')]);

export const noise = ['img[src*="/attachtypes/"]', '.codeblock > .title'];
export const smilies = ['img.smilie', 'img[src*="/smilies/"]'];

/** Guests see thumbnails and may not fetch what they link to (the factory setting); members may. */
export const original = (url: URL, _img: Element, page: Document): string | undefined =>
	page.querySelector('a[href*="action=logout"]') ? undefined : url.href;

/** Where the thread stands, the same since 1.4: templates `nav` and `multipage`. */
export const around = {
	board: text('.navigation > a:last-of-type'),
	boardUrl: link('.navigation > a:last-of-type'),
	page: number('.pagination_current'),
	pageCount: highest('.pagination > .pagination_current, .pagination > a'),
	nextPage: link('.pagination a.pagination_next'),
	previousPage: link('.pagination a.pagination_previous'),
};

export default defineForum({
	name: 'MyBB',
	clues,
	thread: {
		title: first(
			textWithout('table:has(#posts) > tbody > tr > td.thead > div:not(.float_right) > strong', 'span'),
			text('table:has(#posts) > tbody > tr > td.thead strong'),
			text('.navigation .active'),
		),
		category: text('table:has(#posts) > tbody > tr > td.thead > div:not(.float_right) > strong > span', /^\[?(.*?)\]?$/),
		...around,
		firstPage: link('.pagination a.pagination_first'),
	},
	posts: '#posts [id^="post_"]:has(> .post_content, .post_body)',
	post: {
		id: attribute('', 'id', /^post_(\d+)$/),
		number: number('.post_head strong > a', /^#([\d.,]+)$/),
		author: text('.author_information .largetext, .deleted_post_author .largetext, .author_information strong'),
		authorUrl: link('.author_information .largetext a, .author_information strong a, .deleted_post_author a'),
		avatar: link('.author_avatar img:not([src$="default_avatar.png"])', 'src'),
		date: posted,
		edited: text('.edited_post', /^\(?(.*?)\)?$/),
		body,
		permalink: link('.post_head strong > a'),
		signature: '.signature',
		attachments: '.post_content > fieldset, .post_content > br + fieldset',
		missing: first(
			map(has('.deleted_post_author'), () => 'removed' as const),
			folded,
		),
	},
	quotes,
	code: ['.codeblock'],
	files,
	noise,
	smilies,
	original,
});
