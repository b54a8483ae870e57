/** Soso Wenwen, question and answers (page of 2013). */
import { attribute, date, first, has, is, last, link, number, page, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.question_main #questionTitle'];

const card = '.question_info > .user_name, .user_sign a[id^="ans_user_card_name"]';

export default defineForum({
	name: 'Wenwen',
	clues,
	thread: {
		title: text('#questionTitle'),
		board: last('.breadcrumbs a', text('')),
		boardUrl: last('.breadcrumbs a', link('')),
		starter: text('.question_info > .user_name'),
	},
	posts: '.question_main, .satisfaction_answer, .default_answer',
	post: {
		id: first(attribute('[aid]', 'aid'), attribute('.user_sign a[id^="ans_user_card_name"]', 'id', /\d+$/)),
		author: text(card),
		authorUrl: link(card),
		avatar: link('.user_pic img', 'src'),
		date: first(date('.question_time'), last('.user_sign span', date('', /\d{4}-\d\d-\d\d/))),
		body: '#questionContent, .answer_con',
		score: number('.operate_support .numarea'),
		accepted: is('.satisfaction_answer'),
		remarks: (scope, base) => {
			if (!has('.thank_over')(scope, base)) return undefined;
			const words = text('.thank_over', /感言：\s*(.*?)\s*(?:\d{4}-|$)/)(scope, base);
			return words ? [{ author: page(text('.question_info > .user_name'))(scope, base), text: words }] : undefined;
		},
	},
});
