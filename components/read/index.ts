/** Document -> Thread: the door of the room that reads. */
import { recognise, recogniseMirrored } from '../forums/index';
import type { Thread } from '../model/thread';
import { readForum } from './thread';
import { unclobbered } from './unclobbered';
import { readUnknown } from './unknown';

const feedOrData = /^(?!application\/xhtml).*[/+](?:json|xml)$/;

/**
 * Reads what the page holds: the thread of a known forum, else a thread or article found without one.
 * @param document of the page, in a browser or in jsdom; never changed
 * @param url address of the page; relative links resolve against it, or against `<base href>`
 * @returns undefined where there is nothing to read (a board list, a login, an empty page)
 */
export function readThread(document: Document, url: string): Thread | undefined {
	const page = unclobbered(document);
	// A picture, a feed, a page of frames: nothing that people wrote in a row. Browsers show feeds and data as pages of their own making.
	if (!page.body?.matches('body') || feedOrData.test(page.contentType)) return undefined;
	const forum = recognise(page, url) ?? recogniseMirrored(page, url);
	return (forum && readForum(page, url, forum)) ?? readUnknown(page, url);
}
