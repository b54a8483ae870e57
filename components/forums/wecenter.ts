/** WeCenter 3 (`views/default/question/index.tpl.htm`): a question, its author beside it, and the answers. */
import { attribute, date, first, has, highest, is, link, map, number, page, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['.aw-question-detail > .mod-body > .content.markitup-box'];

/** The one who asked stands in the column at the side. */
const asker =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) =>
		is('.aw-question-detail')(scope, base) && page(find)(scope, base);
const beside = '.aw-side-bar > .aw-mod dl > dd > .aw-user-name';

export default defineForum({
	name: 'WeCenter',
	clues,
	thread: {
		title: text('.aw-question-detail h1'),
		tags: texts('#question_topic_editor .topic-tag > .text'),
		replies: number('.aw-question-comment .mod-head h2', /\d+/),
		page: number('.pagination .active'),
		pageCount: highest('.pagination li'),
		nextPage: link('.pagination .active + li > a'),
	},
	posts: '.aw-question-detail, .aw-question-comment .aw-item[id^="answer_list_"]',
	post: {
		id: attribute('', 'id', /answer_list_(\d+)/),
		author: first(asker(text(beside)), text('.mod-head > .title .aw-user-name')),
		authorUrl: first(asker(link(beside)), link('.mod-head > .title .aw-user-name')),
		avatar: first(asker(link('.aw-side-bar > .aw-mod dl > dt img', 'src')), link('.mod-head > .aw-user-img > img', 'src')),
		date: date('.mod-footer > .meta > span.text-color-999'),
		body: '.mod-body > .markitup-box, .mod-body > .aw-upload-img-list',
		attachments: '.mod-body > .aw-upload-file-list',
		accepted: map(has('.mod-head > .aw-best-answer'), () => true as const),
		score: number('.agree > .count'),
		byStarter: is('.aw-question-detail'),
	},
	files: [{ block: '.aw-upload-file-list li', name: text('a'), url: link('a') }],
	barriers: [{ selector: '#load_uninterested_answers:not(.collapse)', kind: 'not-loaded', about: 'thread' }],
});
