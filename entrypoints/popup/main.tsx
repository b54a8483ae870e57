/** The popup's door: asks the page what it is, hands the answer to the component, carries its orders out. */
import '../../assets/tokens.css';
import '../../components/ui/switch.css';
import '../../components/ui/popup/popup.css';
import '../../components/ui/popup/export-menu.css';
import '../../components/ui/contrast.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { allowSite, forbidSite, siteOf } from '../../components/browser/auto';
import { copyText } from '../../components/browser/copy';
import { patternOf } from '../../components/browser/host-pattern';
import { onMessage, sendMessage } from '../../components/browser/messages';
import { noteAddress, openNote } from '../../components/browser/note';
import { openOptions, openShortcuts, shortcutOf } from '../../components/browser/pages-of-ours';
import { readSettings } from '../../components/browser/settings';
import { activeTab, reach, type Tab, Unreachable } from '../../components/browser/tab';
import { translate } from '../../components/browser/translate';
import type { FileOrder } from '../../components/model/order';
import { defaults } from '../../components/model/settings';
import type { Outcome } from '../../components/model/summary';
import { Popup, type PopupProps } from '../../components/ui/popup/Popup';
import { Words } from '../../components/ui/words';

type Order = NonNullable<PopupProps['progress']>['order'];

let tab: Tab | undefined;
/** The file that waits for the answer about its hosts. */
let asking: Omit<FileOrder, 'hosts'>;
let props: PopupProps = {
	first: defaults.exportWhat,
	obsidian: false,
	onOpen: (view) =>
		carryOut('open', async (id) => {
			await sendMessage('open', view, id);
			window.close();
			return undefined;
		}),
	onCopy: (order) =>
		carryOut('copy', async (id) => {
			const form = order.form === 'note' ? 'md' : order.form;
			const { text, html, name, ...outcome } = await sendMessage('words', { ...order, form }, id);
			await copyText(text, html);
			if (order.form === 'note') await openNote(id, noteAddress(name));
			return outcome;
		}),
	onExport(order) {
		asking = order;
		writeFile('ask');
	},
	onHosts(allowed) {
		const { hosts = [] } = props;
		show({ hosts: undefined });
		if (!allowed) return writeFile('without');
		// Straight from the click. Chromium may close the popup at its question: the page waits for the answer and writes the file.
		const answer = browser.permissions.request({ origins: hosts.map(({ name }) => patternOf(name)) });
		writeFile('await');
		answer.then(async (granted) => {
			if (granted) return;
			await stop();
			show({ hosts, progress: undefined });
		});
	},
	onStop: () => void stop(),
	onAuto(on) {
		const host = props.site?.host;
		if (!host) return;
		// Not awaited before: the request for permission must come straight from the click.
		const change = on ? allowSite(host) : forbidSite(host);
		change.then(async () => show({ site: await siteOf(tab?.url) }));
	},
	onSettings: () => openOptions().then(() => window.close()),
	onShortcuts: () => openShortcuts().then(() => window.close()),
};

function show(change: Partial<PopupProps>): void {
	props = { ...props, ...change };
	render(
		<Words.Provider value={translate}>
			<Popup {...props} />
		</Words.Provider>,
		document.body,
	);
}

const stop = async (): Promise<void> => {
	if (tab) await sendMessage('stopWork', undefined, tab.id);
};

const writeFile = (hosts: FileOrder['hosts']) =>
	void carryOut('export', async (id) => {
		const outcome = await sendMessage('exportAs', { ...asking, hosts }, id);
		if (!outcome.hosts) return outcome;
		show({ hosts: outcome.hosts });
		return undefined;
	});

const words = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Shows that the order is on its way and how it ended; a fault is told, never swallowed. */
async function carryOut(order: Order, work: (tabId: number) => Promise<Outcome | undefined>): Promise<void> {
	if (!tab) return;
	show({ progress: { order, state: 'busy' } });
	try {
		const outcome = await work(tab.id);
		show({ progress: outcome && order !== 'open' ? { order, state: 'done', outcome } : undefined });
		// More pages may be here now.
		if (outcome) show({ summary: await sendMessage('describe', undefined, tab.id) });
	} catch (fault) {
		const stopped = order !== 'open' && /abort/i.test(`${(fault as Error).name} ${words(fault)}`);
		show({ progress: stopped ? { order, state: 'stopped' } : { order, state: 'failed', why: words(fault) } });
	}
}

async function begin(): Promise<void> {
	try {
		tab = await activeTab();
		const { id, url } = tab;
		const [{ exportWhat: first, markdownFlavour }, site] = await Promise.all([readSettings(), siteOf(url), reach(tab)]);
		const summary = await sendMessage('describe', undefined, id);
		const progress = summary.work && ({ order: 'export', state: 'busy', work: summary.work } as const);
		show({ summary, progress, first, obsidian: markdownFlavour === 'obsidian', site });
	} catch (fault) {
		if (fault instanceof Unreachable) show({ barred: fault.obstacle });
		else show({ barred: 'nothing', progress: { order: 'open', state: 'failed', why: words(fault) } });
	}
	show({ shortcut: await shortcutOf('read') });
}

document.documentElement.lang = navigator.language;
document.documentElement.dataset.paper = matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'white';
// The page tells how far an order is, also one that an earlier popup gave.
onMessage('working', ({ data: work }) => {
	const { progress } = props;
	if (work) show({ progress: { order: progress?.order ?? 'export', state: 'busy', work } });
	else if (progress?.state === 'busy') show({ progress: undefined });
});
show({});
begin();
