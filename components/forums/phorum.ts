/**
 * Phorum 5.2 and 6 (`templates/emerald` and `lightweight`: `read.tpl`, `read_hybrid.tpl`, `read_threads.tpl`; `mods/bbcode/api.php`; read at 6.0.6).
 * The threaded view shows one message above a list of the others.
 */
import { attribute, first, last, link, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find, type QuoteWords } from './forum';
import { inertOf } from './lines';
import { edited, withoutNotice } from './phorum-edits';
import { queryOne } from './query';

/** Private messages and previews stand in no `.message`. */
export const clues: Clues = ['#phorum .message > .generic .message-author'];

/** "Quote:", a line break, the name, a line break, the words. */
export const quotes: QuoteWords[] = [
	{
		block: 'blockquote.bbcode',
		head: ':scope > div > small:first-child, :scope > div > small:first-child + strong, :scope > div > small:first-child + strong + br',
		words: ':scope > div',
		author: text(':scope > div > small:first-child + strong'),
	},
];

export const smilies = ['img.mod_smileys_img'];

/** The article has no anchor, an answer's stands before it. */
export const anchored: Find<string> = (scope, base) => {
	const before = (scope as Element).previousElementSibling;
	return before?.matches('a[name]') ? attribute('', 'name', /^msg-(\d+)$/)(before, base) : undefined;
};

/** Each step of the tree indents by so many pixels. */
export const indent = (step: number): Find<number> =>
	map(attribute('', 'style', /padding-left:\s*(\d+)px/), (pixels) => Math.round(Number(pixels) / step));

/** Each file is a line: two links (open, download), then " - name (size)". */
const files: Find<Element[]> = (scope) => {
	const list = queryOne(scope, '.message-body > .attachments');
	if (!list) return undefined;
	const inert = inertOf(scope);
	const lines = inert.createElement('div');
	let file = lines.appendChild(inert.createElement('p'));
	for (const node of list.childNodes) {
		if (node.nodeName === 'BR') file = lines.appendChild(inert.createElement('p'));
		else file.append(inert.importNode(node, true));
	}
	for (const line of [...lines.children]) if (!line.querySelector('a')) line.remove();
	return [lines];
};

const boards = '#breadcrumb a[rel^="breadcrumb-forum"]';

export default defineForum({
	name: 'Phorum',
	clues,
	thread: {
		title: text('#page-info h1, #phorum h1'),
		board: last(boards, text('')),
		boardUrl: last(boards, link('')),
		page: number('.paging > .current-page'),
		pageCount: map(text('.paging', /\d+\s+\S+\s+(\d+)/), Number),
		nextPage: link('.paging > .current-page + a'),
		previousPage: link('.paging > a:has(+ .current-page)'),
		starter: text('#page-info .description a, #description a'),
	},
	posts: '#phorum .message:has(> .message-body)',
	post: {
		id: first(anchored, attribute('.message-options a', 'href', /\?\d+,(?:\d+,)?(\d+)/)),
		author: first(text('.message-author > a'), textWithout('.message-author', 'small')),
		authorUrl: link('.message-author > a'),
		date: moment(textWithout('.generic .message-author + small', 'strong')),
		title: map(textWithout('.message-author + small > strong', '.new-flag'), (title) => title.replace(/^Re:\s*/, '')),
		body: withoutNotice('.message-body'),
		edited: edited('.message-body'),
		permalink: link('.message-author + small > strong > a'),
		depth: indent(20),
		attachments: files,
	},
	quotes,
	files: [{ block: 'p:has(> a + a)', name: text('', /-\s+(.*\S)\s+\([^()]*\)$/), url: link('a + a'), size: text('', /\(([^()]*)\)$/) }],
	noise: ['.message-options', '.message-moderation', '.attachments', '.warning', 'a[href*="changes.php"]'],
	smilies,
});
