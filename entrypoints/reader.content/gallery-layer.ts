/** The gallery over the reader: brought when it is first wanted, one at a time. */
import { postMark } from '../../components/ui/reader/words/post';
import type { GalleryHandle } from './open-gallery';
import type { ReaderHandle } from './open-reader';
import { failure } from './orders';
import { part } from './parts';
import type { Whole } from './whole';

export interface GalleryLayer extends GalleryHandle {
	/** Does nothing where it is there already, or the reader has gone. @param first address of a picture to begin with */
	show(first?: string): Promise<void>;
}

/**
 * @param reader undefined until it is open, and once it has closed
 * @param gone told after the gallery is gone; `toPost` where a post was asked for
 */
export function galleryLayer(reader: () => ReaderHandle | undefined, whole: Whole, gone: (toPost: boolean) => void): GalleryLayer {
	let open: GalleryHandle | undefined;
	const left = (toPost: boolean): void => {
		open = undefined;
		gone(toPost);
	};
	return {
		async show(first) {
			const brought = await part('gallery').catch((fault) => reader()?.say(failure(fault)));
			const under = reader();
			if (!brought || !under || open) return;
			open = brought.openGallery(under.host, {
				thread: whole.thread(),
				first,
				on: {
					close: () => left(false),
					post(id) {
						left(true);
						under.update({ startAt: id });
						under.host.element.querySelector(`[${postMark}="${CSS.escape(id)}"]`)?.scrollIntoView();
					},
					loadPages: () => void whole.load('all'),
					stopPages: whole.stop,
				},
			});
		},
		update: (change) => open?.update(change),
		leave: (go) => (open ? open.leave(go) : go()),
		close: () => open?.close(),
	};
}
