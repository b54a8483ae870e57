/** NGA (nga.178.com, bbs.nga.cn, ngabbs.com), after its scripts have run; names as user scripts of 2018 to 2026 and RSSHub read them. */
import { attribute, date, first, inAddress, last, link, map, number, numeral, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest, neighbour } from './pager';

export const clues: Clues = ['#m_posts .postrow [id^="postcontent"].postcontent', '#m_posts_c .postbox [id^="postcontent"].postcontent'];

/** Numbers in ids count the rows of the page; the article of page 1 has 0. */
const row: Find<string> = attribute('.postcontent[id^="postcontent"]', 'id', /postcontent(\d+)/);
const page: Find<number> = numeral(inAddress(/[?&]page=(\d+)/));

export default defineForum({
	name: 'NGA',
	clues,
	thread: {
		title: first(text('#postsubject0'), last('.nav_link', text('')), text('title', /^(.*?)\s+(?:NGA|艾泽拉斯)/)),
		board: text('.nav_link[href*="fid="]:not([href*="tid="])'),
		boardUrl: link('.nav_link[href*="fid="]:not([href*="tid="])'),
		page,
		pageCount: greatest('#pagebtop a, #pagebbtm a'),
		nextPage: neighbour('#pagebtop a, #pagebbtm a', page, 1),
		previousPage: neighbour('#pagebtop a, #pagebbtm a', page, -1),
	},
	// Until 2018 each post was a table; a row of it ever since.
	posts: '#m_posts .postrow:has(.postcontent)',
	post: {
		// The article's anchor is pid0.
		id: first(attribute('a[id^="pid"][id$="Anchor"]', 'id', /pid(\d+)/), row),
		// The article is #0.
		number: first(
			numeral(text('a[name^="l"]', /^#?(\d+)/)),
			map(row, (words) => (words === '0' ? 0 : undefined)),
		),
		author: first(text('a.author'), text('[id^="postauthor"]')),
		authorUrl: link('a.author, a[id^="postauthor"]'),
		avatar: link('.avatar', 'src'),
		date: date('[id^="postdate"]', /\d{4}-\d\d-\d\d \d\d:\d\d/),
		title: map(text('h3[id^="postsubject"]'), (words) => (/^Re:/i.test(words) ? undefined : words)),
		body: '.postcontent[id^="postcontent"]',
		score: number('.recommendvalue'),
		signature: '[id^="postsign"]',
	},
	quotes: [
		{
			block: '.quote',
			head: 'a[href*="pid="]:first-child, b:first-of-type',
			author: text('b', /Post by\s*(.+?)(?:\s*\(|:|$)/),
			postId: attribute('a[href*="topid="], a[href*="pid="]', 'href', /(?:topid|[?&]pid)=(\d+)/),
			url: link('a[href*="pid="]'),
		},
	],
	noise: ['.x', '.urltip', '.apd', '.collapse_btn button'],
	smilies: ['img[class^="smile_"]', 'img[src*="/post/smile/"]'],
	pictureAttributes: ['data-srcorg', 'data-srclazy'],
});
