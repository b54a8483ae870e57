/** Quora: a question and its answers. No source is public; what its tests and logs hold on to keeps its name between builds. */
import { date, first, link, map, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryAll } from './query';

/** A feed shows answers below many questions; a question's own page counts its answers. */
export const clues: Clues = ['[class*="dom_annotate_question_answer_item_"] .puppeteer_test_answer_content'];

/** "/Question/answer/Name": the only thing that names an answer. */
const address = link('a.answer_timestamp');

/** The words stand twice where they are long: cut off for the eye, and whole in a hidden box. */
const longest: Find<Element[]> = (scope) => {
	const versions = [...queryAll(scope, '.puppeteer_test_answer_content .qu-userSelect--text')];
	const [most] = versions.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0));
	return most ? [most] : [...scope.querySelectorAll('.puppeteer_test_answer_content')];
};

export default defineForum({
	name: 'Quora',
	clues,
	thread: { title: first(text('.puppeteer_test_question_title'), text('h1')) },
	posts: '[class*="dom_annotate_question_answer_item_"]:has(.puppeteer_test_answer_content)',
	post: {
		id: map(address, (url) => /\/answers?\/([^/?#]+)/.exec(url)?.[1]),
		author: text('.spacing_log_answer_header a[href*="/profile/"]'),
		authorUrl: link('.spacing_log_answer_header a[href*="/profile/"]'),
		avatar: link('.spacing_log_answer_header img', 'src'),
		date: date('a.answer_timestamp'),
		body: longest,
		permalink: address,
	},
	noise: ['.q-absolute', '.spacing_log_originally_answered_banner'],
});
