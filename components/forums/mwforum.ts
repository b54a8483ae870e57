/** mwForum 2 (`script/topic_show.pl`): a tree of posts, the depth in the margin. */
import { attribute, first, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['div.frm.pst[id^="pid"] > .hcl ~ .ccl'];

export default defineForum({
	name: 'mwForum',
	clues,
	thread: { title: text('.frm.pgb .hcl', /\/ ([^/]+)$/) },
	posts: 'div.frm.pst[id^="pid"]',
	post: {
		id: attribute('', 'id', /\d+/),
		author: first(text('.hcl a[href*="user_info"]'), textWithout('.hcl', '.htt, .nav', /^(.*?) \d{4}-/)),
		authorUrl: link('.hcl a[href*="user_info"]'),
		avatar: link('.ccl > img.ava', 'src'),
		date: map(text('.hcl', /\d{4}-\d\d-\d\d \d\d:\d\d/), (words) => ({ text: words })),
		body: '.ccl',
		permalink: link('.hcl a.psl'),
		// Each step of the tree indents by the same share; boards choose it, so only the first step is told from the rest.
		depth: map(attribute('', 'style', /margin-left:\s*([1-9]\d*)%/), () => 1),
		score: number('.hcl', /Likes (\d+)/),
	},
	noise: ['img.ava'],
});
