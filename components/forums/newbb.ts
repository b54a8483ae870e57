/** newbb, the forum of XOOPS (`templates/newbb_viewtopic.tpl`, `newbb_thread.tpl`, `class/Post.php`, read at 5.1; quotes as the core's text sanitizer draws them). */
import { attribute, first, highest, last, link, moment, number, shows, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { wrote } from './wrote';

/** What a person wrote is listed with the same posts, without the thread's title among the crumbs. */
export const clues: Clues = [shows('#threadtop', '.forum_title > strong', '.ThreadTitle > a[id]')];

const boards = '.forum_title > a[href*="viewforum.php"]';

export default defineForum({
	name: 'XOOPS newbb',
	clues,
	thread: {
		title: text('.forum_title > strong'),
		board: last(boards, text('')),
		boardUrl: last(boards, link('')),
		page: number('.icon_right .xo-pagact, .icon_right strong', /\d+/),
		pageCount: highest('.icon_right .xo-pagact, .icon_right .xo-counterpage'),
		nextPage: link('.icon_right .xo-pagact + a, .icon_right strong + a'),
	},
	posts: 'table.outer:has(.ThreadTitle > a[id])',
	post: {
		id: attribute('.ThreadTitle > a', 'id', /\d+$/),
		number: number('.ThreadTitle > a', /#(\d+)/),
		author: first(text('.ThreadUserName'), text('.comUserRankText')),
		authorUrl: link('.ThreadUserName a'),
		avatar: link('img.comUserImg', 'src'),
		date: moment(textWithout('.post_ip', 'a', /\d.*\d(?:\s?[ap]m)?/i)),
		edited: text('.post_edit'),
		body: '.comText:first-of-type',
		permalink: link('.ThreadTitle > a'),
		signature: '.signature',
		attachments: '.comText ~ .comText > img:not([src*="/mime/"]), .comText ~ .comText a',
	},
	quotes: [{ block: '.xoopsQuote', words: 'blockquote', headWords: wrote, author: text('', wrote) }],
	files: [{ block: 'a[href*="dl_attachment.php"]', name: text(''), url: link('') }],
	noise: ['img[src*="/mime/"]'],
	smilies: ['img[src*="/smil"]'],
});
