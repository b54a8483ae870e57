/** One thread on this page while it is open: what is joined, what is shown, and where one stopped. */
import { copyText } from '../../components/browser/copy';
import type { View } from '../../components/browser/messages';
import { sendMessage } from '../../components/browser/messages';
import { readSettings, watchSettings, writeSettings } from '../../components/browser/settings';
import { translate } from '../../components/browser/translate';
import type { FileOrder } from '../../components/model/order';
import type { Thread } from '../../components/model/thread';
import { postMark } from '../../components/ui/reader/words/post';
import { type GalleryHandle, openGallery } from './open-gallery';
import { openReader, type ReaderHandle } from './open-reader';
import { copyAndSay, exportFile, failure, type Source, sayOutcome } from './orders';
import { isSelected } from './selected';
import { sinceLastTime } from './since';
import { type Whole, wholeThread } from './whole';
import { onWork, report, stopWork } from './work';

export interface Session {
	/** The thread with all pages that are joined. */
	whole: Whole;
	/** Shows the gallery, if it is not there already. */
	gallery(): void;
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
	const since = await sinceLastTime(start.url, settings.rememberVisits);
	let reader: ReaderHandle | undefined;
	const unwatchSettings = watchSettings((changed) => {
		settings = changed;
		reader?.update({ settings });
	});
	let gallery: GalleryHandle | undefined;
	const whole = wholeThread(
		start,
		() => settings.pagePause,
		(thread, joining) => {
			reader?.update({ thread, joining, unread: since.unread(thread), lastTime: since.lastTime(thread) });
			gallery?.update({ thread, joining });
			if (joining && !joining.stopped) report({ step: 'pages', done: joining.page, total: joining.count, waiting: joining.waiting });
		},
	);
	const source: Source = { thread: whole.thread, whole: () => whole };
	const unheard = onWork((work) => reader?.update({ work }));
	const write = async (order: FileOrder): Promise<void> => {
		try {
			const outcome = await exportFile(source, order);
			reader?.update({ asking: outcome.hosts && { hosts: outcome.hosts, order } });
			if (!outcome.hosts) reader?.say(sayOutcome(outcome));
		} catch (fault) {
			reader?.say(failure(fault));
		}
	};
	const keep = () => since.keep(whole.thread());
	// A tab that is closed, or a page that is left, closes no reader: it is hidden.
	const leave = () => document.hidden && void keep();
	document.addEventListener('visibilitychange', leave);
	const showGallery = (first?: string) => {
		if (!reader || gallery) return;
		gallery = openGallery(reader.host, {
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
			gallery: showGallery,
			copy: async (order) => reader?.say(await copyAndSay(source, order)),
			export: (order) => void write({ ...order, hosts: 'ask' }),
			allowHosts({ hosts, order }) {
				reader?.update({ asking: undefined });
				const answer = sendMessage(
					'askForPictures',
					hosts.map(({ name }) => `https://${name}/`),
				);
				void answer.then((answered) => {
					if (answered === 'refused') reader?.update({ asking: { hosts, order } });
					else void write({ ...order, hosts: 'await' });
				});
			},
			withoutHosts({ order }) {
				reader?.update({ asking: undefined });
				void write({ ...order, hosts: 'without' });
			},
			stopWork,
			copyLink: async (url) => {
				await copyText(url);
				reader?.say(translate('reader.linkCopied'));
			},
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
	if (view === 'gallery') showGallery();
	const close = reader.close;
	return { whole, gallery: showGallery, close: () => (gallery ? gallery.leave(close) : close()) };
}
