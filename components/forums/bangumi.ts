/** Bangumi (bgm.tv) group and subject topics (`.postTopic` above `#comment_list`), 2013 to 2026. */
import { attribute, first, link, map, moment, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['.postTopic[id^="post_"] .topic_content'];

/** Floors are "#2", and "#2-1" for answers to them. */
const head = ':scope > .post_actions small, :scope > .re_info small';

/** Pictures stand as a background; its address is all there is. */
const portrait: Find<string> = (scope, base) => {
	const address = attribute(':scope > .avatar span', 'style', /url\(["']?([^"')]+)/)(scope, base);
	return address && URL.canParse(address, base) ? new URL(address, base).href : undefined;
};

export default defineForum({
	name: 'Bangumi',
	clues,
	thread: {
		title: first(textWithout('#pageHeader h1', 'a, span'), text('#pageHeader h1')),
		board: text('#pageHeader h1 span a'),
		boardUrl: link('#pageHeader h1 span a'),
	},
	posts: '.postTopic[id^="post_"], #comment_list .row_reply[id^="post_"], #comment_list .sub_reply_bg[id^="post_"]',
	post: {
		id: attribute('', 'id', /post_(\d+)/),
		number: map(text(head, /^#(\d+)(?!-)\b/), Number),
		author: text(':scope > .inner strong > a.l, :scope > .inner > strong > a'),
		authorUrl: link(':scope > .inner strong > a.l'),
		avatar: portrait,
		date: moment(text(head, /\d{4}-\d\d?-\d\d? \d\d?:\d\d/)),
		// Answers to a floor stand inside its words on some pages.
		body: ':scope > .inner .topic_content, :scope > .inner > .reply_content > .message, :scope > .inner > .cmt_sub_content, :scope > .inner > .reply_content > .cmt_sub_content',
		permalink: link('a.floor-anchor'),
		depth: (scope) => ((scope as Element).matches('.sub_reply_bg') ? 1 : 0),
		replyTo: (scope) =>
			(scope as Element).matches('.sub_reply_bg') ? (scope as Element).parentElement?.closest('[id^="post_"]')?.id.slice(5) : undefined,
	},
	quotes: [{ block: '.quote', headWords: /^\s*\S+\s*说:\s*/, author: text('q > span:first-child, q > b:first-child') }],
	spoilers: [{ block: 'span.text_mask' }],
	noise: ['.topic_sub_reply', '.likes_grid'],
	smilies: ['img[smileid]', 'img.smile'],
});
