/** Discuz! X2 to X3.5, desktop template (`template/default/forum/viewthread*.htm`). */
import { attribute, date, first, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['#postlist [id^="postmessage_"]', '#postlist > [id^="post_"] .authi'];

/** Names of the first floors; from the fifth the template prints the number. */
const floors: Record<string, number> = { 楼主: 1, 沙发: 2, 板凳: 3, 地板: 4 };

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: first(text('#thread_subject'), text('h1.ts')),
		category: text('h1.ts > a[href*="filter=typeid"]', /^\[?(.*?)\]?$/),
		board: text('#pt .z a[href*="forumdisplay"]:nth-last-of-type(2), #pt .z a:nth-last-of-type(2)'),
		views: number('.hm.ptn .xi1'),
		replies: number('.hm.ptn .xi1:last-of-type'),
		page: number('.pg strong'),
		pageCount: number('.pg label span', /\d+/),
		nextPage: link('.pg a.nxt'),
		previousPage: link('.pg a.prev'),
	},
	posts: '#postlist > [id^="post_"]',
	post: {
		id: attribute('table[id^="pid"]', 'id', /\d+/),
		number: first(
			map(text('[id^="postnum"]'), (words) => floors[words]),
			number('[id^="postnum"]'),
		),
		author: text('td.pls .authi a.xw1'),
		authorUrl: link('td.pls .authi a.xw1'),
		avatar: link('.avatar img', 'src'),
		date: date('[id^="authorposton"]', /\d[\d-]+ [\d:]+|.*前.*|.*天.*/),
		edited: text('.pstatus'),
		body: '[id^="postmessage_"]',
		permalink: link('a[id^="postnum"]'),
		signature: '.sign',
		attachments: '.pattl',
	},
	quotes: [{ block: '.quote', head: 'font[size="2"] > a', author: text('font > a', /^(.*?) 发表于/), url: link('font > a') }],
	noise: ['.pstatus', '.jammer', '.a_pr', '.aimg_tip', '.attach_tips', '.tip'],
	smilies: ['img[smilieid]'],
	pictureAttributes: ['zoomfile', 'file'],
});
