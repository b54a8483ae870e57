/** What the gallery is given, and what it tells: props in, events out. */
import type { Picture, Thread } from '../../model/thread';
import type { Saving } from '../../write/save-pictures';
import type { Joining, KeyRing } from '../reader/events';
import type { Translate } from '../words';

export interface GalleryEvents {
	close(): void;
	/** Shows the post in the reader. */
	post(id: string): void;
	save(pictures: Picture[]): void;
	copy(picture: Picture): void;
	/** A picture has come in full size; `bytesOf` may know it now. */
	loaded(picture: Picture): void;
	/** Answers to `Saving`. */
	allow(): void;
	decline(): void;
	cancel(): void;
	retry(): void;
	dismiss(): void;
	/** Answers to `leaving`: stop and leave, or go on. */
	leave(): void;
	stay(): void;
	/** Reads the pages of the thread that are not here yet. */
	loadPages?(): void;
	/** Leaves it at those that are here. */
	stopPages?(): void;
}

export interface GalleryProps {
	thread: Thread;
	translate: Translate;
	keys: KeyRing;
	on: GalleryEvents;
	/** Address of a picture to open at once. */
	first?: string;
	saving?: Saving;
	/** The person was about to leave while pictures are being saved. */
	leaving?: boolean;
	/** A short word on what was just done: "Copied". */
	toast?: string;
	/** The other pages on their way. */
	joining?: Joining;
	/** Bytes of a picture that came over the line, where the browser knows them. */
	bytesOf?(picture: Picture): number | undefined;
}
