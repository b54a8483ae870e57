/** A body's DOM -> Markdown tree (mdast), for the vocabulary that `read` lets through and for plain HTML beside it. */
import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { marks } from '../model/thread';
import { footnoteReference, footnotes } from './mdast-footnotes';
import { tidyLine } from './mdast-inline';
import { html, text, withoutBreaks } from './mdast-nodes';
import { table } from './mdast-table';
import { rawChildren, rawHtml, safeAddress } from './raw-html';

/** What the thread decides and the body does not know. */
export interface BodyRules {
	/** The node for a picture; undefined leaves it out. */
	picture: (image: Element) => PhrasingContent | undefined;
	/** Address of a picture within HTML. */
	address: (image: Element) => string | undefined;
	/** Blocks for the words of another post. */
	quote: (element: Element, words: () => RootContent[]) => RootContent[];
	/** Blocks for a spoiler. */
	spoiler: (title: string, words: () => RootContent[]) => RootContent[];
	/** Added to the level of each heading. */
	headingShift: number;
}

/** How deep elements may nest before only their words are kept: a stack has an end. */
const deepest = 150;

type Block = (element: Element, rules: BodyRules, depth: number) => RootContent[];
type Inline = (children: PhrasingContent[], element: Element, rules: BodyRules) => PhrasingContent[];

const heading: Block = (element, rules, depth) => {
	const children = withoutBreaks(tidyLine(inlineChildren(element, rules, depth)));
	const level = Math.min(6, Number(element.localName[1]) + rules.headingShift) as 1 | 2 | 3 | 4 | 5 | 6;
	return children.length > 0 || rules.headingShift === 0 ? [{ type: 'heading', depth: level, children }] : [];
};
const inside: Block = (element, rules, depth) => flow(element, rules, depth);
const paragraph: Block = (element, rules, depth) => flow(element, rules, depth);

const code: Block = (element) => {
	const inner = element.querySelector(':scope > code[class]') ?? element;
	const lang = /(?:^|\s)lang(?:uage)?-(\S+)/.exec(inner.className)?.[1];
	for (const br of element.querySelectorAll('br')) br.replaceWith('\n');
	return [{ type: 'code', lang, value: (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '') }];
};

const quote: Block = (element, rules, depth) => {
	const words = () => flow(element, rules, depth);
	if (element.hasAttribute(marks.quote)) return rules.quote(element, words);
	return [{ type: 'blockquote', children: words() as BlockContent[] }];
};

const figure: Block = (element, rules, depth) => {
	const caption = element.querySelector(':scope > figcaption');
	const blocks = flow(element, rules, depth, caption);
	const words = caption ? tidyLine(inlineChildren(caption, rules, depth)) : [];
	if (words.length > 0) blocks.push({ type: 'paragraph', children: words });
	return blocks;
};

const spoiler: Block = (element, rules, depth) => {
	const summary = element.querySelector(':scope > summary');
	const title = summary ? rawChildren(summary, rules.address).replace(/^ +| +$/g, '') : '';
	return rules.spoiler(title, () => flow(element, rules, depth, summary));
};

const list: Block = (element, rules, depth) => {
	const items: ListItem[] = [];
	for (const child of element.childNodes) {
		const item = child.nodeType === 1 && (child as Element).localName === 'li' ? (child as Element) : wrapped(child);
		const blocks = flow(item, rules, depth) as BlockContent[];
		const last = items.at(-1);
		// Word processors put an inner list beside the item instead of into it; forums leave line breaks and pictures between the items.
		if (item !== child && blocks.length === 0) continue;
		if (item !== child && last) {
			last.children.push(...blocks);
			last.spread ||= !isShort(last.children as BlockContent[]);
		} else items.push({ type: 'listItem', checked: checked(item), spread: isLoose(item) || !isShort(blocks), children: blocks });
	}
	const spread = items.some((item) => item.spread);
	const node: List = { type: 'list', ordered: element.localName === 'ol', spread, children: items };
	if (node.ordered) node.start = Math.max(0, Math.min(999999999, Number.parseInt(element.getAttribute('start') ?? '1', 10) || 0));
	return items.length > 0 ? [node] : [];
};

/** Words, or words and an inner list: only these need no blank line between them (a table would join the line above it). */
const isShort = (children: BlockContent[]): boolean =>
	children.length < 2 || (children.length === 2 && children[0]?.type === 'paragraph' && children[1]?.type === 'list');
const isLoose = (item: Element): boolean => item.querySelector(':scope > p') !== null;
const checked = (item: Element): boolean | undefined => {
	const box = item.querySelector(':scope > input[type="checkbox"], :scope > p:first-child > input[type="checkbox"]:first-child');
	return box ? box.hasAttribute('checked') : undefined;
};
function wrapped(child: Node): Element {
	const holder = (child.ownerDocument as Document).createElement('div');
	holder.append(child.cloneNode(true));
	return holder;
}

const nothing: Block = () => [];

const blocks: Record<string, Block> = {
	p: paragraph,
	div: inside,
	section: (element, rules, depth) =>
		element.hasAttribute('data-footnotes') ? footnotes(element, (item) => flow(item, rules, depth)) : inside(element, rules, depth),
	...Object.fromEntries(
		'article aside main header footer nav address center fieldset form figcaption summary tbody tr td li dt dd'
			.split(' ')
			.map((tag) => [tag, inside]),
	),
	...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading])),
	...Object.fromEntries('script style template noscript iframe object svg head'.split(' ').map((tag) => [tag, nothing])),
	hr: () => [{ type: 'thematicBreak' }],
	pre: code,
	blockquote: quote,
	figure,
	details: spoiler,
	ul: list,
	ol: list,
	// Markdown has no list of terms.
	dl: (element, rules) => [html(rawHtml(element, rules.address).trimEnd())],
	table: (element, rules, depth) =>
		table(
			element,
			rules,
			(parent) => flow(parent, rules, depth + 1),
			(cell) => inlineChildren(cell, rules, depth + 1),
		),
};

const tagged =
	(tag: string): Inline =>
	(children) => [html(`<${tag}>`), ...children, html(`</${tag}>`)];
const emphasis =
	(type: 'emphasis' | 'strong' | 'delete'): Inline =>
	(children) => [{ type, children }];

const link: Inline = (children, element) => {
	const url = safeAddress(element.getAttribute('href'));
	return url === undefined ? children : [{ type: 'link', url, title: element.getAttribute('title') || undefined, children }];
};

const inlines: Record<string, Inline> = {
	em: emphasis('emphasis'),
	i: emphasis('emphasis'),
	strong: emphasis('strong'),
	b: emphasis('strong'),
	del: emphasis('delete'),
	s: emphasis('delete'),
	strike: emphasis('delete'),
	a: link,
	...Object.fromEntries('u sub sup mark kbd ins ruby rt rp small'.split(' ').map((tag) => [tag, tagged(tag)])),
	q: (children) => [text('“'), ...children, text('”')],
};

const isBlock = (node: Node): boolean => node.nodeType === 1 && (node as Element).localName in blocks;
const blockSelector = Object.keys(blocks).join(',');

/** Children of an element as blocks; loose words among them become paragraphs. */
export function flow(parent: Element, rules: BodyRules, depth = 0, except?: Element | null): RootContent[] {
	if (depth > deepest) return line([text(parent.textContent ?? '')]);
	const out: RootContent[] = [];
	let loose: PhrasingContent[] = [];
	const flush = () => {
		out.push(...line(loose));
		loose = [];
	};
	for (const node of [...parent.childNodes]) {
		if (node === except) continue;
		if (!isBlock(node) && !(node.nodeType === 1 && (node as Element).querySelector(blockSelector))) {
			loose.push(...inline(node, rules, depth));
			continue;
		}
		flush();
		const element = node as Element;
		const block = blocks[element.localName];
		if (block) out.push(...block(element, rules, depth + 1));
		else
			out.push(
				...wrapEach(flow(element, rules, depth + 1), (children) => inlines[element.localName]?.(children, element, rules) ?? children),
			);
	}
	flush();
	return out;
}

function line(loose: PhrasingContent[]): RootContent[] {
	const children = tidyLine(loose);
	const isEmpty = children.every((node) => node.type === 'text' && node.value.trim() === '');
	return isEmpty ? [] : [{ type: 'paragraph', children }];
}

/** An inline element around blocks (`<b><p>…</p></b>`) goes around the words of each block instead. */
function wrapEach(nodes: RootContent[], wrap: (children: PhrasingContent[]) => PhrasingContent[]): RootContent[] {
	for (const node of nodes) {
		if (node.type === 'paragraph') node.children = tidyLine(wrap(node.children));
		else if (node.type === 'heading') node.children = withoutBreaks(tidyLine(wrap(node.children)));
		else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') wrapEach(node.children, wrap);
	}
	return nodes;
}

const inlineChildren = (parent: Element, rules: BodyRules, depth: number): PhrasingContent[] =>
	[...parent.childNodes].flatMap((node) => inline(node, rules, depth));

function inline(node: Node, rules: BodyRules, depth: number): PhrasingContent[] {
	if (node.nodeType === 3) return [text(node.nodeValue ?? '')];
	if (node.nodeType !== 1) return [];
	const element = node as Element;
	if (depth > deepest) return [text(element.textContent ?? '')];
	const own = single[element.localName];
	if (own) return own(element, rules);
	if (blocks[element.localName] === nothing) return [];
	const children = inlineChildren(element, rules, depth + 1);
	const reference = footnoteReference(element);
	if (reference) return [reference];
	return inlines[element.localName]?.(children, element, rules) ?? children;
}

/** Elements that are one sign in the line. */
const single: Record<string, (element: Element, rules: BodyRules) => PhrasingContent[]> = {
	br: () => [{ type: 'break' }],
	wbr: () => [],
	hr: () => [],
	input: () => [],
	code: (element) => {
		const value = (element.textContent ?? '').replace(/[\r\n]+/g, ' ');
		return value ? [{ type: 'inlineCode', value }] : [];
	},
	math: (element) => [html(rawHtml(element))],
	img: (element, rules) => {
		const sign = element.getAttribute('alt')?.trim();
		if (element.hasAttribute(marks.smiley) && sign) return [text(sign)];
		const picture = rules.picture(element);
		return picture ? [picture] : [];
	},
};
