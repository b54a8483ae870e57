/** Apache Answer (`ui/src/pages/Questions/Detail`, `components/UserCard` and `Comment`; `ui/template/question-detail.html` for robots; read at 2.0.2): a question, its answers, comments on each. */
import { attribute, date, first, has, is, link, map, number, outer, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryAll } from './query';

export const clues: Clues = ['.questionDetailPage .page-main article.fmt'];

const question = '.questionDetailPage .page-main > div:has(> h1), .questionDetailPage .page-main > div > div:has(> h1)';
const answer = '.answer-item[id]';
const comment = '.comment-item[id]';
const own = (scope: ParentNode, selector: string): Element | undefined => {
	const mine = (scope as Element).matches(comment) ? (scope as Element) : undefined;
	return [...queryAll(scope, selector)].find((each) => (each.closest(comment) ?? undefined) === mine);
};
const of =
	<T>(selector: string, find: Find<T>): Find<T> =>
	(scope, base) => {
		const element = own(scope, selector);
		return element && find(element, base);
	};

const id = first(attribute('', 'id'), attribute('h1 a', 'href', /\/questions\/(\w+)/));

export default defineForum({
	name: 'Apache Answer',
	clues,
	thread: {
		title: map(text('.page-main h1'), (title) => title.replace(/ \[[^[\]]*\]$/, '')),
		views: number('.page-main h1 + div > div.me-3:not(:has(*))', /\d[\d.,]*[kKmM]?/),
		tags: texts('.page-main .badge-tag'),
		page: number('.pagination .active'),
		nextPage: link('.pagination .active + li a'),
	},
	posts: (scope) => [...scope.querySelectorAll(`${question}, ${answer}, ${comment}`)].filter((each) => each.querySelector('.fmt')),
	post: {
		id,
		author: of('a[href*="/users/"]:not(:has(img:only-child)), .name-ellipsis', text('')),
		authorUrl: of('a[href*="/users/"]', link('')),
		avatar: of('a[href*="/users/"] img, img.rounded, img.rounded-circle', link('', 'src')),
		date: of('time', date('')),
		body: (scope) => {
			const words = own(scope, '.fmt');
			return words ? [words] : [];
		},
		replyTo: (scope, base) => ((scope as Element).matches(comment) ? outer(`${answer}, ${question}`, id)(scope, base) : undefined),
		depth: map(is(comment), () => 1),
		score: of('.btn-group .btn[disabled], .btn-group [disabled]', number('', /-?\d+/)),
		accepted: map(has('.badge .bi-check-circle-fill, .badge.bg-success'), () => true),
	},
});
