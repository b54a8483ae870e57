/** Thread -> EPUB 3: a cover from the title, chapters, contents, pictures, language and direction. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { picturesOf } from '../model/pictures';
import type { Post, Thread } from '../model/thread';
import { bookStyle } from './book-style';
import { type BookPicture, corePictures } from './core-picture';
import { coverSvg } from './epub-cover';
import { type Chapter, container, contents, packageFile, xhtml } from './epub-package';
import { type Labels, labelsFor } from './labels';
import { escapeXml } from './markup';
import type { PictureBytes } from './picture-bytes';
import { pictureName } from './picture-name';
import { linked, noticesMarkup, postMarkup } from './post-markup';

export interface EpubOptions {
	pictures?: PictureBytes;
	replies?: boolean;
	signatures?: boolean;
	/** Moment of writing, for the package. */
	exported?: Date;
	labels?: Labels;
}

/** Above this a chapter holds several posts: contents of a thousand lines are none. */
const mostChapters = 100;
const postsPerChapter = 20;

/** @returns the bytes of the book, and addresses of pictures that are not in it */
export async function toEpub(thread: Thread, options: EpubOptions = {}): Promise<{ bytes: Uint8Array; left: string[] }> {
	const labels = options.labels ?? labelsFor(thread.language);
	const exported = options.exported ?? new Date();
	const title = thread.title.trim() || labels.untitled;
	const posts = options.replies === false ? thread.posts.slice(0, 1) : thread.posts;
	const core = await corePictures(options.pictures ?? new Map());
	const { files, paths } = placed(posts, core);
	const left = picturesOf({ posts }).filter(({ url }) => !paths.has(url));

	const numbered = posts.map((post, at) => ({ post, at }));
	const size = posts.length > mostChapters ? postsPerChapter : 1;
	const chapters: (Chapter & { body: string })[] = [];
	for (let from = 0; from < numbered.length; from += size) {
		const group = numbered.slice(from, from + size);
		const file = `chapter-${String(chapters.length + 1).padStart(4, '0')}.xhtml`;
		const parts = group.map(({ post, at }) => ({ href: `${file}#post-${at + 1}`, title: chapterTitle(post, at, thread, labels) }));
		const body = group.map(({ post, at }) => article(post, at, thread, title, (url) => paths.get(url), labels, options.signatures));
		const [first] = parts;
		const name = size === 1 ? (first?.title ?? title) : `#${from + 1}–#${from + group.length}`;
		chapters.push({ file, title: name, parts: size === 1 ? undefined : parts, body: body.join('\n') });
	}
	const end = [noticesMarkup(thread, labels, left.length), `<p class="source">${labels.source}: ${linked(thread.url, thread.url)}</p>`];
	chapters.push({ file: 'source.xhtml', title: labels.source, body: `<section>${end.filter(Boolean).join('\n')}</section>` });

	const date = { mtime: exported };
	const words = (text: string) => [strToU8(text), { ...date, level: 6 as const }] as const;
	const book: Record<string, Zippable[string]> = {
		// The specification wants this entry first and uncompressed (OCF 3.2, 4.3).
		mimetype: [strToU8('application/epub+zip'), { ...date, level: 0 }],
		'META-INF/container.xml': [...words(container)],
		'book/package.opf': [...words(packageFile(thread, title, chapters, files.values(), exported))],
		'book/nav.xhtml': [...words(contents(thread, chapters, labels))],
		'book/style.css': [...words(bookStyle)],
		'book/cover.svg': [...words(coverSvg(thread, title))],
		'book/cover.xhtml': [
			...words(xhtml(thread, title, `<div class="cover"><img src="cover.svg" alt="${escapeXml(title)}"/></div>`, 'cover')),
		],
	};
	for (const { file, title: name, body } of chapters) book[`book/${file}`] = [...words(xhtml(thread, name, body))];
	for (const { file, picture } of files.values()) book[`book/${file}`] = [picture.bytes, { ...date, level: 0 }];
	return { bytes: zipSync(book), left: left.map(({ url }) => url) };
}

/** Where each picture lies in the book. Pictures of bodies that no field names (smilies) stay out. */
function placed(posts: Post[], core: Map<string, BookPicture>) {
	const files = new Map<string, { file: string; type: string; picture: BookPicture }>();
	const paths = new Map<string, string>();
	const byId = new Map(posts.map((post) => [post.id, post]));
	for (const [at, one] of picturesOf({ posts }).entries()) {
		const picture = core.get(one.url);
		if (!picture) continue;
		// Letters beyond ASCII in paths still break some reading systems.
		const name = pictureName(one, byId.get(one.postId), at + 1, picture.bytes)
			.replace(/[^\w.-]+/g, '')
			.replace(/_+/g, '_');
		files.set(one.url, { file: `pictures/${name}`, type: picture.type, picture });
		paths.set(one.url, `pictures/${name}`);
	}
	for (const { pictures } of posts) {
		for (const { url } of pictures) {
			const same = [...paths.keys()].find((known) => known.replace(/^https?:/, '') === url.replace(/^https?:/, ''));
			if (same && !paths.has(url)) paths.set(url, paths.get(same) as string);
		}
	}
	return { files, paths };
}

function article(
	post: Post,
	at: number,
	thread: Thread,
	title: string,
	picture: (url: string) => string | undefined,
	labels: Labels,
	signatures: boolean | undefined,
): string {
	const isArticle = at === 0 && thread.pages.current === 1 && !post.sticky;
	const rules = {
		picture,
		labels,
		signatures,
		direction: thread.direction,
		heading: isArticle ? 'h1' : 'h2',
		title: isArticle ? title : undefined,
	};
	return `<article class="${isArticle ? 'first' : 'reply'}" id="post-${at + 1}">\n${postMarkup(post, rules)}\n</article>`;
}

function chapterTitle(post: Post, at: number, thread: Thread, labels: Labels): string {
	if (at === 0 && thread.pages.current === 1 && thread.title.trim()) return thread.title.trim();
	return [post.number === undefined ? '' : `#${post.number}`, post.author?.name ?? labels.somebody].filter(Boolean).join(' ');
}
