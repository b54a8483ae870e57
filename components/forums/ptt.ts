/** PTT on the web (ptt.cc/bbs): one text of the terminal, its head as `.article-meta…`, its pushes as `.push`. */
import { first, moment, text } from './find';
import { type Clues, defineForum, type Find, type FindElement } from './forum';
import { inertOf, lines } from './lines';

export const clues: Clues = ['#main-content.bbs-screen .article-metaline'];

/** Value of a line of the article's head. */
const line =
	(tag: string, pattern?: RegExp): Find<string> =>
	(scope, base) => {
		const label = [...scope.querySelectorAll('.article-meta-tag')].find((element) => element.textContent?.trim() === tag);
		return label?.nextElementSibling ? text('', pattern)(label.nextElementSibling, base) : undefined;
	};

/** A link to a picture becomes the picture, as the page's own script shows it below the link. */
const pictured =
	(inert: Document) =>
	(element: Element): Element | undefined => {
		const address = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
		const imgur = /^https?:\/\/(?:m\.)?imgur\.com\/(\w{5,7})$/.exec(address)?.[1];
		if (!imgur && !/\.(?:jpe?g|png|gif|webp)$/i.test(address)) return undefined;
		const img = inert.createElement('img');
		img.setAttribute('src', imgur ? `https://i.imgur.com/${imgur}.jpg` : address);
		return img;
	};

const isNote = (node: Node): boolean => node.nodeType === 1 && /^※ (?:發信站|文章網址|編輯)/.test(node.textContent?.trim() ?? '');
const isAside = (node: Node): boolean =>
	isNote(node) || (node.nodeType === 1 && (node as Element).matches('[class^="article-meta"], .push, .richcontent'));

/** Lines; the terminal's editor allows no more. */
const longestSignature = 12;

/** The nodes before and after the last line that is "--" and nothing else. */
function split(inert: Document, nodes: Node[]): [before: Node[], after: Node[]] {
	const at = nodes.findLastIndex((node) => node.nodeType === 3 && /^--$/m.test(node.nodeValue ?? ''));
	const halves = at < 0 ? null : /^([\s\S]*)^--$([\s\S]*)$/m.exec(nodes[at]?.nodeValue ?? '');
	if (!halves) return [nodes, []];
	return [
		[...nodes.slice(0, at), inert.createTextNode(halves[1] ?? '')],
		[inert.createTextNode(halves[2] ?? ''), ...nodes.slice(at + 1)],
	];
}

/** The article's own nodes, and after "--" the signature; the board's notes (※) and the pushes are neither. */
function parts(content: Element): { words: Element; signature: Element } {
	const inert = inertOf(content);
	const nodes = [...content.childNodes];
	const end = nodes.findIndex((node) => isNote(node) && /發信站/.test(node.textContent ?? ''));
	const own = (end < 0 ? nodes : nodes.slice(0, end)).filter((node) => !isAside(node));
	// "--", signature, "--" where there is a signature; "--" alone where there is none.
	const [before] = end < 0 ? [own] : split(inert, own);
	const [words, rest] = end < 0 ? [own, []] : split(inert, before);
	const short =
		rest
			.map((node) => node.textContent ?? '')
			.join('')
			.trim()
			.split('\n').length <= longestSignature;
	return { words: lines(inert, short ? words : before, pictured(inert)), signature: lines(inert, short ? rest : [], pictured(inert)) };
}

const author = line('作者', /^\S+/);
const signature: FindElement = (scope) => {
	const content = scope as Element;
	return content.matches('#main-content') ? parts(content).signature : undefined;
};
const isArticle = (scope: ParentNode): boolean => (scope as Element).matches('#main-content');

/** A push's vote on the article stays in front of its words. */
function pushWords(push: Element): Element[] {
	const inert = inertOf(push);
	const tag = push.querySelector('.push-tag')?.textContent?.trim() ?? '';
	const content = push.querySelector('.push-content');
	const words = lines(inert, content?.childNodes ?? [], pictured(inert));
	if (words.firstChild?.nodeType === 3) words.firstChild.nodeValue = (words.firstChild.nodeValue ?? '').replace(/^:\s*/, '');
	if (/[推噓]/.test(tag)) words.prepend(`${tag} `);
	return [words];
}

export default defineForum({
	name: 'PTT',
	clues,
	thread: {
		title: line('標題'),
		board: line('看板'),
		starter: author,
	},
	posts: '#main-content, #main-content .push:has(.push-userid)',
	post: {
		// The article has its file name for an id, pushes have none.
		id: (scope) => (isArticle(scope) ? (/M\.\d+\.A\.\w+/.exec((scope as Element).ownerDocument.URL)?.[0] ?? 'article') : undefined),
		author: first(text(':scope > .push-userid'), author),
		// A push tells no year.
		date: (scope, base) => moment(isArticle(scope) ? line('時間') : text('.push-ipdatetime', /\d\d\/\d\d(?: \d\d:\d\d)?/))(scope, base),
		body: (scope) => (isArticle(scope) ? [parts(scope as Element).words] : pushWords(scope as Element)),
		signature,
		// As the site's own list counts: 推 less 噓.
		score: (scope) => {
			if (!isArticle(scope)) return undefined;
			const tags = [...scope.querySelectorAll('.push-tag')].map((tag) => tag.textContent ?? '');
			return tags.length ? tags.filter((tag) => tag.includes('推')).length - tags.filter((tag) => tag.includes('噓')).length : undefined;
		},
	},
});
