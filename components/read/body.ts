/** The body's pipeline: copy -> take out noise -> mark quotes, pictures, attachments -> rebuild paragraphs -> clean. */
import type { Attachment, CleanHtml, Picture, Quote } from '../model/thread';
import { takeAttachments } from './attachments';
import { cleanHtml } from './clean';
import { restoreCode } from './code';
import { replaceEmbeds } from './embeds';
import { undoLayout } from './layout';
import { resolveLinks } from './links';
import { rebuildParagraphs } from './paragraphs';
import { takePictures } from './pictures';
import { markQuotes } from './quotes';
import { openSpoilers } from './spoilers';
import type { Reading } from './thread';

/** What nobody wrote, on any forum. */
const furniture = 'script, style, link, meta, noscript, template, form, button, input, select, textarea, object > param, [hidden]';

interface Body {
	body: CleanHtml;
	pictures: Picture[];
	quotes: Quote[];
	attachments: Attachment[];
}

/**
 * @param elements the body, one element or several that follow each other; copied, never changed
 * @param lists files that the forum shows outside the body
 */
export function readBody(reading: Reading, postId: string, elements: Element[], lists: Element[] = []): Body {
	const root = copy(reading, elements);
	const quotes = markQuotes(reading, root);
	const attachments = takeAttachments(reading, root, lists);
	restoreCode(root);
	replaceEmbeds(root, reading.base);
	openSpoilers(root);
	const pictures = takePictures(reading, postId, root, lists);
	resolveLinks(root, reading.base);
	undoLayout(root);
	rebuildParagraphs(root);
	return { body: cleanHtml(root), pictures, quotes, attachments };
}

/** A signature or another small piece, cleaned; undefined where it has no words and no picture. */
export function readSnippet(reading: Reading, element: Element): CleanHtml | undefined {
	const { body, pictures } = readBody(reading, '', [element]);
	return body.replace(/<[^>]*>/g, '').trim() || pictures.length ? body : undefined;
}

/** An inert copy: nothing in it loads, and the page stays as it is. */
function copy({ inert, forum }: Reading, elements: Element[]): HTMLElement {
	const root = inert.createElement('div');
	for (const element of elements) {
		const part = inert.importNode(element, true);
		root.append(...(element.matches('div, td, span, section, article') ? part.childNodes : [part]));
	}
	const noise = [furniture, ...(forum.noise ?? [])].join(', ');
	for (const element of root.querySelectorAll(noise)) element.remove();
	return root;
}
