/** A thread's pictures as a ZIP: the files in reading order, `index.html` to look at them, `pictures.json` to work with them, and what is not there. */
import { byteArray } from '../model/bytes';
import { wordsAround } from '../model/pictures';
import type { Post, Thread } from '../model/thread';
import type { Gathered } from './gather';
import { pictureName } from './picture-name';
import { picturePage } from './picture-page';
import { storedZip } from './stored-zip';

/** One picture as `pictures.json` tells it; what the page does not say is left out. */
export interface PictureRecord {
	/** Name in the archive; undefined where the picture is not in it. */
	file?: string;
	source: string;
	/** Why the full size is not here: "404", "not allowed". */
	missing?: string;
	/** The file is the smaller version at this address. */
	smallerFrom?: string;
	bytes?: number;
	type?: string;
	author?: string;
	floor?: number;
	date?: string;
	post?: string;
	caption?: string;
	/** The author's words around it. */
	words?: string;
	/** Floors of other posts that show it again. */
	alsoOnFloors?: number[];
}

/** @returns the archive as a Blob, and how many pictures are in it */
export async function pictureArchive(
	thread: Thread,
	gathered: Gathered[],
	signal?: AbortSignal,
): Promise<{ blob: Blob; pictures: number }> {
	const posts = new Map(thread.posts.map((post) => [post.id, post]));
	const records: PictureRecord[] = [];
	const files = [];
	for (const [at, one] of gathered.entries()) {
		const post = posts.get(one.picture.postId);
		const head = one.blob && (await byteArray(one.blob.slice(0, 256)));
		const file = head && pictureName(one.picture, post, at + 1, head);
		records.push(recordOf(one, file, post, posts));
		if (file && one.blob) files.push({ name: file, data: one.blob, date: post?.date });
	}
	const { title, url, software, pages } = thread;
	const account = { title, source: url, software, pages: { read: pages.read ?? [pages.current], count: pages.count }, pictures: records };
	const text = (name: string, words: string, type: string) => ({ name, data: new Blob([words], { type }) });
	const blob = await storedZip(
		[
			text('index.html', picturePage(thread, records), 'text/html'),
			text('pictures.json', `${JSON.stringify(account, undefined, '\t')}\n`, 'application/json'),
			...files,
		],
		signal,
	);
	return { blob, pictures: files.length };
}

function recordOf(
	{ picture, blob, smaller, why }: Gathered,
	file: string | undefined,
	post: Post | undefined,
	posts: Map<string, Post>,
): PictureRecord {
	const floors = picture.alsoIn?.map((id) => posts.get(id)?.number).filter((floor) => floor !== undefined);
	return {
		file,
		// A picture that lies in the page itself would stand in the account a second time.
		source: picture.url.replace(/^(data:[^,]*),.*$/s, '$1'),
		missing: blob && !smaller ? undefined : why,
		smallerFrom: smaller && picture.thumbnail,
		bytes: blob?.size,
		type: blob?.type,
		author: post?.author?.name,
		floor: post?.number,
		date: post?.date ?? post?.dateText,
		post: post?.permalink,
		caption: picture.caption ?? picture.alt,
		words: post && wordsAround(post, picture),
		alsoOnFloors: floors?.length ? floors : undefined,
	};
}
