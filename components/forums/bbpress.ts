/** bbPress 2 (`src/templates/default/bbpress/loop-single-reply.php`), themes that keep its class names, and BuddyPress groups. */
import { above, attribute, date, first, is, link, map, nesting, number, previous, text, texts } from './find';
import { type Clues, defineForum } from './forum';
import { whose } from './wrote';

/** Searches list replies too, but in no `bbp-replies`; a profile draws the very list of a topic (`user-replies-created.php`). */
export const clues: Clues = [
	'.bbp-replies:is([id^="topic-"], .forums):not(#bbp-user-replies-created *) .bbp-reply-content',
	'.bbp-replies:not(#bbp-user-replies-created *) .reply .bbp-reply-content',
	// A topic without an answer, where the site sets it apart.
	'.bbp-lead-topic .topic .bbp-topic-content',
	// A theme seen at woodworkingmasterclasses.com, with names of its own above the plug-in.
	'.forum-thread > .forum-post .forum-post-content',
];

/** A reply's head stands beside its words, not around them. */
const head = (scope: ParentNode): ParentNode => {
	const before = (scope as Element).previousElementSibling;
	return before?.matches('.bbp-reply-header, .bbp-topic-header') ? before : scope;
};

const id = first<string>(
	(scope) => attribute('', 'id', /^post-(\d+)$/)(head(scope), ''),
	attribute('', 'class', /\bpost-(\d+)\b/),
	attribute('', 'id'),
);

export default defineForum({
	name: 'bbPress',
	clues,
	thread: {
		title: first(text('.bbp-breadcrumb-current'), text('h1.entry-title, h1.forum-title, h1')),
		board: text('.bbp-breadcrumb a:last-of-type'),
		boardUrl: link('.bbp-breadcrumb a:last-of-type'),
		// "This topic has 62 replies, 5 voices, …": the first number in every language.
		replies: number('.bbp-template-notice .bbp-topic-description'),
		tags: texts('.bbp-topic-tags a'),
		page: number('.bbp-pagination-links .current, .page-numbers.current'),
		pageCount: (scope) => {
			const pages = [...scope.querySelectorAll('.bbp-pagination-links .page-numbers, .page-numbers')].map((each) =>
				Number(each.textContent),
			);
			return Math.max(0, ...pages.filter((each) => each > 0)) || undefined;
		},
		nextPage: link('.bbp-pagination-links a.next, a.next.page-numbers'),
		previousPage: link('.bbp-pagination-links a.prev, a.prev.page-numbers'),
	},
	// `.hentry` in 2.0 to 2.5, `.topic` and `.reply` of the post type in all.
	posts:
		'.bbp-replies :is(.reply, .topic, .hentry):has(> .bbp-reply-content, > .bbp-topic-content), .bbp-lead-topic .topic:has(> .bbp-topic-content), .forum-thread > .forum-post',
	post: {
		id,
		author: first(text('.bbp-author-name'), text('.bbp-reply-author > a:not(:has(img))'), text('.forum-post-author')),
		authorUrl: link('a.bbp-author-link, a.bbp-author-name'),
		avatar: link('.bbp-author-avatar img, img.avatar', 'src'),
		date: first((scope, base) => date('.bbp-reply-post-date, .bbp-topic-post-date')(head(scope), base), date('.forum-post-date')),
		body: ':scope > .bbp-reply-content, :scope > .bbp-topic-content, :scope > .forum-post-content',
		edited: text('.bbp-reply-revision-log, .bbp-topic-revision-log'),
		permalink: (scope, base) => link('a.bbp-reply-permalink, a.bbp-topic-permalink')(head(scope), base),
		// Replies to replies, where the site lets them be drawn under each other.
		depth: nesting('.bbp-threaded-replies'),
		replyTo: above('.bbp-threaded-replies', previous(id)),
		byStarter: is('.topic-author'),
		missing: map(is('.status-trash, .status-spam'), () => 'removed' as const),
		accepted: is('.bbp-best-answer'),
	},
	noise: ['.bbp-reply-revision-log', '.bbp-topic-revision-log', '.bbp-signature', '.d4p-bbp-quote-title a'],
	quotes: [
		{
			block: 'blockquote.d4pbbc-quote, .bbp-the-quote',
			head: '.d4p-bbp-quote-title',
			author: whose('.d4p-bbp-quote-title'),
		},
	],
	smilies: ['img.wp-smiley', 'img.emoji'],
});
