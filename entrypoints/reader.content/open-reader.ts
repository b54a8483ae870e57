/** Opens the reader in the page: host, settings, prose sheet and the Preact reader joined; the one call that commands need. */
import tokens from '../../assets/tokens.css?inline';
import { sendMessage } from '../../components/browser/messages';
import { translate } from '../../components/browser/translate';
import type { ReaderEvents, ReaderProps } from '../../components/ui/reader/events';
import { mountReader } from '../../components/ui/reader/mount';
import { paperOf } from '../../components/ui/reader/paper';
import { readerStyle } from '../../components/ui/reader/style';
import { type Host, openHost } from './host';
import { part } from './parts';

/** What may change while the reader is open. */
export type ReaderChange = Partial<
	Pick<ReaderProps, 'thread' | 'settings' | 'joining' | 'unread' | 'lastTime' | 'startAt' | 'work' | 'asking'>
>;

export interface ReaderHandle {
	host: Host;
	/** More pages, other settings, progress of joining; what is on screen stays where it is. */
	update(change: ReaderChange): void;
	/** A short message at the foot of the view: "Copied 36 posts". */
	say(message: string): void;
	close(): void;
}

export interface ReaderOptions extends Pick<ReaderProps, 'thread' | 'settings' | 'unread' | 'lastTime' | 'startAt' | 'selected'> {
	/** `close` is told after everything has been taken out of the page. */
	on: Omit<ReaderEvents, 'fullScreen'>;
}

/** Milliseconds after which words are shown even without the prose sheet: ugly words are better than none. */
const patience = 1500;
const toastTime = 4000;

export function openReader({ on, ...given }: ReaderOptions): ReaderHandle {
	const dark = window.matchMedia('(prefers-color-scheme: dark)');
	const paper = () => paperOf(settings.paper, dark.matches);
	let settings = given.settings;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const close = (): void => {
		dark.removeEventListener('change', repaint);
		clearTimeout(timer);
		reader.remove();
		host.close();
		void sendMessage('removeProse').catch(() => undefined);
		on.close();
	};
	const host = openHost(document, tokens, paper(), close);
	const repaint = (): void => {
		host.element.dataset.paper = paper();
	};
	dark.addEventListener('change', repaint);

	const layer = host.layer('reader-layer', readerStyle);
	const change = (part: Partial<ReaderProps>): void => {
		if (part.settings) {
			settings = part.settings;
			repaint();
		}
		reader.update(part);
	};
	const reader = mountReader(layer.element, {
		...given,
		translate,
		locale: navigator.language,
		host: host.element,
		keys: host.keys,
		tokenizer: async () => (await part('highlighter')).tokenize,
		dressed: false,
		on: {
			...on,
			close,
			fullScreen: host.toggleFullScreen,
			settings(part) {
				change({ settings: { ...settings, ...part } });
				on.settings(part);
			},
		},
	});
	const dress = () => reader.update({ dressed: true });
	void Promise.race([sendMessage('insertProse'), new Promise((done) => setTimeout(done, patience))]).then(dress, dress);
	return {
		host,
		update: change,
		say(toast) {
			reader.update({ toast });
			clearTimeout(timer);
			timer = setTimeout(() => reader.update({ toast: undefined }), toastTime);
		},
		close,
	};
}
