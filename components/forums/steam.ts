/**
 * Steam discussions. No source is public; markup as its public readers parse it: node-steamcommunity's discussions
 * (`.forum_op > .topic`, `.authorline > .forum_op_author`, `.bb_quoteauthor`), developer-post trackers and several scrapers.
 */
import { attribute, date, first, inAddress, is, link, map, number, numeral, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

/** Profiles and workshop items bear the same comments, but below no `.forum_op`. */
export const clues: Clues = ['.forum_op[id^="forum_op_"] > .content', '.forum_op .forum_op_author'];

/** A removed comment leaves a bar; those who may read it have the comment itself beside the bar. */
const standing = (post: Element): boolean => {
	const id = /^deleted_(.+)$/.exec(post.id)?.[1];
	return !id || !post.ownerDocument.getElementById(id);
};

const current: Find<number> = first(
	number('.forum_paging_pagelink.active, .commentthread_pagelink.active'),
	numeral(inAddress(/[?&]ctp=(\d+)/)),
);
const count = number('.forum_paging_pagelink:last-of-type, .commentthread_pagelink:last-of-type');

/** The numbers are turned by a script; each page has its own address as well. */
const turned =
	(step: 1 | -1): Find<string> =>
	(scope, base) => {
		const wanted = (current(scope, base) ?? 1) + step;
		if (wanted < 1 || wanted > (count(scope, base) ?? 1)) return undefined;
		const url = new URL(base);
		url.searchParams.set('ctp', String(wanted));
		url.hash = '';
		return url.href;
	};

export default defineForum({
	name: 'Steam Discussions',
	clues,
	thread: {
		title: text('.forum_op .topic'),
		board: text('.forum_breadcrumbs a:last-of-type, .apphub_AppName'),
		page: current,
		pageCount: count,
		starter: text('.forum_op .forum_op_author', /^(.*?)(?:\s*\[.*\])?$/),
		nextPage: turned(1),
		previousPage: turned(-1),
	},
	posts: (scope) =>
		[
			...scope.querySelectorAll(
				'.forum_op[id^="forum_op_"], .commentthread_comment[id^="comment_"], .commentthread_deleted_comment[id^="deleted_comment_"]',
			),
		].filter(standing),
	post: {
		id: attribute('', 'id', /(\d+)$/),
		// "#1" is the first comment.
		number: first(
			map(number('.forum_comment_permlink a', /#(\d+)/), (place) => place + 1),
			map(is('.forum_op'), () => 1),
		),
		author: first(
			text('.forum_op_author', /^(.*?)(?:\s*\[.*\])?$/),
			text('.commentthread_author_link bdi'),
			text('.commentthread_author_link'),
		),
		authorUrl: link('.forum_op_author, .commentthread_author_link'),
		avatar: link('.forum_op_avatar img, .commentthread_comment_avatar img', 'src'),
		date: date('.authorline .date, .commentthread_comment_timestamp'),
		body: ':scope > .content, .commentthread_comment_text',
		permalink: link('.forum_comment_permlink a'),
		edited: text('.forum_audit'),
		// The bar that says so stands just above the comment.
		accepted: (scope) => (scope as Element).previousElementSibling?.matches('.commentthread_answer_bar') || undefined,
		missing: first(
			map(is('.commentthread_deleted_comment[id^="deleted_comment_"]'), () => 'removed' as const),
			map(text('.commentthread_comment_text .needs_content_check'), () => 'removed' as const),
		),
	},
	noise: ['.forum_audit'],
	quotes: [
		{
			block: 'blockquote.bb_blockquote.with_author',
			head: ':scope > .bb_quoteauthor',
			// "Originally posted by <b>X</b>:", worded and ordered by the reader's language.
			author: first(
				text(':scope > .bb_quoteauthor b'),
				text(':scope > .bb_quoteauthor', /^(?:Originally posted by|Ursprünglich geschrieben von|Автор сообщения:)\s+(.*?):?$/),
				text(':scope > .bb_quoteauthor', /^(.*?)\s*の投稿を引用[：:]?$/),
			),
			postId: attribute(':scope > .bb_quoteauthor a', 'href', /#c(\d+)/),
		},
	],
	smilies: ['img.emoticon'],
	original: (url) =>
		/(?:images\.steamusercontent|steamuserimages)/.test(url.host) && url.search ? `${url.origin}${url.pathname}` : undefined,
});
