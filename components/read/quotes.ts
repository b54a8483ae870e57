/** Quotes of other posts: marked in the body, and their facts lifted into fields. */
import { marks, type Quote } from '../model/thread';
import type { Reading } from './thread';

/** Turns each quote block of the declaration into `blockquote[data-quote=N]` without its head; returns the fields in order. */
export function markQuotes({ forum, base, inert }: Reading, root: HTMLElement): Quote[] {
	for (const element of root.querySelectorAll(
		`[${marks.quote}], [${marks.picture}], [${marks.attachment}], [${marks.smiley}], [${marks.embed}]`,
	))
		for (const mark of Object.values(marks)) element.removeAttribute(mark);
	const quotes: Quote[] = [];
	for (const words of forum.quotes ?? []) {
		for (const block of root.querySelectorAll(words.block)) {
			if (!root.contains(block)) continue;
			const author = words.author?.(block, base);
			const url = words.url?.(block, base);
			const postId = words.postId?.(block, base);
			if (words.head) for (const head of block.querySelectorAll(words.head)) head.remove();
			const quote = inert.createElement('blockquote');
			const inner = block.matches('blockquote') ? block : (block.querySelector(':scope > blockquote') ?? block);
			quote.append(...inner.childNodes);
			quote.setAttribute(marks.quote, String(quotes.length));
			block.replaceWith(quote);
			quotes.push({ author, url, postId, text: (quote.textContent ?? '').replace(/\s+/g, ' ').trim() });
		}
	}
	return quotes;
}
