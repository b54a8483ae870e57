/** V2EX topics (pages of 2020 and after; the same names as the extension V2EX Polish reads in 2024). */
import { anchor, attribute, dateIn, first, has, is, link, number, page, text, texts, titled } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { orEmpty } from './lines';
import { greatest, neighbour } from './pager';

export const clues: Clues = ['#Wrapper .header > h1 ~ small.gray > a[href^="/member/"]'];

const current: Find<number> = number('.page_current');
const opening = '.header > h1';

export default defineForum({
	name: 'V2EX',
	clues,
	thread: {
		title: text(opening),
		board: text('.header > a[href^="/go/"]'),
		boardUrl: link('.header > a[href^="/go/"]'),
		views: number('.header > small.gray', /(\d+) 次点击/),
		replies: number('.box > .cell .gray', /(\d+) 条回复/),
		tags: texts('.box > .cell a.tag'),
		page: current,
		pageCount: greatest('.page_current, .page_normal'),
		nextPage: neighbour('a.page_normal', current, 1),
		previousPage: neighbour('a.page_normal', current, -1),
		starter: text('.header > small.gray > a[href^="/member/"]'),
	},
	// The article stands above the replies on every page; only page 1 is its own.
	posts: (scope, base) => [
		...((current(scope, base) ?? 1) > 1 ? [] : scope.querySelectorAll(`.box:has(> ${opening})`)),
		...scope.querySelectorAll('.cell[id^="r_"]:has(.reply_content)'),
	],
	post: {
		id: first(attribute('', 'id', /^r_(\d+)/), attribute('[id^="topic_"][id$="_votes"]', 'id', /\d+/)),
		number: number('.no'),
		author: first(text('strong > a[href^="/member/"]'), text('.header > small.gray > a[href^="/member/"]')),
		authorUrl: first(link('strong > a[href^="/member/"]'), link('.header > small.gray > a[href^="/member/"]')),
		avatar: link('img.avatar', 'src'),
		// Until 2020 the page showed relative words only; the article's moment is in the head.
		date: first(titled('.ago'), titled('.header > small.gray > span[title]'), (scope, base) => {
			const stamp = has(opening)(scope, base) && page(dateIn('meta[property="article:published_time"]', 'content'))(scope, base);
			return stamp ? { text: text('.header > small.gray', /·\s*(.+?前)/)(scope, base) ?? stamp.text, stamp: stamp.text } : undefined;
		}),
		// A topic may be its title alone.
		body: orEmpty(':not(.subtle) > .topic_content, .subtle, .reply_content'),
		permalink: anchor(attribute('', 'id', /^r_\d+$/)),
		score: number('.small.fade'),
		byStarter: first(has('.badge.op'), is(`:has(> ${opening})`)),
	},
});
