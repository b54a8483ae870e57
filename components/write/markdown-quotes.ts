/** Words of other posts in Markdown: with their source, folded into one line, or left out. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { marks, type Post, type Quote, type Thread } from '../model/thread';
import type { Labels } from './labels';
import type { MarkdownOptions } from './markdown';
import { tidyLine } from './mdast-inline';
import { text } from './mdast-nodes';
import { safeAddress } from './raw-html';

/** Characters of a quote that its folded line shows. */
const foldedLength = 60;

export function quoteAs({ quotes = 'full' }: MarkdownOptions, post: Post, thread: Thread, labels: Labels) {
	return (element: Element, words: () => RootContent[]): RootContent[] => {
		if (quotes === 'none') return [];
		const quote = post.quotes[Number(element.getAttribute(marks.quote))];
		const source = quote ? sourceOf(quote, thread, labels) : [];
		if (quotes === 'full') {
			const head: BlockContent[] = source.length > 0 ? [{ type: 'paragraph', children: source }] : [];
			return [{ type: 'blockquote', children: [...head, ...(words() as BlockContent[])] }];
		}
		const beginning = shorten((quote?.text ?? element.textContent ?? '').replace(/\s+/g, ' ').trim());
		const line = tidyLine([text('↳ '), ...source, text(` ${beginning}`)]);
		return [{ type: 'blockquote', children: [{ type: 'paragraph', children: line }] }];
	};
}

/** "Name wrote:" with the name in bold, leading to the quoted post. */
function sourceOf(quote: Quote, thread: Thread, labels: Labels): PhrasingContent[] {
	const quoted = thread.posts.find(({ id }) => id === quote.postId);
	const name = quote.author ?? quoted?.author?.name;
	const url = safeAddress(quote.url ?? quoted?.permalink);
	if (!name && !url) return [];
	const shown = name ?? (quoted?.number ? `#${quoted.number}` : labels.source);
	const bold: PhrasingContent = { type: 'strong', children: [text(shown)] };
	const [before = '', after = ''] = name ? labels.wrote('\u0000').split('\u0000') : [];
	return tidyLine([text(before), url ? { type: 'link', url, children: [bold] } : bold, text(after)]);
}

const shorten = (words: string): string => {
	const signs = [...words];
	return signs.length > foldedLength ? `${signs.slice(0, foldedLength).join('')}…` : words;
};
