/** Slashdot and SourceForge's other Slash sites: a story and a tree of comments. */
import { attribute, first, link, map, nesting, number, outer, shows, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

/** The front page has stories, but no list of comments. */
export const clues: Clues = ['#commentlisting li.comment [id^="comment_body_"]', shows('#commentlisting', 'article.fhitem-story')];

const comment = 'li.comment[id^="tree_"]';
const commentId = attribute('', 'id', /^tree_(\d+)$/);
const isComment = (scope: ParentNode): boolean => (scope as Element).matches(comment);

/** "on Friday January 12, 2024 @11:51AM (#64153115)". */
const written: Find<Moment> = (scope, base) => {
	const shown = isComment(scope) ? text(':scope > .cw .otherdetails')(scope, base) : text('.story-byline time')(scope, base);
	const words = shown && /(?:on\s+)?(\w+ \w+ \d{1,2}, \d{4}) @(\d\d:\d\d[AP]M)/.exec(shown);
	return words ? { text: `${words[1]} ${words[2]}` } : undefined;
};

export default defineForum({
	name: 'Slashdot',
	clues,
	thread: {
		title: text('article.fhitem-story .story-title > a'),
		replies: number('.totalcommentcnt, article.fhitem-story .comment-bubble'),
	},
	posts: (scope) => {
		const story = scope.querySelector('article.fhitem-story');
		const comments = [...scope.querySelectorAll(`#commentlisting ${comment}`)].filter((each) => each.querySelector(':scope > .cw'));
		return [...(story ? [story] : []), ...comments];
	},
	post: {
		id: first(commentId, attribute('', 'data-fhid')),
		author: (scope, base) =>
			isComment(scope)
				? first(text(':scope > .cw .by > a'), text(':scope > .cw .by', /^by\s+(.*?)(?:\s+\(\s*\d+\s*\))?(?:\s+writes:)?$/))(scope, base)
				: first(text('.story-byline a[rel="nofollow"], .story-byline .author'), text('.story-byline', /Posted\s+by\s+(\S+)/))(scope, base),
		authorUrl: link(':scope > .cw .by > a'),
		date: written,
		title: text(':scope > .cw .title h4 > a'),
		body: (scope) => [...scope.querySelectorAll(isComment(scope) ? ':scope > .cw [id^="comment_body_"]' : '.body > .p')],
		permalink: link(':scope > .cw .otherdetails a'),
		replyTo: first(outer(comment, commentId), (scope) =>
			isComment(scope)
				? ((scope as Element).ownerDocument.querySelector('article.fhitem-story')?.getAttribute('data-fhid') ?? undefined)
				: undefined,
		),
		depth: (scope, base) => (isComment(scope) ? 1 + (nesting(comment)(scope, base) ?? 0) : 0),
		score: map(text(':scope > .cw .score', /-?\d+/), Number),
	},
	quotes: [{ block: '.quote' }],
});
