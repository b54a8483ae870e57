/** MyBB 1.8, print view (template `printthread_post`): loose nodes between rules. */
import { first, highest, link, map, number, shows, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { noise, original, quotes, smilies } from './mybb';

export const clues: Clues = [
	shows(
		'body > table[width="98%"]',
		'body > table[width="98%"]:has(span.largetext > a) > tbody > tr > td > hr[size="1"] ~ strong ~ strong',
	),
];

/** A post is "subject - author - date", two breaks, the words, two breaks, a rule. */
function posts(scope: ParentNode): Element[] {
	const rule = scope.querySelector('body > table > tbody > tr > td > hr[size="1"]');
	const inert = (scope as Document).implementation.createHTMLDocument('');
	const all: Element[] = [];
	let post = inert.createElement('div');
	for (let node = rule?.nextSibling; node; node = node.nextSibling) {
		if (!(node as Element).matches?.('hr[size="1"]')) post.append(inert.importNode(node, true));
		else if (post.textContent?.trim()) {
			all.push(inOrder(post));
			post = inert.createElement('div');
		}
	}
	return all;
}

/** Head and words as two elements. */
function inOrder(post: HTMLElement): Element {
	const head = post.ownerDocument.createElement('header');
	const words = post.ownerDocument.createElement('div');
	const date = post.querySelectorAll(':scope > strong')[1];
	let into: Element = head;
	for (const node of [...post.childNodes]) {
		into.append(node);
		if (node === date) into = words;
	}
	post.append(head, words);
	return post;
}

export default defineForum({
	name: 'MyBB',
	clues,
	thread: {
		title: text('span.largetext > a'),
		board: text('td', /Forum: (.+?) \(/),
		page: number('.multipage > strong:nth-of-type(2)'),
		pageCount: highest('.multipage > strong, .multipage > a'),
		nextPage: link('.multipage > strong:nth-of-type(2) + a'),
	},
	posts,
	post: {
		author: first(text('header > a'), textWithout('header', 'strong', /^-\s*(.*?)\s*-$/)),
		authorUrl: link('header > a'),
		date: map(text('header > strong:nth-of-type(2)'), (words) => ({ text: words })),
		body: ':scope > div',
	},
	quotes,
	code: ['.codeblock'],
	noise,
	smilies,
	original,
});
