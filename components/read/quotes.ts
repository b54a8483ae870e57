/** Quotes of other posts: marked in the body, and their facts lifted into fields. */
import { marks, type Quote } from '../model/thread';
import { absolute } from './addresses';
import { noiseOf } from './noise';
import type { Reading } from './thread';

const names = Object.values(marks);
const marked = names.map((name) => `[${name}]`).join();

/** Turns each quote block of the declaration into `blockquote[data-quote=N]` without its head; returns the fields in order. */
export function markQuotes({ forum, base, inert }: Reading, root: HTMLElement): Quote[] {
	const found = (forum.quotes ?? []).flatMap((words) =>
		[...root.querySelectorAll(words.block)].map((block) => {
			const joined = words.before ? joinHead(block, words.before, words.beforeWords) : undefined;
			const facts = {
				author: words.author?.(block, base),
				url: absolute(words.url?.(block, base), base),
				postId: words.postId?.(block, base),
			};
			return { block, words, facts, joined };
		}),
	);
	// Only now: XenForo keeps the quoted author's name in an attribute that is a mark of ours.
	dropMarks(root);
	const quotes: Quote[] = [];
	const noise = noiseOf(forum).own;
	// The heads of all go first: a quote within a quote keeps none in the words of the outer one.
	for (const { block, words, joined } of found) {
		joined?.remove();
		if (words.head) for (const head of block.querySelectorAll(words.head)) removeHead(head);
		if (words.headWords) cutHead(block, words.headWords);
	}
	const made: HTMLElement[] = [];
	for (const { block, words, facts } of found) {
		if (!root.contains(block)) continue;
		const quote = inert.createElement('blockquote');
		quote.append(...wordsOf(block, words.words).childNodes);
		quote.setAttribute(marks.quote, String(quotes.length));
		block.replaceWith(quote);
		if (noise) for (const element of quote.querySelectorAll(noise)) element.remove();
		made.push(quote);
		quotes.push({ ...facts, text: '' });
	}
	for (const [at, quote] of quotes.entries()) quote.text = ownText(made[at] as HTMLElement);
	return quotes;
}

/** Without the words of a quote within, unless there are no others. */
function ownText(quote: HTMLElement): string {
	const own = quote.cloneNode(true) as HTMLElement;
	for (const inner of own.querySelectorAll(`[${marks.quote}]`)) inner.remove();
	return [own, quote].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).find(Boolean) ?? '';
}

/** The element that holds the quoted words. */
function wordsOf(block: Element, words: string | undefined): Element {
	const stated = words ? block.querySelector(words) : null;
	return stated ?? (block.matches('blockquote') ? block : (block.querySelector(':scope > blockquote') ?? block));
}

/** Takes the words that the pattern matches off the begin of the block, across its elements, and a break after them. */
function cutHead(block: Element, head: RegExp): void {
	const found = head.exec(block.textContent ?? '');
	let left = found && !(block.textContent ?? '').slice(0, found.index).trim() ? found.index + found[0].length : 0;
	const walker = block.ownerDocument.createTreeWalker(block, 4);
	let last: Node | undefined;
	for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
		const words = node.nodeValue ?? '';
		node.nodeValue = words.slice(left);
		left -= Math.min(left, words.length);
		last = node;
	}
	if (last?.nodeValue?.trim() === '' && last.nextSibling?.nodeName === 'BR') last.nextSibling.remove();
}

/** A head that is only the name leaves its colon behind ("<a>Ade</a>: …"). */
function removeHead(head: Element): void {
	const after = head.nextSibling;
	if (after?.nodeType === 3) after.nodeValue = (after.nodeValue ?? '').replace(/^\s*[:：]\s*/, '');
	head.remove();
}

/** Moves a head that stands before the block into it; line breaks between them go. */
function joinHead(block: Element, head: string, words?: RegExp): Element | undefined {
	const breaks: Element[] = [];
	let before = block.previousElementSibling;
	for (; before?.localName === 'br'; before = before.previousElementSibling) breaks.push(before);
	// Kunena 4 opens a paragraph for head and block; the block ends it.
	if (before?.localName === 'p' && !isWords(before.lastChild)) before = before.lastElementChild;
	if (!before?.matches(head) || !(words?.test(before.textContent ?? '') ?? true)) return undefined;
	for (const element of breaks) element.remove();
	block.prepend(before);
	return before;
}

const isWords = (node: Node | null): boolean => node?.nodeType === 3 && Boolean(node.nodeValue?.trim());

/** The page may carry attributes named like our marks; nothing of it may pass for one. */
function dropMarks(root: HTMLElement): void {
	for (const element of root.querySelectorAll(marked)) for (const name of names) element.removeAttribute(name);
}
