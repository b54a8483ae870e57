/** esoTalk 1 (`core/views/conversation/index.php` and `post.php`, `ETConversationController`, `ETFormat`; read at the master of 2017). */
import { attribute, date, is, last, link, map, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['#conversationPosts .post[id^="p"] > .postContent'];

/** The list counts its posts: `start` is the place of the first. */
const before = map(attribute('#conversationPosts', 'start', /^\d+$/), (start) => Number(start) - 1);

export default defineForum({
	name: 'esoTalk',
	clues,
	thread: {
		title: text('#conversationTitle'),
		board: last('#conversationHeader .channels a.channel', text('')),
		boardUrl: last('#conversationHeader .channels a.channel', link('')),
		page: map(attribute('.scrubberPrevious a', 'href', /\/p(\d+)\b/), (previous) => Number(previous) + 1),
		postsBefore: before,
		nextPage: link('.scrubberNext a'),
		previousPage: link('.scrubberPrevious a'),
	},
	posts: '#conversationPosts .post[id^="p"]',
	post: {
		id: attribute('', 'id', /\d+/),
		author: text('.postHeader h3'),
		authorUrl: link('.postHeader h3 a'),
		avatar: link(':scope > .avatar img', 'src'),
		date: date('.info > a.time'),
		edited: text('.editedBy'),
		body: '.postBody',
		permalink: link('.info > a.time'),
		missing: map(is('.deleted'), () => 'removed' as const),
	},
	quotes: [
		{
			block: 'blockquote',
			head: ':scope > p > .postRef, :scope > p > cite',
			author: text(':scope > p > cite'),
			url: link(':scope > p > a.postRef'),
			postId: attribute(':scope > p > a.postRef', 'data-id'),
		},
	],
});
