/**
 * Reddit's redesign of 2018 to 2024 ("new" before shreddit). Classes were hashes; what stays are `data-testid`s, `.Post`, `.Comment` with the id as class
 * and `#CommentTopMeta--Created--t1_…`, which a dozen scripts of the time agree on (unedit-for-reddit, uBlock filters, collectors of comments).
 */
import { link, map, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

const post = '[data-testid="post-container"]';

/** A list shows `post-container`s too, comments only a thread; a thread without comments has the words of its post in `post-content`. */
export const clues: Clues = [`${post} [data-test-id="post-content"]`, `.Comment [data-testid="comment"]`];

/** "level 2" for readers of the screen: 1 answers the post. */
const level = number('span', /^level (\d+)$/);

const fullName: Find<string> = (scope) => {
	const element = scope as Element;
	return (
		/\bt[13]_\w+/.exec(`${element.id} ${element.className}`)?.[0] ??
		/t1_\w+?(?=inOverlay|$)/.exec(element.querySelector('[id^="CommentTopMeta--Created--"]')?.id ?? '')?.[0]
	);
};

export default defineForum({
	name: 'Reddit',
	clues,
	thread: {
		title: text(`${post} h1`),
		board: text(`${post} a[data-click-id="subreddit"]`),
		boardUrl: link(`${post} a[data-click-id="subreddit"]`),
	},
	posts: `${post}:has([data-test-id="post-content"]), .Comment:has([data-testid="comment"])`,
	post: {
		id: fullName,
		author: text('a[data-testid="post_author_link"], a[data-testid="comment_author_link"]', /^(?:u\/)?(.*)$/),
		authorUrl: link('a[data-testid="post_author_link"], a[data-testid="comment_author_link"]'),
		date: map(text('[data-testid="post_timestamp"], [data-testid="comment_timestamp"]'), (words) => ({ text: words })),
		body: (scope) => {
			const words = scope.querySelector('[data-testid="comment"]');
			return words
				? [words]
				: [...scope.querySelectorAll('[data-click-id="text"], [data-test-id="post-content"] .RichTextJSON-root')].slice(0, 1);
		},
		permalink: link('a[data-testid="comment_timestamp"]'),
		depth: (scope, base) => ((scope as Element).matches('.Comment') ? (level(scope, base) ?? 1) : 0),
		score: number('[id^="vote-arrows"] > div', /^-?[\d.,]+[km]?$/i),
	},
});
