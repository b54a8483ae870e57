/** GitHub issues, pull requests and discussions: the React view of issues (2025, `data-testid`) and the Rails markup before it, which discussions keep. */
import { above, attribute, date, first, has, link, nesting, number, outer, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';

const reactBody = '[data-testid="issue-viewer-issue-container"] [data-testid="issue-body"]';
const railsPost = '.js-discussion .timeline-comment, .discussion .timeline-comment, .js-discussions-timeline .timeline-comment';

/** A repository's page, a list and a gist have a `markdown-body` too, but no comments of these. */
export const clues: Clues = [
	reactBody,
	'.js-discussion .timeline-comment .js-comment-body',
	'.discussion .timeline-comment .js-comment-body',
];

/** A comment of the React view is what holds one `markdown-body` and its header. */
const reactComments = (scope: ParentNode): Element[] =>
	[...scope.querySelectorAll('[data-testid="issue-viewer-comments-container"] [data-testid="markdown-body"]')]
		.map((body) => body.closest('.react-issue-comment, [data-wrapper-timeline-id], [data-timeline-event-id]'))
		.filter((each): each is Element => each !== null);

const person =
	'a[data-testid="issue-body-header-author"], [data-testid="comment-header"] a[data-hovercard-type="user"], [data-testid="avatar-link"], .timeline-comment-header .author, .author';
const nested = '.js-inline-comments-container, .discussion-nested-comment-group, .nested-comments';
const anchor: Find<string> = attribute('[id^="issuecomment-"], [id^="discussioncomment-"], [id^="issue-"], [id^="discussion-"]', 'id');

export default defineForum({
	name: 'GitHub',
	clues,
	thread: {
		title: first(text('[data-testid="issue-title"]'), text('.js-issue-title'), text('.gh-header-title .markdown-title')),
		board: text('[itemprop="name"] a, #repository-container-header [itemprop="name"] a, .AppHeader-context-full li:last-of-type a'),
		tags: texts('[data-testid="sidebar-labels-section"] a, .js-issue-labels .IssueLabel'),
	},
	posts: (scope) => {
		const body = scope.querySelector(reactBody);
		return body ? [...new Set([body, ...reactComments(scope)])] : [...scope.querySelectorAll(railsPost)];
	},
	post: {
		id: first(
			attribute('', 'id'),
			attribute('a[data-testid="issue-body-header-link"]', 'href', /#(issue-\d+)$/),
			anchor,
			above('[id^="discussion-"], [id^="discussioncomment-"], [id^="issue-"], [id^="issuecomment-"]', attribute('', 'id')),
			link('a[href*="#issuecomment-"], a[href*="#discussioncomment-"]'),
		),
		author: first(text(person), attribute('[data-testid="avatar-link"] img, a[data-hovercard-type="user"] img', 'alt', /^@?(.*)$/)),
		authorUrl: link(person),
		avatar: link('[data-testid="avatar-link"] img, img[data-testid="github-avatar"], img.avatar', 'src'),
		date: date('relative-time, time-ago'),
		body: '[data-testid="markdown-body"], .js-comment-body',
		permalink: link('a[data-testid="issue-body-header-link"], a[href*="#issuecomment-"], a[href*="#discussioncomment-"], .js-timestamp'),
		depth: nesting(nested),
		replyTo: outer('.js-timeline-item:has(.discussion-nested-comment-group)', anchor),
		edited: text('.js-comment-edit-history summary .js-comment-edited-by'),
		score: number('.js-upvote-button .js-upvote-count, .discussion-vote-form .Button-label'),
		accepted: has('[aria-label="Marked as answer"], .timeline-comment-label-answer'),
	},
	// A long timeline shows its first and last comments; those between come at a click.
	barriers: [{ selector: '[data-testid^="issue-timeline-load-more-load"]', kind: 'not-loaded', about: 'thread' }],
	quotes: [],
	noise: ['.email-hidden-toggle', '.zeroclipboard-container', '.js-comment-edit-history', 'clipboard-copy'],
	smilies: ['g-emoji img', 'img.emoji'],
});
