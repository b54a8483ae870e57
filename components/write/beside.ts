/** What belongs to a post and stands nowhere in its body. */
import { type Attachment, marks, type Picture, type Post } from '../model/thread';

/** Those whose index no mark in the body bears; the body is searched once, however many there are. */
function unmarked<T>(body: string, mark: string, items: T[]): T[] {
	if (items.length === 0) return items;
	const marked = new Set([...body.matchAll(new RegExp(`${mark}="(\\d+)"`, 'g'))].map(([, index]) => Number(index)));
	return items.filter((_, at) => !marked.has(at));
}

/** Pictures that the forum lists below the words. */
export const picturesBeside = ({ body, pictures }: Post): Picture[] => unmarked(body, marks.picture, pictures);

/** Files that the forum lists below the words. */
export const attachmentsBeside = ({ body, attachments }: Post): Attachment[] => unmarked(body, marks.attachment, attachments);
