/**
 * Topics of Drupal's Forum module, 7 to 11: a node of the type "forum" and its comments, never those of articles and blogs
 * (`comment.html.twig`, `node.html.twig`, `field--comment.html.twig` of Classy, Bartik and Olivero; `comment.tpl.php` of 7).
 */
import { attribute, first, is, last, link, map, nesting, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

const node8 = '.node--type-forum.node--view-mode-full';
/** Advanced Forum draws posts of its own; 8 and later, and sites that build on it with names of 7, give the node's number. */
const node7 = 'body.node-type-forum .node-forum:not(.node-teaser, .forum-post, [data-history-node-id])';

export const clues: Clues = [node8, node7];

const posts = `${node8}, ${node7}, ${node8} .comment, body.node-type-forum #comments .comment:not(.forum-post)`;

/** Comments stand within the node: what is nearest to the node is its own. */
const mine = (scope: ParentNode, selector: string): Element[] =>
	[...scope.querySelectorAll(selector)].filter((each) => each.closest('.comment, .node') === scope);
const own =
	<T>(selector: string, find: Find<T>): Find<T> =>
	(scope, base) => {
		const element = mine(scope, selector)[0];
		return element && find(element, base);
	};

const by = '.node__meta, .submitted, .comment__meta, .comment-header, .attribution';
const person = '.username, .comment__author, .commenter-name, .node__author, [rel~="schema:author"], .field--name-uid';
const answered = '.parent a, .comment-parent a, .comment__meta .visually-hidden a';

const shown = first(
	own('.comment__time, .comment-time', text('')),
	// "Submitted by Kim on Fri, 02/05/2021 - 10:10".
	own(by, textWithout('', `${person}, .parent, .visually-hidden, .permalink, h3`, /(?:\p{L}+\.?,?\s+)?\d.*\d(?:\s?[ap]m)?/iu)),
	own('time', text('')),
);
const stamped = first(
	own('[property~="schema:dateCreated"], [property~="dc:date"]', attribute('', 'content')),
	own('time[datetime]', attribute('', 'datetime')),
);

/** The factory's format of English is "D, m/d/Y - H:i". */
const posted: Find<Moment> = (scope, base) => {
	const words = shown(scope, base);
	const [, month, day, year, time] = /^\p{L}{3}, (\d\d)\/(\d\d)\/(\d{4}) - (\d\d:\d\d)$/u.exec(words ?? '') ?? [];
	const stamp = stamped(scope, base) ?? (Number(month) <= 12 ? `${year}-${month}-${day}T${time}` : undefined);
	return words || stamp ? { text: words ?? (stamp as string), stamp } : undefined;
};

/** 7 says it by the indented block after the comment alone. */
const before: Find<string> = (scope, base) => {
	const parent = (scope as Element).closest('.indented')?.previousElementSibling;
	return parent?.matches('.comment') ? id(parent, base) : undefined;
};

/** Nodes and comments are counted apart. */
const id: Find<string> = first(
	attribute('', 'id', /^(?:comment-)?(\d+|node-\d+)$/),
	map(attribute('', 'data-history-node-id'), (node) => `node-${node}`),
	(scope, base) => {
		const anchor = (scope as Element).previousElementSibling;
		return anchor?.matches('a[id]') ? attribute('', 'id', /^comment-(\d+)$/)(anchor, base) : undefined;
	},
);

const body = (scope: ParentNode): Element[] => {
	const fields = mine(scope, '.field--name-body, .field--name-comment-body, .field-name-body, .field-name-comment-body');
	if (fields.length) return fields.slice(0, 1);
	return mine(scope, '.comment__content, .content, .node__content').slice(0, 1);
};

export default defineForum({
	name: 'Drupal',
	clues,
	thread: {
		title: text('h1.page-title, #page-title, h1'),
		board: first(text('.field--name-taxonomy-forums a, .field-name-taxonomy-forums a'), last('.breadcrumb a[href*="forum"]', text(''))),
		boardUrl: first(link('.field--name-taxonomy-forums a, .field-name-taxonomy-forums a'), last('.breadcrumb a[href*="forum"]', link(''))),
		page: number('.pager__item.is-active, .pager-current', /\d+/),
		pageCount: map(
			attribute('.pager__item--last a, .pager-last a', 'href', /[?&]page=(?:\d+(?:,|%2C))*(\d+)/i),
			(last) => Number(last) + 1,
		),
		nextPage: link('.pager__item--next a, .pager-next a'),
		previousPage: link('.pager__item--previous a, .pager-previous a'),
	},
	posts,
	post: {
		id,
		author: own(person, text('')),
		authorUrl: own('a.username, .username a, .comment__author a, .commenter-name a, .node__author a', link('')),
		avatar: own('.user-picture img, .comment__picture img, .field--name-user-picture img, .node__author-image img', link('', 'src')),
		date: posted,
		title: own('h3 a.permalink, h3 > a[href*="#comment-"]', text('')),
		body,
		permalink: own(`a.permalink:not(${answered})`, link('')),
		replyTo: first(
			own('.parent a, .comment-parent a, .comment__meta .visually-hidden a', attribute('', 'href', /#comment-(\d+)$/)),
			before,
		),
		depth: nesting('.indented'),
		byStarter: is('.by-node-author, .comment-by-node-author, .node'),
		signature: own('.user-signature', (scope) => scope as Element),
		attachments: (scope) => mine(scope, '.field--type-image, .field--type-file, .field-type-image, .field-type-file'),
	},
	files: [{ block: '.file', name: text('a'), url: link('a') }],
	noise: ['.user-signature'],
	smilies: ['img.smiley'],
});
