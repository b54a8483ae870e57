/** DCinside galleries, desktop (`.gallview_head`, `.write_div`, `.cmt_list`), 2018 and after; comments arrive by script. */
import { attribute, first, has, link, map, number, text, titled } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.view_content_wrap .gallview_head .title_subject'];

const writer =
	':scope > .gallview_head .gall_writer, :scope > header .gall_writer, :scope > .cmt_info .gall_writer, :scope > .reply_info .gall_writer';

export default defineForum({
	name: 'DCinside',
	clues,
	thread: {
		title: text('.gallview_head .title_subject'),
		category: text('.gallview_head .title_headtext', /^\[?(.*?)\]?$/),
		board: text('.page_head h2 a'),
		boardUrl: link('.page_head h2 a'),
		views: number('.gallview_head .gall_count', /\d[\d,]*/),
		replies: number('.gallview_head .gall_comment', /\d[\d,]*/),
	},
	posts: '.view_content_wrap, .cmt_list > li[id^="comment_li_"], .reply_list > li[id^="reply_li_"]',
	post: {
		id: first(attribute('', 'id', /_li_(\d+)/), attribute(':scope > .cmt_info, :scope > .reply_info', 'data-no')),
		// Guests of one name are told apart by the address that the page shows in part.
		author: (scope, base) => {
			const name = attribute(writer, 'data-nick')(scope, base);
			const guest = attribute(writer, 'data-ip')(scope, base);
			return name && guest ? `${name}(${guest})` : name;
		},
		date: first(
			titled(':scope .gallview_head .gall_date'),
			map(text(':scope > .cmt_info .date_time, :scope > .reply_info .date_time'), (words) => ({ text: words })),
		),
		body: ':scope .write_div, :scope > .cmt_info .usertxt, :scope > .cmt_info .comment_dccon, :scope > .reply_info .usertxt, :scope > .reply_info .comment_dccon',
		depth: (scope) => ((scope as Element).matches('.reply_list > li') ? 1 : 0),
		replyTo: (scope) => {
			const list = (scope as Element).closest('.reply_list');
			return /\d+$/.exec(list?.id ?? '')?.[0];
		},
		score: number(':scope .gallview_head .gall_reply_num', /\d+/),
		missing: map(has(':scope > .cmt_info .del_reply'), () => 'removed' as const),
	},
	smilies: ['img.written_dccon'],
	pictureAttributes: ['data-original'],
});
