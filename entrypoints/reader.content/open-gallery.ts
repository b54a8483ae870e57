/** Opens the gallery in a layer of the host: pictures, settings of the browser and saving joined. */
import { browser } from 'wxt/browser';
import { copyPicture } from '../../components/browser/copy-picture';
import { sendMessage } from '../../components/browser/messages';
import { routesOf } from '../../components/browser/picture-hosts';
import { weighPictures } from '../../components/browser/picture-weights';
import { fetchPicture } from '../../components/browser/pictures';
import { saveFile } from '../../components/browser/save';
import { translate } from '../../components/browser/translate';
import type { Picture, Thread } from '../../components/model/thread';
import type { GalleryProps } from '../../components/ui/gallery/events';
import { mountGallery } from '../../components/ui/gallery/mount';
import { pictureSaver } from '../../components/write/save-pictures';
import { holdWhileSaving } from './hold';
import type { Host } from './host';

export interface GalleryHandle {
	/** More pages, progress of joining. */
	update(change: Pick<GalleryProps, 'thread' | 'joining'>): void;
	/** Runs `go`, which takes the gallery away; after a question where pictures are being saved. */
	leave(go: () => void): void;
	/** Without a question. */
	close(): void;
}

export interface GalleryOptions {
	thread: Thread;
	/** Address of a picture to open at once. */
	first?: string;
	on: {
		/** Told after the gallery is gone. */
		close(): void;
		/** Go to this post; the gallery is gone by then. */
		post(id: string): void;
		loadPages(): void;
		stopPages(): void;
	};
}

const toastTime = 4000;
/** Words that are wanted for the first time when an update may have cut this script off. */
const saidLate = 'updated notSaved tryAgain ok fetching failed packing cancel saved savedAll retry missing'.split(' ');
const routes = (urls: string[]) => routesOf(urls, (asked) => sendMessage('permittedPictures', asked));

export function openGallery(host: Host, { thread: start, first, on }: GalleryOptions): GalleryHandle {
	let thread = start;
	for (const key of saidLate) translate(`gallery.${key}`);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const weights = weighPictures();
	const layer = host.layer('gallery-layer', '');
	const saver = pictureSaver(
		() => thread,
		{
			routes,
			ask: (urls) => sendMessage('askForPictures', urls),
			fetch: (url, route, signal, onBytes) => fetchPicture(url, { route, signal, onBytes }),
			deliver: (file, name) => saveFile(name, file),
		},
		(saving) => {
			hold.saving(saving);
			const isCutOff = saving?.step === 'failed' && !browser.runtime?.id;
			gallery.update({ saving: isCutOff ? { ...saving, why: translate('gallery.updated') } : saving });
		},
	);
	const hold = holdWhileSaving(window, (leaving) => gallery.update({ leaving }));
	const remove = () => {
		saver.cancel();
		hold.end();
		clearTimeout(timer);
		gallery.remove();
		layer.remove();
	};
	const say = (toast: string) => {
		gallery.update({ toast });
		clearTimeout(timer);
		timer = setTimeout(() => gallery.update({ toast: undefined }), toastTime);
	};
	const gallery = mountGallery(layer.element, {
		thread,
		first,
		translate,
		keys: host.keys,
		bytesOf: ({ url }) => weights.of(url),
		on: {
			...saver,
			leave: hold.go,
			stay: hold.stay,
			close: () =>
				hold.leave(() => {
					remove();
					on.close();
				}),
			post: (id) =>
				hold.leave(() => {
					remove();
					on.post(id);
				}),
			copy: (picture) =>
				void copyPicture(picture.url, bytesOf(picture)).then(
					(what) => say(translate(what === 'picture' ? 'gallery.copied' : 'gallery.addressCopied')),
					() => say(translate('gallery.notCopied')),
				),
			loaded: ({ url }) => weights.weigh(url),
			loadPages: on.loadPages,
			stopPages: on.stopPages,
		},
	});
	return {
		update(change) {
			thread = change.thread;
			gallery.update(change);
		},
		leave: hold.leave,
		close: remove,
	};
}

async function bytesOf({ url }: Picture): Promise<Blob> {
	const route = (await routes([url])).get(new URL(url).origin);
	return fetchPicture(url, { route: route ?? 'page' });
}
