/** What the makers of words need beside the words: the document they are made in, the language of labels, and where clicks go. */
import type { Post, Thread } from '../../model/thread';
import type { Translate } from '../words';

export interface Scene {
	document: Document;
	/** Parses without effects: loads no picture, runs no script. */
	inert: Document;
	translate: Translate;
	/** Locale of dates and numbers. */
	locale: string;
	thread(): Thread;
	post(id: string): Post | undefined;
	/** Quotes of other posts start as a chip. */
	foldsQuotes(): boolean;
	/** A picture was chosen: its full-size address. */
	picture(url: string): void;
	/** A quote was followed. @param from id of the post that quotes */
	goTo(postId: string, from: string): void;
	/** The button of a post was pressed. */
	menu(postId: string, button: HTMLElement): void;
	/** The pointer rests on, or left, a quote that leads to a post. */
	preview(postId: string | undefined, at?: HTMLElement): void;
}
