/** PTT on the web (ptt.cc/bbs): one text of the terminal, its head as `.article-meta…`, its pushes as `.push`. */
import { first, moment, text } from './find';
import { type Clues, defineForum, type Find, type FindElement } from './forum';

export const clues: Clues = ['#main-content.bbs-screen .article-metaline'];

/** Value of a line of the article's head. */
const line =
	(tag: string, pattern?: RegExp): Find<string> =>
	(scope, base) => {
		const label = [...scope.querySelectorAll('.article-meta-tag')].find((element) => element.textContent?.trim() === tag);
		return label?.nextElementSibling ? text('', pattern)(label.nextElementSibling, base) : undefined;
	};

/** The article's own nodes, and after "--" the signature; the board's notes (※) and the pushes are neither. */
function parts(content: Element): { words: Element; signature: Element } {
	const inert = content.ownerDocument.implementation.createHTMLDocument('');
	const [words, signature] = [inert.createElement('div'), inert.createElement('div')];
	const nodes = [...content.childNodes];
	const isNote = (node: Node) => /^※ (?:發信站|文章網址|編輯)/.test(node.textContent?.trim() ?? '') && node.nodeType === 1;
	const end = nodes.findIndex((node) => isNote(node) && /發信站/.test(node.textContent ?? ''));
	const before = (end < 0 ? nodes : nodes.slice(0, end)).filter(
		(node) => !isNote(node) && !(node.nodeType === 1 && (node as Element).matches('[class^="article-meta"], .push, .richcontent')),
	);
	let part = words;
	const cut = end < 0 ? -1 : before.findLastIndex((node) => node.nodeType === 3 && /^--$/m.test(node.nodeValue ?? ''));
	for (const [place, node] of before.entries()) {
		const runs = node.nodeType === 3 && place === cut ? /^([\s\S]*?)^--$([\s\S]*)$/m.exec(node.nodeValue ?? '') : null;
		part.append(...pieces(inert, runs ? (runs[1] ?? '') : node));
		if (runs) {
			part = signature;
			part.append(...pieces(inert, runs[2] ?? ''));
		}
	}
	return { words, signature };
}

/** Lines of the terminal as lines of HTML; a link to a picture becomes the picture, as the page's own script does it. */
function pieces(inert: Document, source: Node | string): Node[] {
	if (typeof source === 'string' || source.nodeType === 3) {
		const lines = (typeof source === 'string' ? source : (source.nodeValue ?? '')).split('\n');
		return lines.flatMap((words, place) =>
			place ? [inert.createElement('br'), inert.createTextNode(words)] : [inert.createTextNode(words)],
		);
	}
	if (source.nodeType !== 1) return [];
	const copy = inert.importNode(source as Element, false);
	const address = copy.localName === 'a' ? (copy.getAttribute('href') ?? '') : '';
	const imgur = /^https?:\/\/(?:m\.)?imgur\.com\/(\w{5,7})$/.exec(address)?.[1];
	if (imgur || /\.(?:jpe?g|png|gif|webp)$/i.test(address)) {
		const img = inert.createElement('img');
		img.setAttribute('src', imgur ? `https://i.imgur.com/${imgur}.jpg` : address);
		return [img];
	}
	for (const child of source.childNodes) copy.append(...pieces(inert, child));
	return [copy];
}

const author = line('作者', /^\S+/);
const signature: FindElement = (scope) => {
	const content = scope as Element;
	return content.matches('#main-content') ? parts(content).signature : undefined;
};
const isArticle = (scope: ParentNode): boolean => (scope as Element).matches('#main-content');

/** A push's vote on the article stays in front of its words. */
function pushWords(push: Element): Element[] {
	const inert = push.ownerDocument.implementation.createHTMLDocument('');
	const words = inert.createElement('div');
	const tag = push.querySelector('.push-tag')?.textContent?.trim() ?? '';
	if (/[推噓]/.test(tag)) words.append(`${tag} `);
	const content = push.querySelector('.push-content');
	const [first, ...rest] = content ? content.childNodes : [];
	if (first) words.append(...pieces(inert, first.nodeType === 3 ? (first.nodeValue ?? '').replace(/^:\s*/, '') : first));
	for (const node of rest) words.append(...pieces(inert, node));
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
