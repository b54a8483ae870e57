/**
 * Mobile01 topics (mobile01.com/topicdetail.php), pages of 2019 and after (`.l-articlePage`), as NewsHub's parser and
 * five scrapers of 2020 to 2025 read them; the wording of quotes ("X wrote:", "(恕刪)") from pages that they kept.
 */
import { attribute, date, first, inAddress, last, link, map, numeral, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest, neighbour } from './pager';

export const clues: Clues = [
	'.l-articlePage .l-articlePage__publish article[id^="article_"]',
	'.l-articlePage .l-articlePage__author + .l-articlePage__publish article',
];

const page: Find<number> = numeral(inAddress(/[?&]p=(\d+)/));
/** The last two notes under a post are its moment and its floor. */
const note = (pattern: RegExp): Find<string> => last(`.l-articlePage__publish .o-fNotes`, text('', pattern));

export default defineForum({
	name: 'Mobile01',
	clues,
	thread: {
		title: text('h1.t2, h1'),
		page,
		pageCount: greatest('.l-pagination li'),
		nextPage: first(link('link[rel="next"]'), neighbour('.l-pagination a', page, 1)),
		previousPage: neighbour('.l-pagination a', page, -1),
	},
	posts: '.l-articlePage:has(article)',
	post: {
		id: attribute('article', 'id', /(\d+)$/),
		number: map(note(/^#(\d+)$/), Number),
		author: first(text('.l-articlePage__author .c-authorInfo__id'), text('.l-articlePage__author a[href*="userinfo"]')),
		authorUrl: link('.l-articlePage__author a[href*="userinfo"], .c-authorInfo__id a'),
		avatar: first(link('.l-articlePage__author img', 'data-src'), link('.l-articlePage__author img', 'src')),
		date: first(
			date('.l-articlePage__publish .o-fNotes', /\d{4}-\d\d-\d\d \d\d?:\d\d/),
			// The opening post tells it under the title.
			(scope, base) =>
				(scope as Element).matches(':has(.l-docking__title)')
					? date('.l-toolBar__item', /\d{4}-\d\d-\d\d \d\d?:\d\d/)(scope, base)
					: undefined,
		),
		body: 'article',
	},
	// The site says "wrote" in Chinese pages as well.
	quotes: [{ block: 'blockquote', headWords: /^\s*\S.{0,60}?\s*wrote:\s*/, author: text('', /^(.+?)\s*wrote:/) }],
	pictureAttributes: ['data-src'],
});
