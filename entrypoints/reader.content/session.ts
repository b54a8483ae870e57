/** One thread on this page while it is open: what is joined, what is shown, and where one stopped. */
import type { View } from '../../components/browser/messages';
import { readSettings, watchSettings, writeSettings } from '../../components/browser/settings';
import type { Thread } from '../../components/model/thread';
import { galleryLayer } from './gallery-layer';
import { openReader, type ReaderHandle } from './open-reader';
import { orderEvents } from './order-events';
import { part } from './parts';
import { isSelected } from './selected';
import { sinceLastTime } from './since';
import { type Whole, wholeThread } from './whole';
import { onWork } from './work';

export interface Session {
	/** The thread with all pages that are joined. */
	whole: Whole;
	/** Shows the gallery, if it is not there already. */
	gallery(): Promise<void>;
	/** After a question, where pictures are being saved. */
	close(): void;
}

/** Posts from the end at which the next page is sent for. */
const nearEnd = 4;

/** A tab that is closed, or a page that is left, closes no reader: it is hidden. @returns ends the watch */
function onHidden(run: () => void): () => void {
	const look = (): void => {
		if (document.hidden) run();
	};
	document.addEventListener('visibilitychange', look);
	return () => document.removeEventListener('visibilitychange', look);
}

/**
 * @param start the thread as the page holds it
 * @param view what to begin with; a gallery that was opened first takes everything along when it closes
 * @param closed called after everything has been taken out of the page
 */
export async function openSession(start: Thread, view: View, closed: () => void): Promise<Session> {
	let settings = await readSettings();
	// Here before the reader is, so that the gallery lies over it from the first frame on.
	if (view === 'gallery') await part('gallery');
	const since = await sinceLastTime(start.url, settings.rememberVisits);
	const told = (thread: Thread) => ({ thread, unread: since.unread(thread), lastTime: since.lastTime(thread) });
	let galleryAlone = view === 'gallery';
	let reader: ReaderHandle | undefined;
	const whole = wholeThread(
		start,
		() => settings.pagePause,
		(thread, joining) => {
			reader?.update({ ...told(thread), joining });
			gallery.update({ thread, joining });
		},
	);
	const gallery = galleryLayer(
		() => reader,
		whole,
		(toPost) => {
			if (toPost) galleryAlone = false;
			else if (galleryAlone) reader?.close();
		},
	);
	const keep = () => void since.keep(whole.thread());
	const ends = [
		watchSettings((changed) => {
			settings = changed;
			reader?.update({ settings });
		}),
		onWork((work) => reader?.update({ work })),
		onHidden(keep),
	];
	const opened = openReader({
		...told(start),
		settings,
		selected: isSelected,
		startAt: since.startAt(start),
		on: {
			close() {
				reader = undefined;
				for (const end of ends) end();
				gallery.close();
				whole.stop();
				keep();
				closed();
			},
			settings(change) {
				settings = { ...settings, ...change };
				void writeSettings(change);
			},
			gallery: (first) => void gallery.show(first),
			...orderEvents({ thread: whole.thread, whole: () => whole }, () => reader),
			loadPages: (which) => void whole.load(which),
			async resume(what) {
				const target = (thread: Thread) => (what === 'stopped' ? since.startAt(thread) : since.unread(thread).values().next().value);
				const side = what === 'stopped' ? since.side(start) : 'forward';
				if (!target(whole.thread())) await whole.loadUntil((thread) => target(thread) !== undefined, side);
				reader?.update({ startAt: target(whole.thread()) });
			},
			stopLoading: whole.stop,
			author: (name) => void whole.loadAuthor(name),
			reading(postId) {
				const { posts, pages } = whole.thread();
				const place = posts.findIndex((post) => post.id === postId);
				if (posts[place]) since.reading(posts[place]);
				if (settings.joinOnScroll && pages.next && place >= posts.length - nearEnd) void whole.load('next');
			},
		},
	});
	reader = opened;
	// The first answer tells how many posts there are, and holds those that were scrolled away.
	if (whole.isLive) void whole.load('next');
	if (view === 'gallery') await gallery.show();
	return { whole, gallery: () => gallery.show(), close: () => gallery.leave(opened.close) };
}
