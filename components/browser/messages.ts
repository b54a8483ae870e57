/** Every message between the contexts of the extension, by name: what goes, what comes back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CopyForm, FileOrder, Order, Work } from '../model/order';
import type { Outcome, Summary } from '../model/summary';

export type View = 'reader' | 'gallery';

/** Scripts in `entrypoints` that come into a page when they are needed. */
export type PartName = 'gallery' | 'highlighter' | 'markdown' | 'writer';

/** What goes onto the clipboard. */
export interface Copied {
	text: string;
	html?: string;
	/** Name of a note for it, without extension. */
	name: string;
}

interface Protocol {
	/** Anyone -> page: is the reader's script there already? */
	present(): true;
	/** Popup and background -> page. */
	describe(): Summary;
	open(view: View): void;
	/** The words for the clipboard; the popup copies, since a page without https has no clipboard. */
	words(order: Order & { form: CopyForm }): Outcome & Copied;
	exportAs(order: FileOrder): Outcome;
	stopWork(): void;
	/** Page -> popup, where one is open; undefined when the order has ended. */
	working(work: Work | undefined): void;
	/** Background -> page: what is selected, as Markdown, onto the clipboard. */
	copySelection(): Outcome;
	/** Page -> background: hand a note that lies on the clipboard to Obsidian. */
	openNote(url: string): void;
	/** Page -> background: put the reading typography into the sender's tab, or take it out again. */
	insertProse(): void;
	removeProse(): void;
	/** Page -> background: put a part of the extension beside the reader. */
	insertPart(name: PartName): void;
	/** Page -> background: which of these pictures' hosts the background may fetch from. Bytes come over a port, see `picture-stream.ts`. */
	permittedPictures(urls: string[]): string[];
	/** Page -> background, in answer to a click: ask the person for the hosts of these pictures, all at once. */
	askForPictures(urls: string[]): 'granted' | 'refused' | 'elsewhere';
	/** Page -> background: the thread that the button speaks of is no longer on screen. */
	left(): void;
	/** Detector -> background: this page is a thread of `software`. */
	detected(found: { software: string }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
