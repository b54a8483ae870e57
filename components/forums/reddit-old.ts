/** Reddit as it was until 2018 and still is at old.reddit.com (`r2/r2/templates/{link,comment,usertext}.html` of its published source). */
import { attribute, date, first, has, link, map, nesting, number, numeral, outer, shows, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryOne } from './query';

/** Profiles list comments too, but in no `.commentarea`; lists of links have none either. */
export const clues: Clues = [shows('.content > .commentarea', '.content > #siteTable > .thing[data-fullname^="t3_"]')];

const comment = '.thing.comment';
const fullname = attribute('', 'data-fullname');

/** A post without words of its own is the link that its title carries. */
const body: Find<Element[]> = (scope) => {
	const words = queryOne(scope, ':scope > .entry .usertext-body > .md');
	if (words) return [words];
	const title = queryOne(scope, ':scope > .entry a.title');
	const self = (scope as Element).matches('.self') || (scope as Element).getAttribute('data-domain')?.startsWith('self.');
	return title && !self ? [title] : [];
};

/** The thing's own line, not those of the comments nested within it. */
const own = ':scope > .entry .tagline';

export default defineForum({
	name: 'Reddit',
	clues,
	thread: {
		title: text('#siteTable > .thing a.title'),
		category: text('#siteTable > .thing .linkflairlabel'),
		board: map(attribute('#siteTable > .thing', 'data-subreddit'), (name) => `r/${name}`),
		boardUrl: link('.pagename a'),
		replies: numeral(attribute('#siteTable > .thing', 'data-comments-count')),
	},
	posts: `#siteTable > .thing[data-fullname^="t3_"], .commentarea ${comment}[data-fullname]`,
	post: {
		id: fullname,
		author: first(text(`${own} > .author`), attribute('', 'data-author')),
		authorUrl: link(`${own} > a.author`),
		date: date(`${own} time:not(.edited-timestamp)`),
		edited: attribute(`${own} .edited-timestamp`, 'title'),
		body,
		permalink: first(link(':scope > .entry a.bylink'), link('', 'data-permalink')),
		replyTo: first(outer(comment, fullname), (scope) =>
			(scope as Element).matches(comment)
				? (scope as Element).ownerDocument.querySelector('#siteTable > .thing')?.getAttribute('data-fullname') || undefined
				: undefined,
		),
		depth: (scope, base) => ((scope as Element).matches(comment) ? 1 + (nesting(comment)(scope, base) ?? 0) : 0),
		score: first(
			numeral(attribute(`${own} .score.unvoted`, 'title')),
			number(`${own} .score.unvoted`),
			numeral(attribute('', 'data-score')),
		),
		byStarter: has(`${own} > .author.submitter`),
		sticky: has(`${own} .stickied-tagline`),
		missing: (scope, base) =>
			(scope as Element).matches('.deleted') || text(':scope > .entry .usertext-body > .md')(scope, base) === '[removed]'
				? 'removed'
				: undefined,
	},
	noise: ['.reddit_hint'],
});
