/** Nodeclub, the software of CNode (`views/topic/index.html`, `views/reply/reply.html`, read at the master of 2024). */
import { attribute, first, has, is, link, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.topic_header ~ .inner.topic > .topic_content'];

export default defineForum({
	name: 'Nodeclub',
	clues,
	thread: {
		title: textWithout('.topic_full_title', '.put_top, .put_good, .topiclist-tab'),
		board: text('.topic_header .changes > span:last-of-type', /来自\s*(.+)$/),
		views: number('.topic_header .changes', /(\d+) 次浏览/),
		replies: number('.panel > .header > .col_fade', /(\d+) 回复/),
	},
	posts: '.panel:has(> .topic_header), .reply_item[reply_id]',
	post: {
		id: first(
			attribute('', 'reply_id'),
			map(is('.panel'), () => 'topic'),
		),
		number: number('.reply_time', /(\d+)楼/),
		author: text('.reply_author, .topic_header .changes a[href^="/user/"]'),
		authorUrl: link('.reply_author, .topic_header .changes a[href^="/user/"]'),
		avatar: link('.user_avatar img', 'src'),
		date: moment(first(text('.reply_time', /•\s*(.+)$/), text('.topic_header .changes', /发布于 (.+?) (?:作者|$)/))),
		edited: text('.topic_header .changes > span', /最后一次编辑是 .+/),
		body: '.topic_content, .reply_content',
		permalink: link('.reply_time'),
		replyTo: attribute('', 'reply_to_id'),
		score: number('.up-count'),
		byStarter: first(has('.reply_by_author'), is('.panel')),
	},
	smilies: ['img.emoji'],
});
