/** GameFAQs message boards. No source is public; read from its pages. */
import { attribute, link, map, number, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

export const clues: Clues = ['table.board.message td.msg[id^="message_"] .msg_text'];

/** `title` is "2/21/2024 5:00:00 AM", in the site's (Pacific) time unless the reader set another. */
const written: Find<Moment> = (scope) => {
	const time = scope.querySelector('.post_time');
	const words = time?.textContent?.trim();
	const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s(\d{1,2}):(\d\d):(\d\d)\s([AP])M$/.exec(time?.getAttribute('title')?.trim() ?? '');
	if (!found) return words ? { text: words } : undefined;
	const [, month = '', day = '', year, hour, minute, second, half] = found;
	const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
	const pad = (value: string | number): string => String(value).padStart(2, '0');
	return { text: words ?? found[0], stamp: `${year}-${pad(month)}-${pad(day)}T${pad(hours)}:${minute}:${second}` };
};

export default defineForum({
	name: 'GameFAQs',
	clues,
	thread: {
		title: text('h1.page-title'),
		board: text('.crumbs .crumb:nth-last-of-type(2) a'),
		boardUrl: link('.crumbs .crumb:nth-last-of-type(2) a'),
		page: number('#pagejump option[selected]'),
		pageCount: number('#pagejump option:last-of-type'),
		nextPage: link('.paginate a:has(.fa-angle-right)'),
		previousPage: link('.paginate a:has(.fa-angle-left)'),
	},
	posts: 'table.board.message td.msg[id^="message_"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.message_num'),
		author: attribute('.user [data-username]', 'data-username'),
		authorUrl: link('.user a[href*="/user"]'),
		date: written,
		body: '.msg_text',
		signature: '.sig_text',
		missing: map(text('.msg_text', /^\[?(?:This message was deleted|message deleted)/i), () => 'removed' as const),
	},
	quotes: [
		{
			block: 'cite[data-quote-id] + br + blockquote, cite[data-quote-id] + blockquote',
			before: 'cite',
			head: ':scope > cite',
			author: text(':scope > cite', /^(.*?) posted/),
			postId: attribute(':scope > cite', 'data-quote-id'),
		},
	],
});
