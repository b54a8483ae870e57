/** Every message between the contexts of the extension, by name: what goes, what comes back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Format, Scope } from '../model/order';
import type { Notice } from '../model/thread';

/** What the popup says of a page. */
export interface Summary {
	/** 'thread' of a known forum, 'article' that can be read all the same, 'nothing' to read. */
	kind: 'thread' | 'article' | 'nothing';
	software?: string;
	title?: string;
	posts: number;
	pages: { current: number; count: number };
	pictures: number;
	minutes: number;
	notices: Notice[];
}

export type { Format, Scope } from '../model/order';

/** How an export or a copy ended; `failed` lists pictures that could not be had. */
export interface Outcome {
	posts: number;
	pictures: number;
	failed: { url: string; why: string }[];
	fileName?: string;
}

interface Protocol {
	/** Popup -> page. */
	describe(): Summary;
	open(view: 'reader' | 'gallery'): void;
	copyMarkdown(scope: Scope): Outcome;
	exportAs(order: { format: Format; scope: Scope }): Outcome;
	/** Page -> background: put the reading typography into the sender's tab, or take it out again. */
	insertProse(): void;
	removeProse(): void;
	/** Page -> background: bytes of a picture of another origin, as base64. */
	fetchPicture(order: { url: string; referer: string }): { status: number; type?: string; base64?: string };
	/** Detector -> background: this page is a thread of `software`. */
	detected(found: { software: string }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
