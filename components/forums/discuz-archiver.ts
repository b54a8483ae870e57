/** Discuz! archiver (`source/archiver/forum/viewthread.php`): plain pages for robots, posts as loose text under a line with name and date. */
import { drawSmilies } from './discuz-smilies';
import * as discuz from './discuz-words';
import { first, last, link, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { cut } from './loose';

export const clues: Clues = [
	'#content > p.author:has(> strong) + h3',
	// Versions before X: `archiver/include/thread.inc.php`.
	'body.archiver #content > p.author',
];

/** The note of the last edit (`post_edit` of `lang_misc`). */
const note = /^\s*(?:本帖最后由|本帖最後由)[^\n]*?(?:编辑|編輯)/;

/** The archiver strips the marks of a quote: "X 发表于 2023-5-18 21:46", up to three lines of X's words (as many as Discuz! quotes), an empty line, the answer. */
const quoted = /^\s*\S.{0,30}?\s(?:发表于|發表於|Posted(?: on)?)\s+\d{4}-\d\d?-\d\d? \d\d?:\d\d\s*$/;

/** Draws the frame again that the full page has around a quote (`tpl_quote`). */
function frameQuote(body: Element): void {
	const nodes = [...body.childNodes].filter((node) => node.nodeName === 'BR' || (node.nodeName !== 'I' && node.textContent?.trim()));
	while (nodes[0]?.nodeName === 'BR') nodes.shift();
	const [head] = nodes;
	if (head?.nodeType !== 3 || !quoted.test(head.nodeValue ?? '')) return;
	const end = nodes.findIndex((node, at) => at > 1 && node.nodeName === 'BR' && nodes[at + 1]?.nodeName === 'BR');
	const words = nodes.slice(1, end);
	if (end < 0 || words.filter((node) => node.nodeName === 'BR').length > 3) return;
	const [frame, quote, line, name] = ['div', 'blockquote', 'font', 'font'].map((tag) => body.ownerDocument.createElement(tag)) as [
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
	];
	frame.className = 'quote';
	line.setAttribute('size', '2');
	name.append(head);
	line.append(name);
	quote.append(line, ...words);
	frame.append(quote);
	body.prepend(frame);
}

/** Marks the note of the last edit as the full page does. */
function markNote(body: Element): void {
	const first = [...body.childNodes].find((node) => node.textContent?.trim());
	const found = first?.nodeType === 3 ? note.exec(first.nodeValue ?? '') : null;
	if (!found || first?.nodeType !== 3) return;
	const mark = body.ownerDocument.createElement('i');
	mark.className = 'pstatus';
	mark.textContent = found[0];
	first.nodeValue = (first.nodeValue ?? '').slice(found[0].length);
	body.insertBefore(mark, first);
}

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: first(text('#end a strong'), text('#content > h3')),
		board: last('#nav a', text('')),
		boardUrl: last('#nav a', link('')),
		page: number('.page > strong', /\d+/),
		pageCount: (scope) =>
			Math.max(
				1,
				...[...scope.querySelectorAll('.page > a, .page > strong')].map((a) =>
					Number.parseInt(a.textContent?.replace(/\D/g, '') || '1', 10),
				),
			),
		nextPage: link('.page > strong + a'),
	},
	posts: (scope) => {
		const content = scope.querySelector('#content');
		if (!content) return undefined;
		const isX = scope.querySelector('meta[name="generator"][content^="Discuz! X"]');
		const topic = scope.querySelector('#end a strong')?.textContent;
		const posts = cut(content, [...content.querySelectorAll(':scope > p.author')], '.page');
		for (const body of posts.flatMap((post) => [...post.querySelectorAll('.body')])) {
			const subject = body.querySelector(':scope > h3');
			if (subject?.textContent === topic) subject?.remove();
			else if (subject) body.before(subject);
			markNote(body);
			frameQuote(body);
			drawSmilies(body, isX ? '../static/image/smiley/' : '../images/smilies/');
		}
		return posts;
	},
	post: {
		author: text('p.author > strong'),
		title: text('h3'),
		date: (scope, base) => {
			const words = text('p.author', /(?:发表于|發表於|Posted)\s*(\d.*)$/)(scope, base);
			return words ? { text: words } : undefined;
		},
		edited: discuz.edited,
		body: '.body',
	},
	quotes: discuz.quotes,
	barriers: [{ selector: '.body > b', words: /Hidden Message/, kind: 'permission', about: 'part' }],
	// All marks are stripped: what is bold says that something is hidden (`archivermessage`).
	noise: [...discuz.noise, 'b'],
	smilies: discuz.smilies,
});
