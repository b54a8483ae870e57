/** The reader on a bare page without the extension, for looking at its states: `show` is called by the test that takes the pictures. */
import prose from '../../../assets/prose.css?inline';
import tokens from '../../../assets/tokens.css?inline';
import { defaults, type Settings } from '../../../components/model/settings';
import type { ReaderProps } from '../../../components/ui/reader/events';
import { mountReader } from '../../../components/ui/reader/mount';
import { paperOf } from '../../../components/ui/reader/paper';
import { readerStyle } from '../../../components/ui/reader/style';
import { tokenize } from '../../../components/ui/reader/tokenize';
import { openHost } from '../../../entrypoints/reader.content/host';
import { long } from '../../ui/make';
import { threads } from '../../ui/threads';

interface Order {
	thread: keyof typeof threads | number;
	settings?: Partial<Settings>;
	/** "reader.close" -> "Close" or "1 min | $1 min". */
	strings: Record<string, string>;
	locale?: string;
	rest?: Partial<ReaderProps>;
	unread?: string[];
}

const events: string[] = [];

function show({ thread, settings, strings, locale = 'en', rest, unread }: Order): void {
	document.querySelector('threadleaf-reader')?.remove();
	const sheet = document.createElement('style');
	sheet.textContent = prose;
	document.head.append(sheet);
	const chosen = { ...defaults, ...settings };
	let closed = () => {};
	const host = openHost(document, tokens, paperOf(chosen.paper, matchMedia('(prefers-color-scheme: dark)').matches), () => closed());
	const translate = (key: string, count?: number, substitutions?: string[]) => {
		const forms = (strings[key] ?? key).split(' | ');
		const form = forms[count === 1 ? 0 : forms.length - 1] ?? key;
		const values = substitutions ?? [String(count)];
		return form.replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? '');
	};
	let now = chosen;
	const told = (name: string) => (value?: unknown) => void events.push(`${name} ${JSON.stringify(value) ?? ''}`.trim());
	const reader = mountReader(host.layer('reader-layer', readerStyle).element, {
		thread: typeof thread === 'number' ? long(thread) : threads[thread],
		settings: chosen,
		translate,
		locale,
		host: host.element,
		keys: host.keys,
		tokenizer: async () => tokenize,
		dressed: true,
		selected: () => false,
		...(unread && { unread: new Set(unread) }),
		...rest,
		on: {
			close: () => {
				host.close();
				events.push('close');
			},
			settings(change) {
				now = { ...now, ...change };
				host.element.dataset.paper = paperOf(now.paper, false);
				reader.update({ settings: now });
			},
			fullScreen: host.toggleFullScreen,
			gallery: told('gallery'),
			copy: told('copy'),
			export: told('export'),
			allowHosts: told('allow'),
			withoutHosts: told('without'),
			stopWork: told('stopWork'),
			copyLink: told('link'),
			loadPages: told('load'),
			resume: told('resume'),
			stopLoading: told('stop'),
			author: told('author'),
			reading: () => {},
		},
	});
	closed = () => host.close();
}

Object.assign(globalThis, { show, events, makeLong: long });
