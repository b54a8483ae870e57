/** Markdown that endpoints give instead of HTML: rendered without raw HTML, with the spoilers of Lemmy. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** "::: spoiler Title", its words, ":::" (lemmy-ui, `markdown-it-container`). */
const spoiler = /^:::[ \t]*spoiler[ \t]*(.*)\n([\s\S]*?)\n:::[ \t]*$/gm;

/** @returns HTML, not trusted: it takes the same way as that of a page */
export function rendered(markdown: string): string {
	let html = '';
	let from = 0;
	for (const found of markdown.matchAll(spoiler)) {
		const [whole, title = '', words = ''] = found;
		html += plain(markdown.slice(from, found.index));
		html += `<details><summary>${plain(title).replace(/<\/?p>/g, '')}</summary>${plain(words)}</details>`;
		from = found.index + whole.length;
	}
	return html + plain(markdown.slice(from));
}

const plain = (markdown: string): string =>
	markdown.trim() ? micromark(markdown, { extensions: [gfm({ singleTilde: false })], htmlExtensions: [gfmHtml()] }) : '';
