/** One thread on this page while it is open: what is joined, what is shown, and where one stopped. */
import type { View } from '../../components/browser/messages';
import { readSettings, watchSettings, writeSettings } from '../../components/browser/settings';
import type { Thread } from '../../components/model/thread';
import { postMark } from '../../components/ui/reader/words/post';
import type { GalleryHandle } from './open-gallery';
import { openReader, type ReaderHandle } from './open-reader';
import { orderEvents } from './order-events';
import { failure } from './orders';
import { part } from './parts';
import { isSelected } from './selected';
import { sinceLastTime } from './since';
import { type Whole, wholeThread } from './whole';
import { onWork, report } from './work';

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
	let reader: ReaderHandle | undefined;
	const unwatchSettings = watchSettings((changed) => {
		settings = changed;
		reader?.update({ settings });
	});
	let gallery: GalleryHandle | undefined;
	let isClosed = false;
	const whole = wholeThread(
		start,
		() => settings.pagePause,
		(thread, joining) => {
			reader?.update({ thread, joining, unread: since.unread(thread), lastTime: since.lastTime(thread) });
			gallery?.update({ thread, joining });
			if (joining && !joining.stopped) report({ step: 'pages', done: joining.page, total: joining.count, waiting: joining.waiting });
		},
	);
	const unheard = onWork((work) => reader?.update({ work }));
	const keep = () => since.keep(whole.thread());
	// A tab that is closed, or a page that is left, closes no reader: it is hidden.
	const leave = () => document.hidden && void keep();
	document.addEventListener('visibilitychange', leave);
	const showGallery = async (first?: string): Promise<void> => {
		const brought = await part('gallery').catch((fault) => reader?.say(failure(fault)));
		if (!brought || !reader || isClosed || gallery) return;
		gallery = brought.openGallery(reader.host, {
			thread: whole.thread(),
			first,
			on: {
				close() {
					gallery = undefined;
					if (view === 'gallery') reader?.close();
				},
				post(id) {
					gallery = undefined;
					view = 'reader';
					reader?.update({ startAt: id });
					reader?.host.element.querySelector(`[${postMark}="${CSS.escape(id)}"]`)?.scrollIntoView();
				},
				loadPages: () => void whole.load('all'),
				stopPages: whole.stop,
			},
		});
	};
	reader = openReader({
		thread: start,
		settings,
		selected: isSelected,
		unread: since.unread(start),
		startAt: since.startAt(start),
		lastTime: since.lastTime(start),
		on: {
			close() {
				isClosed = true;
				unheard();
				unwatchSettings();
				gallery?.close();
				whole.stop();
				document.removeEventListener('visibilitychange', leave);
				void keep();
				closed();
			},
			settings(change) {
				settings = { ...settings, ...change };
				void writeSettings(change);
			},
			gallery: (first) => void showGallery(first),
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
	// The first answer tells how many posts there are, and holds those that were scrolled away.
	if (whole.isLive) void whole.load('next');
	if (view === 'gallery') await showGallery();
	const close = reader.close;
	return { whole, gallery: showGallery, close: () => (gallery ? gallery.leave(close) : close()) };
}
