/** Askbot: its templates of 2014 (`templates/question/*_card.html` and `macros.html`, read at 0.7.53) and of today (`jinja2/question`, read at the master of 2026). */
import { attribute, first, is, link, map, number, outer, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { queryOne } from './query';

/** Edited in place, both parts of a post are marked for the script; lists of questions have neither. */
export const clues: Clues = [
	'.js-question .post-vote-controls ~ .post-content .js-editable-content',
	'.post.js-question .vote-buttons ~ .post-content > .post-body',
];

const posts = '.js-question[data-post-id], .js-answer[data-post-id], .post.answer[data-post-id], .js-comment';
const isComment = (scope: ParentNode): boolean => (scope as Element).matches('.js-comment');

/** A question's or answer's own facts stand before its comments; a comment's names are others. */
const either =
	<T>(ofPost: Find<T>, ofComment: Find<T>): Find<T> =>
	(scope, base) =>
		(isComment(scope) ? ofComment : ofPost)(scope, base);

const signed = '.post-update-info-container .post-update-info:first-of-type';
const time =
	(selector: string): Find<Moment> =>
	(scope, base) => {
		const stamp = attribute(selector, 'title', /\d{4}-\d\d-\d\d.*/)(scope, base);
		const words = text(selector)(scope, base) ?? stamp;
		return words ? { text: words, stamp } : undefined;
	};

const id = first(attribute('', 'data-post-id'), attribute('', 'data-comment-id'));

export default defineForum({
	name: 'Askbot',
	clues,
	thread: {
		title: first(text('.js-question h1 > .js-editable-content'), text('.js-question h1 > a')),
		tags: texts('.js-question .tags .js-tag-name'),
		page: number('.paginator .current-page, .paginator .curr'),
		pageCount: map(attribute('.paginator[data-num-pages]', 'data-num-pages', /\d+/), Number),
		nextPage: link('.paginator a.next-page:not(.js-disabled), .paginator .next a'),
		previousPage: link('.paginator a.prev-page:not(.js-disabled), .paginator .prev a'),
	},
	posts,
	post: {
		id,
		author: either(
			first(
				text(`${signed} .user-name-link`),
				text(`${signed} .post-update-info-author-name`),
				text(`${signed} .user-info a, ${signed} a[href*="/users/"]:not(:has(img))`),
			),
			text('.js-comment-author, .comment-controls > .author'),
		),
		authorUrl: either(
			link(`${signed} .user-name-link, ${signed} a[href*="/users/"]`),
			link('a.js-comment-author, .comment-controls > a.author'),
		),
		avatar: either(link(`${signed} img`, 'src'), link('.js-comment-controls img, .comment-controls img', 'src')),
		date: either(time(`${signed} abbr`), time('.comment-age abbr, .age abbr')),
		body: (scope) => {
			if (isComment(scope)) return [...scope.querySelectorAll('.js-comment-body, .comment-body')];
			const words = queryOne(scope, '.post-body > .js-editable > .js-editable-content') ?? queryOne(scope, '.post-body');
			return words ? [words] : [];
		},
		replyTo: (scope, base) => (isComment(scope) ? outer('.js-question, .js-answer, .post.answer', id)(scope, base) : undefined),
		depth: map(is('.js-comment'), () => 1),
		score: either(number('.js-post-vote-number, .vote-number', /-?\d+/), number('.js-score')),
		accepted: first(is('.js-accepted-answer'), is('.accepted-answer')),
		byStarter: is('.js-question'),
	},
	noise: ['.post-update-info-container', '.moderated'],
});
