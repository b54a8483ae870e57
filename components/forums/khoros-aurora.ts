/**
 * Khoros Communities in the Aurora skin (since 2023; Microsoft's and Meta's forums). Its `data-testid`s are those that a crawler of techcommunity.microsoft.com
 * and a script for communityforums.atmeta.com agree on; class names carry a hash after `lia-g-message-body`.
 */
import { attribute, date, first, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';

const post = 'article[data-testid="StandardMessageView"]:has([class*="lia-g-message-body"])';

/** A blog's posts and articles of a knowledge base are drawn alike; only their address or the kind in the class tells. Lists hold `InlineMessageView`. */
export const clues: Clues = [
	`${post} [class*="lia-g-message-body-forum"]`,
	(document, url) => /\/discussions\//.test(url) && document.querySelector(post) !== null,
];

export default defineForum({
	name: 'Khoros',
	clues,
	thread: {
		title: text('h1[data-testid="MessageSubject"]'),
		board: text('a[data-testid="nodeLink"]'),
		boardUrl: link('a[data-testid="nodeLink"]'),
		replies: number('[data-testid="messageRepliesCount"]'),
	},
	posts: post,
	post: {
		author: text('a[data-testid="userLink"]'),
		authorUrl: link('a[data-testid="userLink"]'),
		// The title tells all, the words "3 hours ago".
		date: first(
			map(attribute('[data-testid="messageTime"] [title], [data-testid="messageTime"][title]', 'title'), (words) => ({ text: words })),
			date('[data-testid="messageTime"]'),
		),
		body: (scope) => [...scope.querySelectorAll('[class*="lia-g-message-body"]')].slice(0, 1),
		score: number('[data-testid="kudosCount"]'),
	},
});
