/** What belongs to a post and stands nowhere in its body. */
import { type Attachment, marks, type Picture, type Post } from '../model/thread';

const isMarked = (body: string, mark: string, index: number): boolean => body.includes(`${mark}="${index}"`);

/** Pictures that the forum lists below the words. */
export const picturesBeside = ({ body, pictures }: Post): Picture[] => pictures.filter((_, at) => !isMarked(body, marks.picture, at));

/** Files that the forum lists below the words. */
export const attachmentsBeside = ({ body, attachments }: Post): Attachment[] =>
	attachments.filter((_, at) => !isMarked(body, marks.attachment, at));
