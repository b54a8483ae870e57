/** Articles of a terminal's board shown on the web (KBS): head lines, words, quoted lines, "--", signature and the board's notes, parted by `<br>`. */
import { inertOf } from './lines';

type Row = Node[];

/** Rows of nodes between line breaks; an element that holds breaks is cut at each, its parts go on as shallow copies. */
function rowsOf(inert: Document, nodes: Iterable<Node>): Row[] {
	const rows: Row[] = [[]];
	for (const node of nodes) {
		if (node.nodeName === 'BR') rows.push([]);
		else if (node.nodeType === 1 && (node as Element).querySelector('br')) {
			const [head = [], ...rest] = rowsOf(inert, node.childNodes).map((row) => {
				const part = inert.importNode(node as Element, false);
				part.append(...row.map((each) => inert.importNode(each, true)));
				return [part];
			});
			rows.at(-1)?.push(...head);
			rows.push(...rest);
		} else rows.at(-1)?.push(node);
	}
	return rows;
}

const wordsOf = (row: Row): string =>
	row
		.map((node) => node.textContent ?? '')
		.join('')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();

/** A copy of the row without the spaces at its end and, where it is quoted, without the mark at its begin. */
function copied(inert: Document, row: Row, quoted = false): Node[] {
	const holder = inert.createElement('span');
	holder.append(...row.map((node) => inert.importNode(node, true)));
	const walker = inert.createTreeWalker(holder, 4);
	const texts: Node[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
	for (const node of texts.toReversed()) {
		node.nodeValue = (node.nodeValue ?? '').trimEnd();
		if (node.nodeValue) break;
	}
	const first = texts.find((node) => node.nodeValue?.trim());
	if (quoted && first) first.nodeValue = (first.nodeValue ?? '').replace(/^\s*[:>：] ?/, '');
	return [...holder.childNodes];
}

/** "【 在 ade (阿德) 的大作中提到: 】" */
const quoteHead = /^【 ?在 (\S+)(?: ?\(.*\))? ?的(?:大作|来信)中提到/;
const quoted = /^[:>：]/;
/** On the telephone nForum shortens them: "修改:lunzi FROM 10.1.2.*", "FROM 10.1.2.*". */
const isNote = (words: string): boolean => /^(?:※ (?:来源|來源|修改|转载|轉寄|转寄)|修改:\S+ FROM \S+$|FROM [\da-fA-F.:*]+$)/.test(words);

/** What an article says, apart. */
export interface TerminalArticle {
	/** Lines of the head: 发信人, 信区, 标题, 发信站. */
	head: string;
	/** Quotes are `<blockquote class="quoted" data-author>`. */
	words: Element;
	signature: Element;
	/** The board's notes ("※ 修改:…"). */
	notes: string;
}

/** @param article holds the lines as its child nodes; the page stays as it is */
export function terminalArticle(article: Element): TerminalArticle {
	const inert = inertOf(article);
	const rows = rowsOf(inert, article.childNodes);
	const said = rows.map(wordsOf);
	// The head ends with the line of the station; a mail gateway or an empty article may have none.
	const station = said.slice(0, 8).findIndex((words) => words.startsWith('发信站'));
	const noteAt = said.findIndex((words, at) => at > station && isNote(words));
	const end = noteAt < 0 ? rows.length : noteAt;
	const dashes = said.slice(0, end).lastIndexOf('--');
	const bodyEnd = dashes > station ? dashes : end;
	const signature = inert.createElement('div');
	if (dashes > station) fill(inert, signature, rows.slice(dashes + 1, end), said.slice(dashes + 1, end));
	const words = inert.createElement('div');
	fill(inert, words, rows.slice(station + 1, bodyEnd), said.slice(station + 1, bodyEnd));
	// Pictures of files stand after the notes.
	const below = inert.createElement('div');
	below.append(...rows.slice(end).flatMap((row) => row.map((node) => inert.importNode(node, true))));
	for (const picture of below.querySelectorAll('a:has(> img), img:not(a > img)')) words.append(inert.createElement('br'), picture);
	return { head: said.slice(0, station + 1).join('\n'), words, signature, notes: said.slice(end).filter(isNote).join('\n') };
}

function fill(inert: Document, into: Element, rows: Row[], said: string[]): void {
	let quote: Element | undefined;
	for (const [at, row] of rows.entries()) {
		const words = said[at] ?? '';
		const head = quoteHead.exec(words);
		if (head) {
			quote = inert.createElement('blockquote');
			quote.className = 'quoted';
			quote.setAttribute('data-author', head[1] ?? '');
			into.append(quote);
		} else if (quote && quoted.test(words)) quote.append(...copied(inert, row, true), inert.createElement('br'));
		else {
			quote = undefined;
			into.append(...copied(inert, row), inert.createElement('br'));
		}
	}
	while (into.lastChild && (into.lastChild.nodeName === 'BR' || !into.lastChild.textContent?.trim())) {
		if (into.lastChild.nodeType === 1 && (into.lastChild as Element).querySelector('img')) break;
		into.lastChild.remove();
	}
}

/** The picture's own file: "…/att/Bicycle/4100/233/large" stands in a link to "…/233". */
export function fileItself(url: URL, img: Element): string | undefined {
	const file = img.closest('a')?.getAttribute('href');
	return file && url.href.slice(0, url.href.lastIndexOf('/')).endsWith(file) ? file : undefined;
}
