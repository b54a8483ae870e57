/** Background: the entries in the context menu of a page. A click there gives `activeTab`, as the toolbar button does. */
import { browser } from 'wxt/browser';
import type { View } from './messages';
import { copySelected, openOrExplain } from './opening';
import type { Tab } from './tab';
import { translate } from './translate';

type Entry = View | 'selection';

const entries: Record<Entry, string> = { reader: 'command.menuread', gallery: 'command.menugallery', selection: 'command.menuselection' };
const orders: Record<Entry, (tab: Tab) => Promise<void>> = {
	reader: (tab) => openOrExplain(tab, 'reader'),
	gallery: (tab) => openOrExplain(tab, 'gallery'),
	selection: copySelected,
};

/** Entries outlive the worker: made once, on installing and updating. */
export async function makeMenu(): Promise<void> {
	await browser.contextMenus.removeAll();
	for (const [id, words] of Object.entries(entries))
		browser.contextMenus.create({
			id,
			title: translate(words),
			contexts: id === 'selection' ? ['selection'] : ['page', 'selection', 'image', 'link'],
		});
}

export function listenToMenu(): void {
	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		if (tab?.id !== undefined && menuItemId in orders) void orders[menuItemId as Entry]({ id: tab.id, url: tab.url });
	});
}
