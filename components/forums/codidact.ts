/** QPixel, the software of Codidact (`app/views/posts/_expanded.html.erb`, `_meta`, `_votes`, `users/_common_card`, read at the master of October 2025). Comments are threads on pages of their own. */
import { attribute, is, link, map, number, text, texts, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['.post[data-post-id] .post--container > .post--content > .post--body'];

/** "Score: 0.83" is a ratio: votes for and against tell more. */
const score: Find<number> = (scope, base) => {
	const up = number('.js-upvote-count', /\d+/)(scope, base);
	const down = number('.js-downvote-count', /\d+/)(scope, base);
	return up === undefined || down === undefined ? undefined : up - down;
};

export default defineForum({
	name: 'Codidact',
	clues,
	thread: {
		title: map(text('.post--title .post--title-text'), (title) => title.replace(/ \[(?:closed|duplicate)\]$/, '')),
		board: text('.category-header--name'),
		tags: texts('.post--tags .badge.is-tag'),
		nextPage: link('.pagination a[rel="next"]'),
		previousPage: link('.pagination a[rel="prev"]'),
	},
	posts: '.post[data-post-id]:has(> .post--container)',
	post: {
		id: attribute('', 'data-post-id'),
		author: textWithout('.post-meta--user .user-card--content > a', '.badge'),
		authorUrl: link('.post-meta--user .user-card--content > a'),
		avatar: link('.post-meta--user .user-card--avatar img', 'src'),
		date: (scope, base) => {
			const stamp = attribute('.post-meta--post > [title]', 'title')(scope, base);
			return stamp
				? { text: text('.post-meta--post > [title]', /\d.*|about .*|less .*|over .*|almost .*/)(scope, base) ?? stamp, stamp }
				: undefined;
		},
		edited: text('.post-meta--post > [title]:has(> .fa-pencil-alt)'),
		body: '.post--body',
		permalink: link('.post--title > a'),
		score,
		byStarter: is('[id^="question-"]'),
		missing: map(is(':has(> .deleted-content)'), () => 'removed' as const),
	},
	barriers: [{ selector: '.js-more-comments', kind: 'not-loaded', about: 'part' }],
	noise: ['.post--tags', '.post--meta', '.post--actions', '.post--status', '.post--comments', '.toc', '.modal'],
});
