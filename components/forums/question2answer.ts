/** Question2Answer 1.5 to 1.8 (`qa-include/qa-theme-base.php`, `app/format.php`, read at 1.6.3 and 1.8.8): the themes Classic, Candy, Snow, SnowFlat and those that extend them. */
import { attribute, first, highest, is, link, map, number, numeral, outer, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

/** Lists and what a person wrote are made of `.qa-q-item`. */
export const clues: Clues = ['.qa-q-view .qa-q-view-content'];

const posts = '.qa-q-view, .qa-a-list-item, .qa-c-list-item';
/** Comments stand within the post they are on, under names of their own. */
const own = (kind: string) => `.qa-q-view-${kind}, .qa-a-item-${kind}, :scope.qa-c-list-item .qa-c-item-${kind}`;

const best = '.qa-a-list-item-selected';

/** 1.7 and later have `time`, 1.5 and 1.6 the microformat of their day; "2 days ago" has its "ago" outside of both. */
const posted: Find<Moment> = (scope, base) => {
	const when = scope.querySelector(own('when'));
	const words = when && text('')(when, base);
	const stamp = when && first(attribute('time', 'datetime'), attribute('.published > .value-title', 'title'))(when, base);
	return words ? { text: words, stamp: stamp ?? undefined } : undefined;
};

/** "edited Jan 5 by X" stands after a line break; so does "selected Jan 5 by X" of the best answer, in words of any language. */
const edited: Find<string> = (scope) => {
	const words: string[] = [];
	for (let node = scope.querySelector(own('meta'))?.querySelector(':scope > br')?.nextSibling; node; node = node.nextSibling)
		words.push(node.textContent ?? '');
	const note = words.join(' ').replace(/\s+/g, ' ').trim();
	return note && (!(scope as Element).matches(best) || /edited/i.test(note)) ? note : undefined;
};

/** "+3", "–1"; themes that count both ways show likes and dislikes apart. */
const score: Find<number> = (scope, base) => {
	const votes = [...scope.querySelectorAll('.qa-voting')].find((each) => each.closest(posts) === scope);
	if (!votes) return undefined;
	const signed = map(text('.qa-netvote-count-data', /[-–+]?\s*\d.*/), (words) => words.replace(/^–\s*/, '-'));
	const likes = numeral(text('.qa-upvote-count-data', /\d.*/))(votes, base);
	const dislikes = numeral(text('.qa-downvote-count-data', /\d.*/))(votes, base) ?? 0;
	return numeral(signed)(votes, base) ?? (likes === undefined ? undefined : likes - dislikes);
};

const id = attribute('', 'id', /^[qac](\d+)$/);

export default defineForum({
	name: 'Question2Answer',
	clues,
	thread: {
		title: first(text('.qa-main h1 [itemprop="name"], .qa-main h1 .entry-title'), text('.qa-main h1 > a'), text('.qa-main h1')),
		board: text('.qa-q-view-where-data'),
		boardUrl: link('.qa-q-view-where-data a'),
		views: number('.qa-q-view .qa-view-count-data'),
		replies: number('.qa-q-view .qa-a-count-data'),
		tags: texts('.qa-q-view-tag-item'),
		page: number('.qa-page-selected'),
		pageCount: highest('.qa-page-links-item'),
		nextPage: link('a.qa-page-next'),
		previousPage: link('a.qa-page-prev'),
	},
	posts,
	post: {
		id,
		author: text(own('who-data')),
		authorUrl: link(`.qa-q-view-who-data a, .qa-a-item-who-data a, :scope.qa-c-list-item .qa-c-item-who-data a`),
		avatar: link(`.qa-q-view-avatar img, .qa-a-item-avatar img, :scope.qa-c-list-item .qa-c-item-avatar img`, 'src'),
		date: posted,
		edited,
		body: own('content'),
		permalink: link('a.qa-q-view-what, a.qa-a-item-what, :scope.qa-c-list-item a.qa-c-item-what'),
		replyTo: (scope, base) => ((scope as Element).matches('.qa-c-list-item') ? outer(posts, id)(scope, base) : undefined),
		depth: map(is('.qa-c-list-item'), () => 1),
		score,
		accepted: is(best),
		byStarter: is('.qa-q-view'),
	},
	barriers: [{ selector: '.qa-c-item-expand', kind: 'not-loaded', about: 'post' }],
});
