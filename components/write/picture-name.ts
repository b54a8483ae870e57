/** Names of pictures that leave the browser as files: in reading order, with floor and author. */
import type { Picture, Post } from '../model/thread';
import { safeName } from './file-name';
import { magicType } from './magic-type';

/** Bytes of UTF-8 that the author and the original name may take: the whole path must fit into Windows' 260 characters. */
const authorRoom = 40;
const nameRoom = 80;

/** Extensions that an address may lend its file where there are no bytes to look at. */
const pictureExtension = /\.(jpe?g|png|gif|webp|avif|heic|bmp|svg|tiff?|jxl)$/i;

/**
 * "012_floor03_author_original-name.jpg", without white space and without signs that Markdown, Obsidian or a file system take for theirs.
 * @param place number of the picture within what is saved, from 1
 * @param bytes tell the extension; without them the address does
 */
export function pictureName(
	picture: Picture,
	post: Pick<Post, 'number' | 'author'> | undefined,
	place: number,
	bytes?: Uint8Array,
): string {
	const original = picture.name ?? lastSegment(picture.url);
	const extension = (bytes && magicType(bytes)?.extension) ?? pictureExtension.exec(original)?.[1]?.toLowerCase() ?? 'jpg';
	const words = [
		String(place).padStart(3, '0'),
		post?.number === undefined ? '' : `floor${String(post.number).padStart(2, '0')}`,
		part(post?.author?.name ?? '', authorRoom),
		part(original.replace(pictureExtension, ''), nameRoom),
	];
	return safeName(words.filter(Boolean).join('_'), extension) ?? `${words[0]}.${extension}`;
}

function part(words: string, room: number): string {
	const plain = safeName(words, '', 255 - room) ?? '';
	return plain.replace(/[\s[\]#^%&?()'`!@$;,{}~_-]+/g, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}

function lastSegment(url: string): string {
	// What lies in the page itself (`data:`) has no name.
	if (!/^https?:/.test(url) || !URL.canParse(url)) return '';
	const segment = new URL(url).pathname.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
