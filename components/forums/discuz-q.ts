/** Discuz! Q in the browser (`pages/thread/_id.vue`, `components/topic/TopicContent.vue` and `CommentList.vue`, read at the master of 2021): an article, comments, answers below a comment. */
import { first, is, link, map, moment, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryAll } from './query';

export const clues: Clues = ['.page-post .container-post article .content-html'];

const posts = '.page-post .container-post, .container-post .comment:has(> .container-detail), .container-post .reply-list > .reply';

/** Comments stand in the article's element, answers in their comment's. */
const own =
	<T>(selector: string, find: Find<T>): Find<T> =>
	(scope, base) => {
		const element = [...queryAll(scope, selector)].find((each) => each.closest(posts) === scope);
		return element && find(element, base);
	};

const mine =
	(selector: string) =>
	(scope: ParentNode): Element[] =>
		[...queryAll(scope, selector)].filter((each) => each.closest(posts) === scope);

export default defineForum({
	name: 'Discuz! Q',
	clues,
	thread: {
		title: text('.container-post article > .title'),
		board: text('.container-post article > a.tag'),
		boardUrl: link('.container-post article > a.tag'),
		replies: number('.comment-header .count'),
	},
	posts,
	post: {
		author: first(own('.title .author-name > .username', text('')), own('.title-info > .author-name', text(''))),
		authorUrl: first(own('.title .author-name > a.username', link('')), own('.title > a.avatar-a', link(''))),
		avatar: own('.avatar-a > img', link('', 'src')),
		// "发布于 3天前 .. （编辑于 1天前）": the first of both.
		date: moment(own('.title-info .timer', text('', /\d[^.（(]*/))),
		body: mine('.content-html'),
		depth: map(is('.reply'), () => 1),
		byStarter: is('.container-post'),
		attachments: mine('.images, .container-attachment .attachment-item'),
	},
	barriers: [
		{ selector: '.hide-content-tip', kind: 'payment', about: 'thread' },
		{ selector: '.load-more-container > .load-more', kind: 'not-loaded', about: 'thread' },
		{ selector: '.show-all-reply', kind: 'not-loaded', about: 'thread' },
	],
	files: [{ block: '.attachment-item', name: text('.file-name'), size: text('.size') }],
	pictureAttributes: ['data-source'],
});
