/** public-inbox (lore.kernel.org and others; `PublicInbox/View.pm`, read at 1.9 of 2022): the mails of a thread as plain text, nested (`t/`) or flat (`T/`). */
import { attribute, link, map, shows, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { inertOf, lines, quoted } from './lines';
import { named } from './pager';

const begin = 'pre > a[id^="m"][href^="#e"]';

/** Found mails are drawn alike, without the overview of one thread. */
export const clues: Clues = [shows('pre > b#t', begin)];

/**
 * @param nodes of one mail: its heads ("From: …" and what follows it), an empty line, its words
 * @returns `<article>` of an inert document with a `<header>` and a `<div class="body">`
 */
function mail(inert: Document, nodes: Node[]): Element {
	const post = inert.createElement('article');
	const header = post.appendChild(inert.createElement('header'));
	const words: Node[] = [];
	let inWords = false;
	for (const node of nodes) {
		const value = node.nodeValue ?? '';
		const gap = node.nodeType === 3 && /\nFrom: /.test(header.textContent ?? '') ? value.indexOf('\n\n') : -1;
		if (inWords) words.push(node);
		else if (gap < 0) header.append(inert.importNode(node, true));
		else {
			header.append(value.slice(0, gap));
			words.push(inert.createTextNode(value.slice(gap + 2)));
			inWords = true;
		}
	}
	const body = lines(inert, words, (element) => (element.matches('span.q') ? quoted(inert, element) : undefined));
	body.className = 'body';
	post.append(body);
	return post;
}

const after = (start: Element, end: string): Node[] => {
	const nodes: Node[] = [];
	for (let node = start.nextSibling; node && !(node as Element).matches?.(end); node = node.nextSibling) nodes.push(node);
	return nodes;
};

const posts: Find<Element[]> = (scope) => {
	const inert = inertOf(scope);
	return [...scope.querySelectorAll(begin)].map((start) => {
		const post = mail(inert, after(start, 'a[id^="e"][href^="#m"]'));
		post.id = start.id;
		let depth = 0;
		for (let at = start.closest('ul'); at; at = at.parentElement?.closest('ul') ?? null) depth++;
		post.setAttribute('data-depth', String(depth));
		return post;
	});
};

/** The mail that is answered is linked before the own line of the index, "@ 2022-09-30 20:04 …". */
const answered: Find<string> = (scope) => {
	for (const part of scope.querySelectorAll('header b, header a[href^="#m"]')) {
		if (part.matches('a')) return part.getAttribute('href')?.slice(1);
		if (part.textContent?.startsWith('@ ')) return undefined;
	}
	return undefined;
};

/** "@ 2022-09-30  8:04 UTC". */
const stamped = map(text('header', /From: .*? @ (\d{4}-\d\d-\d\d \d{1,2}:\d\d) UTC/), (words) => ({
	text: `${words} UTC`,
	stamp: `${words.replace(/ (\d):/, ' 0$1:').replace(' ', 'T')}Z`,
}));

export default defineForum({
	name: 'public-inbox',
	clues,
	thread: {
		title: text(`${begin} + b, ${begin} + u > b`),
		board: text('form > pre > a > b, form > pre > b'),
		boardUrl: link('form > pre > a'),
	},
	posts,
	post: {
		id: attribute('', 'id', /^m(.+)$/),
		author: text('header', /From: (.*?) @ \d{4}-/),
		date: stamped,
		title: map(text('header > b, header > u > b'), (title) => (/^Re: /i.test(title) ? undefined : title)),
		body: '.body',
		permalink: named('header a', /^permalink$/),
		replyTo: map(answered, (id) => id.slice(1)),
		depth: map(attribute('', 'data-depth'), Number),
	},
	quotes: [{ block: '.quoted' }],
});
