/** Baidu Zhidao: question, best answer and others (skin of 2013 to 2016; `pre` for words). */
import { above, attribute, date, first, is, link, map, number, page, text } from './find';
import { type Clues, defineForum } from './forum';
import { linesOf } from './lines';

export const clues: Clues = ['#wgt-ask .ask-title'];

export default defineForum({
	name: 'Zhidao',
	clues,
	thread: {
		title: text('#wgt-ask .ask-title'),
		board: text('#ask-info .classinfo a'),
		boardUrl: link('#ask-info .classinfo a'),
		replies: map(number('#wgt-answers > .hd h2', /其他(\d+)条/), (others) => others + 1),
		starter: text('#ask-info .user-name'),
	},
	anonymous: /^匿名$|热心网友/,
	posts: '#wgt-ask, .wgt-best > .bd.answer, .wgt-recommend > .bd.answer, #wgt-answers > .bd.answer',
	post: {
		id: attribute('', 'id', /answer-(\d+)/),
		author: first(text('#ask-info .user-name'), text('.info .user-name, .wgt-replyer-best .user-name')),
		authorUrl: link('#ask-info .user-name, .info .user-name, .wgt-replyer-best .user-name'),
		avatar: link('.avatar-normal-a', 'data-img'),
		date: first(
			date('.ask-time', /\d{4}-.*/),
			date('.info .pos-time', /\d{4}-.*/),
			above('.wgt-best, .wgt-recommend', date('.hd .pos-time', /\d{4}-.*/)),
		),
		// What the asker added later follows the question.
		body: linesOf('.q-content, .q-supply-content, .best-text, .recommend-text, .answer-text'),
		score: map(attribute('.evaluate:not(.evaluate-bad)', 'data-evaluate'), Number),
		accepted: is('.wgt-best > .answer'),
		// The asker's thanks to the best answer.
		remarks: (scope, base) => {
			const words = text('.thank pre')(scope, base);
			return words ? [{ author: page(text('#ask-info .user-name'))(scope, base), text: words }] : undefined;
		},
	},
});
