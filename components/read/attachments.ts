/** Attachments: files that a post offers, as fields. */
import type { Attachment } from '../model/thread';
import type { Reading } from './thread';

/** Lifts the files listed outside the body (pictures among them are `read/pictures.ts`'s). */
export function takeAttachments(_reading: Reading, _root: HTMLElement, _lists: Element[]): Attachment[] {
	return [];
}
