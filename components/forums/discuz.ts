/** Discuz! X2 to X3.5, desktop template (`template/default/forum/viewthread*.htm`), and the skins that keep its ids. */

import { bodies, isBest } from './discuz-special';
import * as discuz from './discuz-words';
import { attribute, date, first, link, map, number, remarks, text, texts, textWithout, titled } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = [
	'#postlist .plc [id^="postmessage_"]',
	'#postlist > [id^="post_"] .pls .authi',
	// A thread of posts that are all withheld.
	'#postlist > [id^="post_"] .plc .pcb > .locked',
];

const id = first(attribute('table[id^="pid"]', 'id', /\d+/), attribute('', 'id', /post_(\d+)/));

/** The name beside the date, where a forum shows no column of authors (`authoronleft`, `close_leftinfo`). */
const beside = '.pti .authi > a.xi2:not(:has(img))';

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: first(text('#thread_subject'), textWithout('h1.ts', 'a[href*="filter="], .xg1')),
		category: first(
			text('h1.ts > a[href*="filter=typeid"], h1.ts > a[href*="filter=sortid"]', /^\[?(.*?)\]?$/),
			textWithout('h1.ts', '#thread_subject', /^\[([^\]]+)\]/),
		),
		board: text('#pt .z a[href*="forumdisplay"]:nth-last-of-type(2), #pt .z a:nth-last-of-type(2)'),
		boardUrl: link('#pt .z a[href*="forumdisplay"]:nth-last-of-type(2), #pt .z a:nth-last-of-type(2)'),
		views: number('.hm.ptn .xi1'),
		replies: number('.hm.ptn .xi1:last-of-type'),
		tags: texts('.ptg a[href*="mod=tag"]'),
		page: number('.pg strong'),
		pageCount: first(number('.pg label span', /\d+/), number('.pg a.last', /\d+/)),
		nextPage: link('.pg a.nxt'),
		previousPage: link('.pg a.prev'),
		firstPage: link('.pg a.first'),
		clock: discuz.clock,
		// In the place where page 1 counts.
		starter: text('#tath > a:not(:has(img))'),
	},
	anonymous: discuz.anonymous,
	posts: '#postlist > [id^="post_"], #postlist > #postlistreply [id^="post_"]:has(> table[id^="pid"])',
	post: {
		id,
		number: discuz.floor('[id^="postnum"]'),
		// A guest's address, or that the member was deleted, stands behind the name (`viewthread_node.htm`).
		author: first(
			text('.pls .authi a.xw1, .pls .authi > a'),
			textWithout('.pls .authi, .pls .pi', 'em', /\S+.*/),
			text(beside),
			textWithout('.pti .authi', 'em, a, span', /\S+.*/),
		),
		authorUrl: link(`.pls .authi a.xw1, .pls .authi > a, ${beside}`),
		avatar: link('.avatar img', 'src'),
		date: first(
			map(titled('[id^="authorposton"] span[title]'), (moment) => moment),
			date('[id^="authorposton"]', discuz.written),
		),
		edited: discuz.edited,
		// A reply's own subject (`viewthread_node_body.htm`).
		title: text('.pcb > h2'),
		body: bodies('[id^="postmessage_"]'),
		permalink: link('a[id^="postnum"]'),
		onlyAuthor: link('.authi a[href*="authorid="], .authi a[href*="-author-"]'),
		signature: '.sign',
		attachments: '.pattl',
		accepted: (scope, base) => isBest(scope, id(scope, base)),
		reactions: discuz.ratings('dl.rate .ratl th'),
		remarks: remarks('[id^="comment_"] .pstl', {
			author: text('.psta a.xw1, .psta a.xi2'),
			authorUrl: link('.psta a.xw1, .psta a.xi2'),
			date: date('.psti .xg1', discuz.written),
			text: textWithout('.psti', '.xg1, a'),
		}),
		missing: (scope) => {
			if (scope.querySelector('[id^="postmessage_"]')) return undefined;
			const words = scope.querySelector('.pcb .locked, .pct .locked')?.textContent;
			if (!words) return undefined;
			if (/删除|刪除|deleted/.test(words)) return 'removed';
			return /登录|登錄/.test(words) ? 'login' : 'blocked';
		},
		sticky: (scope) => (scope.querySelector('[id^="postnum"]')?.textContent?.match(/置顶|推荐|来自/) ? true : undefined),
	},
	quotes: discuz.quotes,
	files: discuz.files,
	barriers: discuz.barriers,
	noise: discuz.noise,
	spoilers: discuz.spoilers,
	smilies: discuz.smilies,
	pictureAttributes: discuz.pictureAttributes,
	code: discuz.code,
	players: discuz.players,
});
