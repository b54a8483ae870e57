/** Zhihu questions: the skin of 2013 to 2017 (`.zm-item-answer`), and the React pages since (`.AnswerItem`). */
import { attribute, date, dateIn, first, link, map, number, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { json } from './json';
import { orEmpty } from './lines';
import { queryOne } from './query';

export const clues: Clues = [
	'#zh-question-answer-wrap .zm-item-answer',
	'.QuestionPage .QuestionAnswer-content .AnswerItem',
	'.QuestionPage .AnswersNavWrapper .AnswerItem',
	'.QuestionPage .AnswerItem[name]',
];

const question = '.question-page .zu-main-content-inner, .QuestionPage .QuestionHeader';
const isQuestion = (scope: ParentNode): boolean => (scope as Element).matches(question);

/** 知乎用户 and 匿名用户 have no page of their own; the old skin writes them as loose words. */
const author: Find<string> = first(
	text('.zm-item-answer-author-wrap > a:not(.zm-item-link-avatar)'),
	text('.zm-item-answer-author-wrap', /^([^，,]+)/),
	attribute('.AuthorInfo meta[itemprop="name"]', 'content'),
	text('.AuthorInfo-name'),
	json('', 'data-zop', 'authorName'),
);

export default defineForum({
	name: 'Zhihu',
	clues,
	thread: {
		title: text('#zh-question-title .zm-item-title, h1.QuestionHeader-title'),
		tags: first(texts('.zm-tag-editor-labels .zm-item-tag'), texts('.QuestionTopic')),
		views: number('.NumberBoard-item:nth-of-type(2) .NumberBoard-itemValue'),
		replies: first(
			map(attribute('#zh-question-answer-num', 'data-num'), Number),
			number('.List-headerText, .ViewAll-QuestionMainAction', /([\d,]+) 个回答/),
		),
	},
	// The asker is not told; the question is the first post all the same.
	posts: (scope) => {
		const head = queryOne(scope, '.question-page .zu-main-content-inner') ?? queryOne(scope, '.QuestionPage .QuestionHeader');
		return [...(head ? [head] : []), ...scope.querySelectorAll('#zh-question-answer-wrap > .zm-item-answer, .QuestionPage .AnswerItem')];
	},
	anonymous: /^(?:知乎用户|匿名用户)$/,
	post: {
		id: first(attribute('', 'data-atoken'), attribute('', 'name', /^\d+$/), attribute('#zh-question-detail', 'data-resourceid')),
		author: (scope, base) => (isQuestion(scope) ? undefined : author(scope, base)),
		authorUrl: link('.zm-item-answer-author-wrap > a[href*="/people/"], .AuthorInfo-name a'),
		avatar: (scope, base) =>
			isQuestion(scope) ? undefined : first(link('.zm-list-avatar', 'data-source'), link('.AuthorInfo img.Avatar', 'src'))(scope, base),
		date: (scope, base) =>
			isQuestion(scope)
				? undefined
				: first(
						date('.answer-date-link', /\d{4}-\d\d-\d\d|昨天.*|\d\d?:\d\d/),
						dateIn('meta[itemprop="dateCreated"]', 'content'),
						date('.ContentItem-time', /\d{4}-\d\d-\d\d(?: \d\d:\d\d)?/),
					)(scope, base),
		edited: text('.ContentItem-time', /^(编辑于.*)$/),
		body: (scope) => {
			if (!isQuestion(scope))
				return [...scope.querySelectorAll(':scope > .zm-item-rich-text > .zm-editable-content, .RichContent-inner .RichText')].slice(0, 1);
			return orEmpty('#zh-question-detail .zm-editable-content, .QuestionRichText:not(:has(.RichText)), .QuestionRichText .RichText')(
				scope,
			);
		},
		permalink: (scope, base) => (isQuestion(scope) ? undefined : link('.answer-date-link, .ContentItem-time a')(scope, base)),
		score: (scope, base) =>
			isQuestion(scope)
				? undefined
				: first(
						map(attribute('.zm-item-vote-count', 'data-votecount'), Number),
						map(attribute('meta[itemprop="upvoteCount"]', 'content'), Number),
					)(scope, base),
	},
	noise: ['.toggle-expand', '.fixed-summary-mask', 'i.icon-external', '.QuestionRichText-more', '.ContentItem-more'],
	smilies: ['img[eeimg]'],
	pictureAttributes: ['data-original', 'data-actualsrc'],
});
