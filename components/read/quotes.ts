/** Quotes of other posts: marked in the body, and their facts lifted into fields. */
import { marks, type Quote } from '../model/thread';
import type { Reading } from './thread';

/** Turns each quote block of the declaration into `blockquote[data-quote=N]` without its head; returns the fields in order. */
export function markQuotes({ forum, base, inert }: Reading, root: HTMLElement): Quote[] {
	const found = (forum.quotes ?? []).flatMap((words) =>
		[...root.querySelectorAll(words.block)].map((block) => {
			if (words.before) joinHead(block, words.before);
			const facts = { author: words.author?.(block, base), url: words.url?.(block, base), postId: words.postId?.(block, base) };
			return { block, words, facts };
		}),
	);
	// Only now: XenForo keeps the quoted author's name in an attribute that is a mark of ours.
	dropMarks(root);
	const quotes: Quote[] = [];
	for (const { block, words, facts } of found) {
		if (!root.contains(block)) continue;
		if (words.head) for (const head of block.querySelectorAll(words.head)) head.remove();
		const quote = inert.createElement('blockquote');
		quote.append(...wordsOf(block, words.words).childNodes);
		quote.setAttribute(marks.quote, String(quotes.length));
		block.replaceWith(quote);
		quotes.push({ ...facts, text: (quote.textContent ?? '').replace(/\s+/g, ' ').trim() });
	}
	return quotes;
}

/** The element that holds the quoted words. */
function wordsOf(block: Element, words: string | undefined): Element {
	const stated = words ? block.querySelector(words) : null;
	return stated ?? (block.matches('blockquote') ? block : (block.querySelector(':scope > blockquote') ?? block));
}

/** Moves a head that stands before the block into it; line breaks between them go. */
function joinHead(block: Element, head: string): void {
	const breaks: Element[] = [];
	let before = block.previousElementSibling;
	for (; before?.localName === 'br'; before = before.previousElementSibling) breaks.push(before);
	if (!before?.matches(head)) return;
	for (const element of breaks) element.remove();
	block.prepend(before);
}

/** The page may carry attributes named like our marks; nothing of it may pass for one. */
function dropMarks(root: HTMLElement): void {
	for (const name of Object.values(marks)) for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
}
