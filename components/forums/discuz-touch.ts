/** Discuz! X3.4 and X3.5, touch template (`template/default/touch/forum/viewthread.htm`, `mobile=2`). */
import { bodies } from './discuz-special';
import * as discuz from './discuz-words';
import { attribute, date, first, highest, link, number, remarks, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.plc[id^="pid"] > .display.pi .message', '.plc[id^="pid"] > .display.pi .authi'];

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: textWithout('.view_tit, .postlist > h2', 'em, a', /^(?:\[[^\]]{1,12}\]\s+)?(.+)$/),
		category: first(text('.view_tit > em', /^\[(.+)\]$/), textWithout('.postlist > h2', 'a', /^\[([^\]]{1,12})\]\s/)),
		board: text('.header h2 a[href*="forumdisplay"], .header .name'),
		boardUrl: link('.header a[href*="forumdisplay"]'),
		views: number('.authi .mtime .dm-eye + em'),
		replies: number('.authi .mtime .dm-chat-s + em'),
		page: number('.pg strong'),
		pageCount: first(number('.pg label span', /\d+/), highest('.pg a, .pg strong')),
		nextPage: link('.pg a.nxt'),
		previousPage: link('.pg a.prev'),
	},
	anonymous: discuz.anonymous,
	posts: '.plc[id^="pid"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: discuz.floor('.authi .mtit > .y, .authi > li:first-child > em'),
		author: textWithout('.authi .mtit .z a, .authi > li:first-child > b a, .authi > li:first-child > b, .authi .mtit .z', 'em'),
		authorUrl: link('.authi .mtit .z a, .authi > li:first-child > b a'),
		avatar: link('.avatar img', 'src'),
		date: first(date('.authi .mtime span[title]'), (scope, base) => {
			const words = textWithout('.authi .mtime, .authi > li.rela', 'em, .y, a', discuz.written)(scope, base);
			return words ? { text: words } : undefined;
		}),
		edited: discuz.edited,
		title: text('.message > h2 > strong:only-child'),
		// Rewards and polls frame the words once more.
		body: bodies('.display > .message:not(:has([id^="postmessage_"])), .display > .message [id^="postmessage_"]'),
		attachments: '.display > .post_attlist, .display .attach, .display > .img_one, .display > .img_list',
		remarks: remarks('[id^="comment_"] [id^="commentdetail_"]', {
			author: text('.mtit .z a'),
			authorUrl: link('.mtit .z a'),
			date: date('.mtime', discuz.written),
			text: text('.mtxt'),
		}),
		reactions: discuz.ratings('[id^="ratelog_"] li:first-child > .xw1'),
		missing: (scope) => {
			const barrier = scope.querySelector('.message > .quote:only-child:not(:has(blockquote)), .message > .locked:only-child');
			const words = scope.querySelector('.message')?.textContent?.trim();
			return barrier && barrier.textContent?.trim() === words ? 'blocked' : undefined;
		},
	},
	quotes: discuz.touchQuotes,
	files: discuz.files,
	barriers: discuz.barriers,
	noise: [...discuz.noise, 'h2:has(> strong:only-child)', '.quote:not(:has(blockquote)):not(.post_attlist)'],
	spoilers: discuz.spoilers,
	smilies: discuz.smilies,
	pictureAttributes: discuz.pictureAttributes,
	code: discuz.code,
	players: discuz.players,
});
