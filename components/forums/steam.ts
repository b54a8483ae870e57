/** Steam discussions. No source is public; markup as its public readers parse it. */
import { attribute, date, first, has, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';

/** Profiles and workshop items bear the same comments, but below no `.forum_op`. */
export const clues: Clues = ['.forum_op[id^="forum_op_"] > .content', '.forum_op .forum_op_author'];

export default defineForum({
	name: 'Steam Discussions',
	clues,
	thread: {
		title: text('.forum_op .topic'),
		board: text('.forum_breadcrumbs a:last-of-type, .apphub_AppName'),
		page: number('.forum_paging_pagelink.active, .commentthread_pagelink.active'),
		pageCount: number('.forum_paging_pagelink:last-of-type, .commentthread_pagelink:last-of-type'),
	},
	posts: '.forum_op[id^="forum_op_"], .commentthread_comment[id^="comment_"]',
	post: {
		id: attribute('', 'id', /(\d+)$/),
		number: first(number('.forum_comment_permlink a', /#(\d+)/), (scope) => ((scope as Element).matches('.forum_op') ? 1 : undefined)),
		author: first(
			text('.forum_op_author', /^(.*?)(?:\s*\[.*\])?$/),
			text('.commentthread_author_link bdi'),
			text('.commentthread_author_link'),
		),
		authorUrl: link('.forum_op_author, .commentthread_author_link'),
		avatar: link('.forum_op_avatar img, .commentthread_comment_avatar img', 'src'),
		date: date('.authorline .date, .commentthread_comment_timestamp'),
		body: ':scope > .content, .commentthread_comment_text',
		edited: text('.forum_comment_edited, .forum_op_edited'),
		accepted: has('.commentthread_answer_bar'),
		missing: map(text('.commentthread_deleted_comment, .commentthread_comment_text .needs_content_check'), () => 'removed' as const),
	},
	quotes: [
		{
			block: 'blockquote.bb_blockquote.with_author',
			head: ':scope > .bb_quoteauthor',
			author: text(':scope > .bb_quoteauthor', /(?:Originally posted by|Ursprünglich geschrieben von|Автор сообщения:)\s+(.*?):?$/),
			postId: attribute(':scope > .bb_quoteauthor a', 'href', /#c(\d+)/),
		},
	],
	smilies: ['img.emoticon'],
	original: (url) =>
		/(?:images\.steamusercontent|steamuserimages)/.test(url.host) && url.search ? `${url.origin}${url.pathname}` : undefined,
});
