/** Thread -> ZIP: the Markdown and, beside it in `pictures/`, every picture that could be had. */
import { byteArray } from '../model/bytes';
import type { Thread } from '../model/thread';
import { fileName } from './file-name';
import type { Gathered } from './gather';
import { type MarkdownOptions, toMarkdown } from './markdown';
import { pictureName } from './picture-name';
import { storedZip } from './stored-zip';

/**
 * @param gathered pictures of the thread in reading order, with bytes where there are any; links to the others stay
 * @returns the archive, and the pictures that are not in it
 */
export async function markdownArchive(
	thread: Thread,
	gathered: Gathered[],
	options: MarkdownOptions & { name?: string } = {},
): Promise<{ blob: Blob; failed: { url: string; why: string }[] }> {
	const posts = new Map(thread.posts.map((post) => [post.id, post]));
	const paths = new Map<string, string>();
	const files: { name: string; data: Blob; date?: string }[] = [];
	for (const [at, { picture, blob }] of gathered.entries()) {
		if (!blob) continue;
		const post = posts.get(picture.postId);
		const head = await byteArray(blob.slice(0, 256));
		const name = `pictures/${pictureName(picture, post, at + 1, head)}`;
		paths.set(picture.url, name);
		files.push({ name, data: blob, date: post?.date });
	}
	const words = toMarkdown(thread, { ...options, path: (url) => paths.get(url) });
	const markdown = { name: fileName(thread, 'md', options.name), data: new Blob([words], { type: 'text/markdown' }) };
	const failed = gathered.filter(({ blob }) => !blob).map(({ picture, why = '' }) => ({ url: picture.url, why }));
	return { blob: await storedZip([markdown, ...files]), failed };
}
