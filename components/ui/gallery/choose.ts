/** Which pictures are shown, and in which order: filters, sorting and the counts beside them. */
import { counted } from '../../model/counted';
import type { Picture, Post, Thread } from '../../model/thread';

export interface Size {
	width: number;
	height: number;
}

/** A picture with all that the gallery says of it. */
export interface Shown {
	picture: Picture;
	post: Post | undefined;
	/** Place in reading order, from 1. */
	place: number;
	/** File format by its name: 'JPEG'; undefined where the name does not tell. */
	kind: string | undefined;
}

export const sortings = ['thread', 'newest', 'largest'] as const;
export type Sorting = (typeof sortings)[number];
/** Longest side in pixels that a picture must have; 0: any. */
export const sizes = [0, 400, 800, 1600] as const;

export interface Choice {
	/** 'all', 'article', or the pictures of one author. */
	who: 'all' | 'article' | { author: string };
	atLeast: number;
	/** As in `Shown.kind`; undefined: any. */
	kind: string | undefined;
	sorting: Sorting;
}

export const everything: Choice = { who: 'all', atLeast: 0, kind: undefined, sorting: 'thread' };

const kinds: readonly (readonly [RegExp, string])[] = [
	[/\.(jpe?g|jfif)$/i, 'JPEG'],
	[/\.png$/i, 'PNG'],
	[/\.gif$/i, 'GIF'],
	[/\.webp$/i, 'WebP'],
	[/\.avif$/i, 'AVIF'],
	[/\.svg$/i, 'SVG'],
	[/\.hei[cf]$/i, 'HEIC'],
	[/\.jxl$/i, 'JPEG XL'],
	[/\.bmp$/i, 'BMP'],
];

function kindOf({ name, url }: Picture): string | undefined {
	const words = name ?? (url.startsWith('data:') ? `.${url.slice(11, url.indexOf(';'))}` : URL.canParse(url) ? new URL(url).pathname : url);
	return kinds.find(([ending]) => ending.test(words))?.[1];
}

export function shownOf(pictures: readonly Picture[], thread: Pick<Thread, 'posts'>): Shown[] {
	const posts = new Map(thread.posts.map((post) => [post.id, post]));
	return pictures.map((picture, at) => ({ picture, post: posts.get(picture.postId), place: at + 1, kind: kindOf(picture) }));
}

/**
 * @param sizeOf size of a picture, as far as it is known; one of unknown size passes any filter
 * @param articleId id of the post that is the article
 */
export function choose(
	all: readonly Shown[],
	choice: Choice,
	articleId: string | undefined,
	sizeOf: (picture: Picture) => Size | undefined,
): Shown[] {
	const { who, atLeast, kind, sorting } = choice;
	const chosen = all.filter(({ picture, post, kind: own }) => {
		if (who === 'article' && picture.postId !== articleId) return false;
		if (typeof who === 'object' && post?.author?.name !== who.author) return false;
		if (kind !== undefined && own !== kind) return false;
		const size = atLeast ? sizeOf(picture) : undefined;
		return !size || Math.max(size.width, size.height) >= atLeast;
	});
	const area = ({ picture }: Shown) => {
		const size = sizeOf(picture);
		return size ? size.width * size.height : 0;
	};
	if (sorting === 'newest') return chosen.reverse();
	return sorting === 'largest' ? chosen.sort((a, b) => area(b) - area(a) || a.place - b.place) : chosen;
}

/** Authors with the number of their pictures, most first. */
export const authorsOf = (all: readonly Shown[]) => counted(all.map(({ post }) => post?.author?.name));

/** Formats that occur, with counts. */
export const kindsOf = (all: readonly Shown[]) => counted(all.map(({ kind }) => kind));
