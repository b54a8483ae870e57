/** The popup's door: asks the page what it is, hands the answer to the component, carries its orders out. */
import '../../assets/tokens.css';
import '../../components/ui/popup/popup.css';
import '../../components/ui/popup/export-menu.css';
import { render } from 'preact';
import { allowSite, forbidSite, siteOf } from '../../components/browser/auto';
import { copyText } from '../../components/browser/copy';
import { sendMessage } from '../../components/browser/messages';
import { openOptions, openShortcuts, shortcutOf } from '../../components/browser/pages-of-ours';
import { activeTab, reach, type Tab, Unreachable } from '../../components/browser/tab';
import { translate } from '../../components/browser/translate';
import { formats } from '../../components/model/order';
import type { Outcome } from '../../components/model/summary';
import { Popup, type PopupProps } from '../../components/ui/popup/Popup';
import { Words } from '../../components/ui/words';

type Order = NonNullable<PopupProps['progress']>['order'];

let tab: Tab | undefined;
let props: PopupProps = {
	formats,
	onOpen: (view) =>
		carryOut('open', async (id) => {
			await sendMessage('open', view, id);
			window.close();
			return undefined;
		}),
	onCopy: (scope) =>
		carryOut('copy', async (id) => {
			const { text, ...outcome } = await sendMessage('markdown', scope, id);
			await copyText(text);
			return outcome;
		}),
	onExport: (format, scope) => carryOut('export', (id) => sendMessage('exportAs', { format, scope }, id)),
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

const words = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Shows that the order is on its way and how it ended; a fault is told, never swallowed. */
async function carryOut(order: Order, work: (tabId: number) => Promise<Outcome | undefined>): Promise<void> {
	if (!tab) return;
	show({ progress: { order, state: 'busy' } });
	try {
		const outcome = await work(tab.id);
		show({ progress: outcome && order !== 'open' ? { order, state: 'done', outcome } : undefined });
	} catch (fault) {
		show({ progress: { order, state: 'failed', why: words(fault) } });
	}
}

async function begin(): Promise<void> {
	try {
		tab = await activeTab();
		const { id, url } = tab;
		await reach(tab);
		show({ summary: await sendMessage('describe', undefined, id), site: await siteOf(url) });
	} catch (fault) {
		if (fault instanceof Unreachable) show({ barred: fault.obstacle });
		else show({ barred: 'nothing', progress: { order: 'open', state: 'failed', why: words(fault) } });
	}
	show({ shortcut: await shortcutOf('read') });
}

document.documentElement.lang = navigator.language;
document.documentElement.dataset.paper = matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'white';
show({});
begin();
