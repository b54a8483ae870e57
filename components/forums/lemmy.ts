/** Lemmy 0.17 to 1.0 (lemmy-ui, `components/{post,comment}`): a post and a tree of comments. */
import { attribute, dateIn, first, link, map, nesting, number, numeral, outer, shows, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryAll, queryOne } from './query';

/** Lists draw `.post-listing` too; only the post's own page has the sorting of its comments and its tree. */
export const clues: Clues = [shows('.post-listing', '.comments .comment-node[id^="comment-"]'), shows('.post-listing', '#postContent')];

const comment = '.comment:has(> .comment-node)';
const commentId = attribute(':scope > .comment-node', 'id', /\d+/);
const own = ':scope > .comment-node';

const isComment = (scope: ParentNode): boolean => (scope as Element).matches(comment);

/** The post's words stand apart from its listing, which is drawn twice (for phones and for desks). */
const body: Find<Element[]> = (scope, base) => {
	if (isComment(scope)) return [...scope.querySelectorAll(`${own} .comment-content > .md-div, ${own} .comment-content`)].slice(0, 1);
	const words = (scope as Element).ownerDocument.querySelector('#postContent .md-div, #postContent');
	const address = link('.post-title a[href^="http"], p.small a[href^="http"]')(scope, base);
	const outside = address && new URL(address).host !== new URL(base).host ? queryOne(scope, '.post-title a') : null;
	return [...(outside ? [outside] : []), ...(words ? [words] : [])];
};

/** Names of other instances carry the instance: "@lemmy.world". */
const person = '.person-listing';

export default defineForum({
	name: 'Lemmy',
	clues,
	thread: {
		title: text('.post-listing .post-title h1, .post-listing h1, .post-listing h5'),
		board: text('.post-listing .community-link'),
		boardUrl: link('.post-listing .community-link'),
		replies: number('.post-listing a[href*="scrollToComments"]'),
	},
	posts: (scope) => {
		const listing = scope.querySelector('.post-listing');
		return [...(listing ? [listing] : []), ...queryAll(scope, `.comments ${comment}`)];
	},
	post: {
		id: first(
			commentId,
			map(attribute('a[href*="/post/"]', 'href', /\/post\/(\d+)/), (id) => `p${id}`),
		),
		author: first(attribute(person, 'title'), text(person, /^@?([^@]+)/)),
		authorUrl: link(person),
		avatar: link(`${person} img`, 'src'),
		date: dateIn('.moment-time', 'data-tippy-content', /(?:\w+day, )?(.*)/),
		body,
		permalink: first(link(`${own} a[href*="/comment/"], ${own} a[href*="/post/"]`), link('a[href*="/post/"]')),
		replyTo: first(outer(comment, commentId), (scope, base) =>
			isComment(scope)
				? map(attribute('.post-listing a[href*="/post/"]', 'href', /\/post\/(\d+)/), (id) => `p${id}`)(
						(scope as Element).ownerDocument,
						base,
					)
				: undefined,
		),
		depth: (scope, base) => (isComment(scope) ? 1 + (nesting(comment)(scope, base) ?? 0) : 0),
		score: first(
			numeral(attribute(`${own} .unselectable [aria-label*="pvote"], ${own} [data-tippy-content*="pvote"]`, 'data-tippy-content', /^\d+/)),
			number('.post-score'),
		),
		missing: map(
			text(`${own} .comment-content`, /^\*?(?:removed by mod|deleted by creator|removed|deleted)\*?$/),
			() => 'removed' as const,
		),
	},
});
