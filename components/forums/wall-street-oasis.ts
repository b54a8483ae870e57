/** Wall Street Oasis: Drupal with a forum of its own making. No source is public; read from its pages. */
import { attribute, first, link, map, nesting, number, numeral, outer, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { queryOne } from './query';

/** Its articles bear comments too, but under no `node-forum`. */
export const clues: Clues = ['article.node-forum[data-history-node-id] h1.wso-forum-title'];

const written: Find<Moment> = (scope) => {
	const stamp = scope.querySelector('meta[itemprop="dateCreated"]')?.getAttribute('content') ?? undefined;
	const words = queryOne(scope, '.post-when [title]')?.getAttribute('title') ?? stamp;
	return words ? { text: words, stamp: stamp && (scope as Element).matches('article') ? stamp : undefined } : undefined;
};

const id = attribute('', 'id', /^cid-(\d+)$/);
const comment = '.comment[id^="cid-"]';

export default defineForum({
	name: 'Wall Street Oasis',
	clues,
	thread: {
		title: text('h1.wso-forum-title'),
		nextPage: link('.pager__item--next a'),
		previousPage: link('.pager__item--previous a'),
		page: number('.pager__item.is-active'),
	},
	posts: `article.node-forum[data-history-node-id], ${comment}`,
	post: {
		id: first(id, attribute('', 'data-history-node-id')),
		author: first(
			text('.author-details-info-name a'),
			attribute('.author-details-info-name [data-name]', 'data-name'),
			text('.author-details-info-name'),
		),
		authorUrl: link('.author-details-info-name a'),
		date: written,
		body: '.field-name-comment-body, .content > .field-name-body',
		permalink: link('.post-when', 'data-permalink'),
		replyTo: first(outer(comment, id), (scope) =>
			(scope as Element).matches(comment)
				? ((scope as Element).ownerDocument.querySelector('article.node-forum')?.getAttribute('data-history-node-id') ?? undefined)
				: undefined,
		),
		depth: (scope, base) => ((scope as Element).matches(comment) ? 1 + (nesting(comment)(scope, base) ?? 0) : 0),
		score: first(numeral(attribute('meta[itemprop="upvoteCount"]', 'content')), map(text('.vud-widget .vote-points', /^-?\d+$/), Number)),
		signature: '.user-signature',
	},
});
