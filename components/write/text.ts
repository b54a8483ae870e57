/** Thread -> plain text, for reading, for counting words and for comparing. */
import type { Post, Thread } from '../model/thread';
import { marks } from '../model/thread';
import { inertBody } from './inert';

const blocks = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
);
/** Blocks that a blank line sets off from their neighbours. */
const spaced = new Set('BLOCKQUOTE DETAILS DL FIGURE H1 H2 H3 H4 H5 H6 HR OL P PRE TABLE UL'.split(' '));
/** Drawn or machine-read, never words. */
const wordless = new Set('AUDIO CANVAS HEAD IFRAME OBJECT RP SCRIPT STYLE SVG TEMPLATE VIDEO'.split(' '));

/**
 * Bodies in order with a blank line between posts. Code, lists, spoilers and link texts are in; quotes of other posts,
 * alternative texts, signatures and remarks are out.
 * @param headers puts a line with name and date before each post
 */
export function toText(thread: Thread, { headers }: { headers: boolean } = { headers: false }): string {
	return thread.posts
		.map((post) => [headers ? header(post) : '', htmlToText(post.body)].filter(Boolean).join('\n'))
		.filter(Boolean)
		.join('\n\n');
}

const header = ({ author, date, dateText }: Post): string => [author?.name, dateText ?? date].filter(Boolean).join(', ');

/** What else than the author's own words is written. */
export interface TextRules {
	/** Line before the words of another post; without it such quotes are left out. */
	quote?: (element: Element) => string;
	/** What stands for a picture; without it pictures are left out. */
	picture?: (image: Element) => string;
}

/** The words of one body. */
export function htmlToText(html: string, rules: TextRules = {}): string {
	const writer = new TextWriter(rules);
	writer.children(inertBody(html));
	return writer.text();
}

/** Collects words and remembers how much space belongs before the next one. */
class TextWriter {
	/** Pieces, for a string that grows is copied again and again when its end is looked at. */
	#out: string[] = [];
	#breaks = 0;
	#space = false;
	#tabs = 0;
	/** Where the words of this table row begin. */
	#row = 0;
	#indent = '';
	/** Indent of the last line that was written. */
	#written = '';
	#rules: TextRules;

	constructor(rules: TextRules) {
		this.#rules = rules;
	}

	text(): string {
		return this.#out.join('').replace(/(?<![ \t])[ \t]+$/gm, '');
	}

	children(parent: Node): void {
		for (let node = parent.firstChild; node; node = node.nextSibling) {
			if (node.nodeType === 3) this.#words(node.nodeValue ?? '');
			else if (node.nodeType === 1) this.#element(node as Element);
		}
	}

	#element(element: Element): void {
		const tag = element.tagName.toUpperCase();
		if (wordless.has(tag) || (element.hasAttribute(marks.quote) && !this.#rules.quote)) return;
		if (tag === 'BR') this.#line(this.#breaks + 1);
		else if (tag === 'IMG') this.#image(element);
		else if (tag === 'PRE') this.#verbatim(element.textContent ?? '');
		else if (tag === 'RT') this.#aside(element);
		else if (tag === 'TD' || tag === 'TH') this.#cell(element);
		else if (blocks.has(tag)) this.#block(element, tag);
		else this.children(element);
	}

	#block(element: Element, tag: string): void {
		const inList = /^(LI|DD)$/.test(element.parentElement?.tagName ?? '');
		const gap = spaced.has(tag) && !(inList && tag !== 'PRE') ? 2 : 1;
		this.#line(gap);
		const indent = this.#indent;
		if (tag === 'TR') this.#row = this.#out.length;
		if (tag === 'LI') this.#item(element);
		else {
			if (tag === 'BLOCKQUOTE') this.#indent += '> ';
			if (element.hasAttribute(marks.quote)) this.#source(element);
			this.children(element);
		}
		this.#indent = indent;
		this.#line(gap);
	}

	#item(item: Element): void {
		const list = item.parentElement;
		const numbered = list?.tagName.toUpperCase() === 'OL';
		const number = numbered ? Number(list.getAttribute('start') ?? 1) + [...list.children].indexOf(item) : 0;
		this.#put(numbered ? `${number}. ` : '- ');
		this.#indent += '  ';
		this.#space = false;
		this.children(item);
	}

	#cell(cell: Element): void {
		if (cell.previousElementSibling) {
			if (this.#out.length > this.#row) this.#breaks = 0;
			this.#tabs += 1;
		}
		this.#space = false;
		this.children(cell);
	}

	/** The reading of a ruby, behind its base. */
	#aside(element: Element): void {
		const words = element.textContent?.trim();
		if (words) this.#put(`(${words})`);
	}

	#source(quote: Element): void {
		const words = this.#rules.quote?.(quote);
		if (words) this.#put(words);
		this.#line(1);
	}

	#image(img: Element): void {
		const words = img.hasAttribute(marks.smiley) ? undefined : this.#rules.picture?.(img);
		if (words) this.#put(words);
		else this.#smiley(img);
	}

	/** A smiley whose alternative text is itself a sign (😀, :-D without letters) stays; a name ("smile") is no word of the author. */
	#smiley(img: Element): void {
		const sign = img.hasAttribute(marks.smiley) ? img.getAttribute('alt')?.trim() : undefined;
		if (sign && !/[\p{L}\p{N}]/u.test(sign)) this.#put(sign);
	}

	#words(text: string): void {
		const words = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
		if (words === ' ' || words === '') {
			this.#space ||= words === ' ';
			return;
		}
		this.#space ||= words.startsWith(' ');
		this.#put(words.trim());
		this.#space = words.endsWith(' ');
	}

	#verbatim(text: string): void {
		this.#line(2);
		for (const line of text.replace(/^\n/, '').trimEnd().split('\n')) {
			this.#put(line);
			this.#line(1);
		}
		this.#line(2);
	}

	#line(count: number): void {
		this.#breaks = Math.max(this.#breaks, Math.min(count, 2));
		this.#space = false;
		this.#tabs = 0;
	}

	#put(words: string): void {
		let before = '';
		if (this.#out.length === 0) before = this.#indent;
		else if (this.#breaks > 0) before = `${this.#breaks > 1 ? `\n${common(this.#written, this.#indent)}` : ''}\n${this.#indent}`;
		else if (this.#space && !/\s$/.test(this.#out.at(-1) ?? '')) before = ' ';
		this.#out.push(before + '\t'.repeat(this.#tabs) + words);
		this.#breaks = 0;
		this.#space = false;
		this.#tabs = 0;
		this.#written = this.#indent;
	}
}

/** Marks of quotation that a blank line shares with the lines around it. */
const common = (one: string, other: string): string => {
	const short = one.length < other.length ? one : other;
	return one.startsWith(short) && other.startsWith(short) ? short : '';
};
