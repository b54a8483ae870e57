/** Inyoka, the software of ubuntuusers.de: template `forum/topic.html` of today, and its pages of 2020. */
import { attribute, first, highest, link, moment, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.topic tr[id^="post-"] > td.post > .postinfo'];

const written = /^[^(]*\d/;

export default defineForum({
	name: 'Inyoka',
	clues,
	thread: {
		title: text('.topic_box > h2'),
		page: number('.topic_box .pageselect.active'),
		pageCount: highest('.topic_box .pageselect'),
		// In the path bar they lead to other topics.
		nextPage: link('.topic_box .pagination a.next'),
		previousPage: link('.topic_box .pagination a.prev'),
	},
	posts: '.topic tr[id^="post-"]',
	post: {
		id: attribute('', 'id', /\d+/),
		author: text('.author > .username'),
		authorUrl: link('.author > .username > a'),
		avatar: link('.author > img.avatar', 'src'),
		// "20. April 2020 11:17 (zuletzt bearbeitet: 21. April 2020 12:17)": within the link today, beside it in 2020.
		date: moment(first(text('.postinfo > a', written), textWithout('.postinfo', '.linklist, a', written))),
		edited: text('.postinfo', /\(([^()]+)\)/),
		body: '.post > .text',
		permalink: link('.postinfo > a[href*="/post/"]'),
		signature: '.post > .signature',
		attachments: '.post > .attachments',
	},
	quotes: [
		{
			block: 'blockquote',
			before: 'p:has(> a.crosslink.post)',
			head: 'p:has(> a.crosslink.post)',
			author: text('a.crosslink.user'),
			url: link('a.crosslink.post'),
			postId: attribute('a.crosslink.post', 'href', /\/post\/(\d+)/),
		},
	],
	// What a moderator adds.
	noise: ['.linenos', '.edited, .moderated'],
	smilies: ['img.smiley'],
});
