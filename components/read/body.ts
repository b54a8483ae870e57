/** The body's pipeline: copy -> quotes, files -> noise -> code, embeds, spoilers, pictures -> layout, paragraphs -> clean. */
import type { Attachment, CleanHtml, Picture, Quote } from '../model/thread';
import { quietLines, setCaptions } from './captions';
import { cleanHtml } from './clean';
import { restoreCode } from './code';
import { replaceEmbeds } from './embeds';
import { tellFault } from './faults';
import { markFiles, takeFiles } from './files';
import { undoLayout } from './layout';
import { resolveLinks } from './links';
import { dropNoise, limitDepth } from './noise';
import { rebuildParagraphs } from './paragraphs';
import { takePictures } from './pictures';
import { markQuotes } from './quotes';
import { openSpoilers } from './spoilers';
import type { Reading } from './thread';
import { freeForms } from './unclobbered';

interface Body {
	body: CleanHtml;
	pictures: Picture[];
	quotes: Quote[];
	attachments: Attachment[];
}

/**
 * Where the declaration names the body there is nothing to isolate, so Readability does not run on it: it can only lose (a reply of three
 * words, a table, a gallery). What it would do for such a body is done here in its stead: paragraphs, layout, lazy pictures, share boxes.
 * @param elements the body, one element or several that follow each other; copied, never changed
 * @param lists files that the forum shows outside the body
 */
function readBody(reading: Reading, postId: string, elements: Element[], lists: Element[] = []): Body {
	const root = copy(reading, elements);
	const below = copy(reading, lists);
	// Most replies are a few lines: nothing in them to take apart.
	if (!below.firstChild && !root.querySelector(':not(br)')) {
		rebuildParagraphs(root);
		return { body: cleanHtml(root), pictures: [], quotes: [], attachments: [] };
	}
	const quotes = markQuotes(reading, root);
	const files = takeFiles(reading, root, below);
	dropNoise(reading.forum, root);
	dropNoise(reading.forum, below);
	markFiles(files, root);
	restoreCode(reading, root);
	replaceEmbeds(reading, root);
	openSpoilers(reading, root);
	const pictures = takePictures(reading, postId, root, below, files);
	resolveLinks(root, reading.base);
	const quiet = quietLines(root);
	undoLayout(root);
	rebuildParagraphs(root);
	if (pictures.length) setCaptions(root, pictures, quiet);
	return { body: cleanHtml(root), pictures, quotes, attachments: files.attachments };
}

/** The words alone, line by line, for a body that broke the pipeline. */
function readPlain({ inert }: Reading, elements: Element[]): Body {
	const root = inert.createElement('div');
	const lines = elements.flatMap((element) => (element.textContent ?? '').split(/\n\s*/));
	for (const line of lines.filter((words) => words.trim())) {
		const paragraph = inert.createElement('p');
		paragraph.textContent = line.trim();
		root.append(paragraph);
	}
	return { body: cleanHtml(root), pictures: [], quotes: [], attachments: [] };
}

/** Markup that no step foresaw must not lose a post: its plain words stand then. */
export function readSafely(reading: Reading, postId: string, elements: Element[], lists: Element[] = []): Body {
	try {
		return readBody(reading, postId, elements, lists);
	} catch (fault) {
		tellFault(fault, `body of ${postId || 'a snippet'}`);
		return readPlain(reading, elements);
	}
}

/** A signature or another small piece, cleaned; undefined where it has no words and no picture. */
export function readSnippet(reading: Reading, element: Element): CleanHtml | undefined {
	const { body, pictures } = readSafely(reading, '', [element]);
	return body.replace(/<[^>]*>/g, '').trim() || pictures.length ? body : undefined;
}

/** An inert copy: nothing in it loads, and the page stays as it is. */
function copy({ inert }: Reading, elements: Element[]): HTMLElement {
	const root = inert.createElement('div');
	for (const element of elements) {
		const part = inert.importNode(element, true);
		// A box or cell that is the body itself gives way to its content; several stay apart.
		const bare = elements.length === 1 && part.matches('div, td, span, section, article, blockquote, li, dd');
		if (bare) root.append(...part.childNodes);
		else if (part.matches('td, th, li, dd')) {
			const box = inert.createElement('div');
			box.append(...part.childNodes);
			root.append(box);
		} else root.append(part);
	}
	freeForms(root);
	limitDepth(root);
	return root;
}
