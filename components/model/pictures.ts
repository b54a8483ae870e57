/** The pictures of a whole thread in reading order, each once, and the words that stand around one. */
import { marks, type Picture, type Post, type Thread } from './thread';

/** Same file, whatever the protocol or fragment of the address. */
const identity = (url: string): string => url.replace(/^https?:/, '').replace(/#.*$/, '');

/**
 * Every picture of the thread's posts in reading order. One that is shown again (quoted, reposted) counts once, at its first place;
 * the other posts are named in `alsoIn`.
 */
export function picturesOf(thread: Pick<Thread, 'posts'>): Picture[] {
	const known = new Map<string, Picture>();
	for (const post of thread.posts) {
		for (const picture of post.pictures) {
			const same = known.get(identity(picture.url));
			if (!same) known.set(identity(picture.url), { ...picture, alsoIn: undefined });
			else if (picture.postId !== same.postId && !same.alsoIn?.includes(picture.postId))
				same.alsoIn = [...(same.alsoIn ?? []), picture.postId];
		}
	}
	return [...known.values()];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' };
/** Words of serialised HTML; blocks part them. A body holds no other entities than these, since a serialiser wrote it. */
const wordsOf = (html: string): string =>
	html
		.replace(/<[^>]*>/g, (tag) => (/^<\/?(?:p|div|li|h\d|br|tr|td|figure|figcaption|blockquote|pre|hr)\b/i.test(tag) ? ' ' : ''))
		.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => entities[name] ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * The author's words around a picture: those just before it, or just after it where it opens the post.
 * @param length characters at most; cut at a word where there are spaces, with an ellipsis
 */
export function wordsAround(post: Post, picture: Picture, length = 140): string | undefined {
	const index = post.pictures.findIndex((one) => identity(one.url) === identity(picture.url));
	const at = index < 0 ? -1 : post.body.search(new RegExp(`<img[^>]*\\b${marks.picture}="${index}"`));
	if (at < 0) return undefined;
	const before = wordsOf(justBefore(post.body.slice(Math.max(0, at - length * 12), at)));
	if (
		before.length >= 12 ||
		(before &&
			!post.body
				.slice(at)
				.replace(/<[^>]*>/g, '')
				.trim())
	)
		return cutStart(before, length);
	const after = wordsOf(post.body.slice(at, at + length * 12));
	return cutEnd(after, length) || before || undefined;
}

/** HTML since the picture before, if any words stand between; else all of it, without a tag that the cut left open. */
function justBefore(html: string): string {
	const since = html.slice(html.lastIndexOf('<img') + 1);
	return (since !== html && wordsOf(`<${since}`) ? `<${since}` : html).replace(/^[^<]*>/, '');
}

/** What to say of a picture: its own caption, words in `alt` that are no file name, or the author's words around it. */
export function captionOf(post: Post | undefined, picture: Picture): string | undefined {
	const alt = picture.alt && !/^[\w\s().%~-]+\.\w{3,4}$/.test(picture.alt) && picture.alt !== picture.name ? picture.alt : undefined;
	return picture.caption ?? alt ?? (post && wordsAround(post, picture));
}

function cutStart(words: string, length: number): string {
	if (words.length <= length) return words;
	return `…${words.slice(-length).replace(/^[\w'-]*\s/, '')}`;
}

function cutEnd(words: string, length: number): string {
	if (words.length <= length) return words;
	return `${words.slice(0, length).replace(/\s[\w'-]*$/, '')}…`;
}
