/** Files: what a post offers for download, as fields; the frames that forums draw around pictures, undone. */
import type { FileWords } from '../forums/forum';
import { type Attachment, marks } from '../model/thread';
import { absolute } from './addresses';
import { noiseOf } from './noise';
import { isPicture } from './pictures';
import type { Reading } from './thread';

/** Facts of files, gathered before noise goes, for the steps after it. */
export interface Files {
	attachments: Attachment[];
	/** Links that stand in the body for `attachments[N]`. */
	links: Map<Element, number>;
	/** What frames said about the pictures in them. */
	pictures: Map<Element, { name?: string; caption?: string }>;
}

/** Takes the frames of the declaration out of a body and out of the lists below it. */
export function takeFiles(reading: Reading, root: HTMLElement, lists: HTMLElement): Files {
	const files: Files = { attachments: [], links: new Map(), pictures: new Map() };
	for (const words of reading.forum.files ?? []) {
		for (const part of lists.firstChild ? [root, lists] : [root]) {
			for (const block of part.querySelectorAll(words.block)) if (part.contains(block)) takeFile(reading, words, block, files);
		}
	}
	return files;
}

function takeFile(reading: Reading, words: FileWords, block: Element, files: Files): void {
	const { base, inert } = reading;
	const name = words.name?.(block, base);
	const description = words.description?.(block, base);
	if (block.localName === 'img') {
		files.pictures.set(block, { name, caption: description });
		return;
	}
	const noise = noiseOf(reading.forum).own;
	const images = [...block.querySelectorAll('img')].filter((img) => isPicture(reading, img) && !(noise && img.matches(noise)));
	if (images.length) {
		for (const img of images) files.pictures.set(img, { name, caption: description });
		block.replaceWith(...images.map((img) => img.closest('a[href]:not([href^="javascript"])') ?? img));
		return;
	}
	const url = absolute(words.url?.(block, base), base);
	if (!name) {
		// The print view of Discuz! draws frames with nothing in them.
		if (![...block.querySelectorAll('a, strong')].some((part) => part.textContent?.trim())) block.remove();
		return;
	}
	const file: Attachment = {
		name,
		url,
		size: words.size?.(block, base),
		downloads: words.downloads?.(block, base),
	};
	const link = inert.createElement('a');
	link.textContent = file.name;
	if (url) link.href = url;
	files.links.set(link, files.attachments.push(file) - 1);
	block.replaceWith(link);
}

/** Marks the links in the body; only now, since nothing of the page may pass for a mark. */
export function markFiles({ links }: Files, root: HTMLElement): void {
	for (const [link, at] of links) if (root.contains(link)) link.setAttribute(marks.attachment, String(at));
}
