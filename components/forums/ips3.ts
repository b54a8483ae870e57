/** IP.Board 3.0 to 3.4 (skin template `skin_topic`, function `post`). */
import { attribute, date, dateIn, first, link, number, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest } from './pager';

/** Lists of comments in profiles and the moderators' panel use the same block without an id. */
export const clues: Clues = ['.post_block[id^="post_id_"] .post_body .post.entry-content'];

/** The machine's date in the title of `<abbr>` (3.1 and later); 3.0 words only. */
const posted: Find<{ text: string; stamp?: string }> = (scope, base) => {
	const words = date('abbr.published, .posted_info .published')(scope, base);
	const stamp = dateIn('abbr.published', 'title', /^\d{4}-\d\d-\d\dT\S+$/)(scope, base);
	return words && { ...words, stamp: stamp?.text };
};

export default defineForum({
	name: 'Invision Community',
	clues,
	thread: {
		title: text('h1.ipsType_pagetitle, h2.maintitle .main_topic_title'),
		category: text('.ipsType_pagetitle .ipsBadge, .topic_prefix'),
		board: first(
			text('#secondary_navigation .breadcrumb li:last-child a'),
			text('.breadcrumb.top li:nth-last-child(2) a, #breadcrumb li:nth-last-child(2) a'),
		),
		boardUrl: link('#secondary_navigation .breadcrumb li:last-child a'),
		tags: texts('.topic_tags .ipsTag'),
		page: number('.pagination .page.active, .pagination li.active'),
		pageCount: greatest('.pagination .pagejump'),
		nextPage: link('.pagination .next a'),
		previousPage: link('.pagination .prev a'),
		firstPage: link('.pagination .first a'),
	},
	posts: '.post_block[id^="post_id_"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.post_id', /#\s*(\d+)/),
		author: first(text('.author.vcard .fn, .author.vcard'), text('.post_wrap > h3.guest')),
		authorUrl: link('.author.vcard a.url'),
		avatar: link('.author_info .avatar img, .author_info img.ipsUserPhoto, .author_info .photo', 'src'),
		date: posted,
		edited: text('.entry-content > .edit'),
		body: '.post.entry-content',
		permalink: link('.post_id a'),
		score: number('.rep_bar .reputation'),
		signature: '.signature',
	},
	quotes: [
		{
			// 3.4 names author and post in attributes, earlier versions in the line before.
			block: 'blockquote.ipsBlockquote, div.blockquote',
			before: 'p.citation',
			head: ':scope > p.citation',
			author: first(attribute('', 'data-author'), text(':scope > p.citation', /^(.+?), (?:on|am|le|el) /)),
			url: link(':scope > p.citation a'),
			postId: first(attribute('', 'data-cid', /^\d+$/), attribute(':scope > p.citation a', 'href', /pid=(\d+)/)),
		},
	],
	spoilers: [{ block: '.bbc_spoiler', label: '.spoiler_title', body: '.bbc_spoiler_content' }],
	noise: ['p.edit', '.rep_highlight'],
	smilies: ['img.bbc_emoticon'],
	original: (_url, img) => img.closest('a.resized_img, a[rel*="lightbox"], a[id^="ipb-attach-url"]')?.getAttribute('href') ?? undefined,
	barriers: [{ selector: '.post_ignore', kind: 'hidden', about: 'post' }],
});
