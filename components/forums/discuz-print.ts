/** Discuz! print view (`viewthread_printable.htm`, `action=printable`): posts between rules, under lines in bold. */
import * as discuz from './discuz-words';
import { date, shows, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = [
	// Each asked in two steps: rules and bold words right below the body are rarer than what stands behind them.
	shows('body > hr[noshade]', 'body > hr[noshade] + b + b'),
	shows('body > b', 'body > b > a[onclick*="window.print()"]'),
];

/** The words that follow a bold label. */
const after =
	(label: RegExp) =>
	(scope: ParentNode): string | undefined => {
		for (const bold of scope.querySelectorAll('b')) {
			if (!label.test(bold.textContent ?? '')) continue;
			const words = bold.nextSibling?.nodeValue?.replace(/[\s\u00a0]+/g, ' ').trim();
			if (words) return words;
		}
		return undefined;
	};

const author = /^\s*(?:作者|Author)\s*[:：]/i;

/** From each rule to the next: a line with author and time, a title, and the words. */
function posts(scope: ParentNode): Element[] | undefined {
	const body = (scope as Document).body;
	const inert = body.ownerDocument.implementation.createHTMLDocument('');
	const found: Element[] = [];
	let post: Element | undefined;
	for (const node of body.childNodes) {
		if (node.nodeName === 'HR') {
			post = inert.createElement('div');
			found.push(post);
		} else if (node.nodeName !== 'SCRIPT') post?.append(inert.importNode(node, true));
	}
	return found.filter((element) => author.test(element.querySelector('b')?.textContent ?? '')).map(withBody);
}

/** The head's lines end with a `<br>` each; all after them is the body. */
function withBody(post: Element): Element {
	const body = post.ownerDocument.createElement('div');
	body.className = 'body';
	const labels = [...post.children].filter(
		(child) => child.localName === 'b' && /^\s*(作者|时间|時間|标题|標題|Author|Time|Title)\s*[:：]/i.test(child.textContent ?? ''),
	);
	const nodes = [...post.childNodes];
	const end = nodes.findIndex((node, at) => at > nodes.indexOf(labels.at(-1) as ChildNode) && node.nodeName === 'BR');
	body.append(...nodes.slice(end + 1));
	post.append(body);
	return post;
}

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: { title: after(/^\s*(?:标题|標題|Title)/i), site: text('body > h1') },
	posts,
	post: {
		author: after(author),
		date: (scope, base) => {
			const words = after(/^\s*(?:时间|時間|Time)/i)(scope);
			return words ? { text: words } : date('.none')(scope, base);
		},
		edited: discuz.edited,
		body: '.body',
	},
	quotes: discuz.quotes,
	files: discuz.files,
	barriers: discuz.barriers,
	noise: discuz.noise,
	smilies: discuz.smilies,
	pictureAttributes: discuz.pictureAttributes,
	code: discuz.code,
	players: discuz.players,
});
