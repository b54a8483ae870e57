/** One thread on this page while it is open: what is joined, what is shown, and where one stopped. */
import { copyText } from '../../components/browser/copy';
import { readSettings, writeSettings } from '../../components/browser/settings';
import { translate } from '../../components/browser/translate';
import type { Thread } from '../../components/model/thread';
import { inScope } from '../../components/write/scope';
import { openReader, type ReaderHandle } from './open-reader';
import { copyAndSay, exportAndSay } from './orders';
import { sinceLastTime } from './since';
import { wholeThread } from './whole';

export interface Session {
	/** The thread with all pages that are joined. */
	thread(): Thread;
	close(): void;
}

/** Posts from the end at which the next page is sent for. */
const nearEnd = 4;

/**
 * @param start the thread as the page holds it
 * @param closed called after everything has been taken out of the page
 */
export async function openSession(start: Thread, closed: () => void): Promise<Session> {
	let settings = await readSettings();
	const since = await sinceLastTime(start.url, settings.rememberVisits);
	let reader: ReaderHandle | undefined;
	const whole = wholeThread(
		start,
		() => settings.pagePause,
		(thread, joining) => reader?.update({ thread, joining, unread: since.unread(thread) }),
	);
	reader = openReader({
		thread: start,
		settings,
		unread: since.unread(start),
		startAt: since.startAt(start),
		on: {
			close() {
				whole.stop();
				void since.keep(whole.thread());
				closed();
			},
			settings(change) {
				settings = { ...settings, ...change };
				void writeSettings(change);
			},
			gallery() {},
			copy: async (scope) => reader?.say(await copyAndSay(inScope(whole.thread(), scope))),
			export: async (format, scope) => reader?.say(await exportAndSay(inScope(whole.thread(), scope), format)),
			copyLink: async (url) => {
				await copyText(url);
				reader?.say(translate('reader.linkCopied'));
			},
			loadPages: (which) => void whole.load(which),
			stopLoading: whole.stop,
			author() {},
			reading(postId) {
				since.reading(postId);
				const { posts, pages } = whole.thread();
				const place = posts.findIndex((post) => post.id === postId);
				if (settings.joinOnScroll && pages.next && place >= posts.length - nearEnd) void whole.load('next');
			},
		},
	});
	return { thread: whole.thread, close: reader.close };
}
