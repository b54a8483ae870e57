/** Names of files that NTFS, APFS and ext4 all take, and that cannot fool the eye. */
import { defaults } from '../model/settings';
import type { Thread } from '../model/thread';
import { fill, type Values } from './template';

/** Bytes of UTF-8 that a name may have (ext4, APFS; NTFS counts 255 UTF-16 units, which is never stricter). */
const longest = 255;

/**
 * Devices of Windows, with any extension ("nul.txt").
 * Source: Microsoft, "Naming Files, Paths, and Namespaces"; COM0 and the superscript digits are reserved as well.
 */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)$/i;

/** What each sign that NTFS forbids is written as. */
const forbidden: Record<string, string> = { '/': '-', '\\': '-', '|': '-', ':': ' ', '"': "'", '<': '(', '>': ')', '?': '', '*': '' };

/** Template words of `fileName`. */
export const nameValues = (thread: Thread): Values => ({
	title: thread.title || undefined,
	author: thread.posts[0]?.author?.name,
	date: thread.posts[0]?.date?.slice(0, 10),
	category: thread.category,
	board: thread.board,
	site: thread.site ?? host(thread.url),
	forum: thread.software,
	page: thread.pages.count > 1 && !thread.pages.read?.[1] ? thread.pages.current : undefined,
	posts: thread.posts.length,
});

/**
 * Name of a file for the thread, at most 255 bytes of UTF-8, never empty.
 * @param extension without the dot
 * @param template as in `fill`, with the words of `nameValues`
 */
export function fileName(thread: Thread, extension: string, template = defaults.fileName): string {
	const name = fill(template, nameValues(thread));
	return safeName(name, extension) ?? safeName(host(thread.url) ?? '', extension) ?? (extension ? `thread.${extension}` : 'thread');
}

/**
 * `words` as a file name with an extension; undefined where nothing of them can stand in a name.
 * @param reserve bytes to leave free, for a prefix that the caller adds
 */
export function safeName(words: string, extension: string, reserve = 0): string | undefined {
	const tail = extension ? `.${extension.replace(/[^\p{L}\p{N}.]/gu, '')}` : '';
	const plain = words
		.normalize('NFC')
		.replace(/[\p{Z}\s\u2800]+/gu, ' ')
		// Controls, direction overrides, zero-width signs, fillers and halves of surrogate pairs.
		.replace(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/[/\\|:"<>?*]/g, (sign) => forbidden[sign] ?? '')
		.replace(/ +/g, ' ');
	const stem = trimEnds(cut(trimEnds(plain), longest - bytes(tail) - reserve));
	if (!stem) return undefined;
	const device = stem.split('.')[0]?.trim() ?? '';
	return `${reserved.test(device) ? '_' : ''}${stem}${tail}`;
}

/** Dots and dashes at the start hide a file or look like an option to a command; Windows drops dots and spaces at the end. */
const trimEnds = (name: string): string => name.replace(/^[\s.\-~]+|(?<![\s.])[\s.]+$/g, '');

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole characters (grapheme clusters) as fit into `room` bytes. */
function cut(text: string, room: number): string {
	if (bytes(text) <= room) return text;
	let kept = '';
	let size = 0;
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		size += bytes(segment);
		if (size > room) return kept;
		kept += segment;
	}
	return kept;
}

function host(url: string): string | undefined {
	return URL.canParse(url) ? new URL(url).hostname : undefined;
}
