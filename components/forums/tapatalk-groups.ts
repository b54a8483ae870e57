/** Tapatalk Groups (once Yuku and ZetaBoards): phpBB behind bubbles of its own. */
import { attribute, date, first, highest, link, number, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { files, quotes, smilies } from './phpbb';

export const clues: Clues = ['.viewtopic_wrapper .post[id^="p_"] .post_content .content'];

/** The machine's date has no seconds before the offset ("22:32+00:00"), which is none of ISO's forms: taken apart here. */
const posted: Find<Moment> = (scope, base) => {
	const words = text('.author .timespan, .author .posttime')(scope, base);
	const stamp = attribute('.author time[datetime]', 'datetime')(scope, base)?.replace(/(T\d\d:\d\d)(?=[+-])/, '$1:00');
	return words || stamp ? { text: words ?? (stamp as string), stamp } : date('.author')(scope, base);
};

/** The picture is the background of its frame. */
const picture = attribute('.avatar-bg:not([style*="no_avatar"])', 'style', /url\(["']?([^"')]+)/);

export default defineForum({
	name: 'phpBB',
	clues,
	thread: {
		title: first(text('.topic-title a'), text('.topic-title')),
		board: text('.breadcrumbs .crumb:last-of-type a, .crumb:last-of-type a'),
		boardUrl: link('.breadcrumbs .crumb:last-of-type a, .crumb:last-of-type a'),
		page: number('.pagination li.active'),
		pageCount: highest('.pagination li'),
		nextPage: link('.pagination .next a, link[rel="next"]'),
	},
	posts: '.viewtopic_wrapper .post[id^="p_"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.author a.unread', /#([\d.,]+)/),
		author: text('.thread-user-name [itemprop="name"], .postusername [itemprop="name"], .postprofile [class^="username"]'),
		authorUrl: link('.postprofile a[itemprop="url"], .postprofile a[class^="username"]'),
		avatar: (post, base) => {
			const address = picture(post, base);
			return address ? URL.parse(address, base)?.href : undefined;
		},
		date: posted,
		edited: text('.notice'),
		body: '.post_content .content',
		permalink: link('.author a.unread'),
		signature: '.signature',
		attachments: '.attachbox',
	},
	quotes,
	files,
	noise: ['.codebox > p', '[data-tag="post_body_end"]', '.inline-attachment .attach-image ~ dd'],
	smilies,
	pictureAttributes: ['data-src'],
});
