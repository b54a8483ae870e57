/** Background: the entries in the context menu of a page. A click there gives `activeTab`, as the toolbar button does. */
import { browser } from 'wxt/browser';
import type { View } from './messages';
import { openOrExplain } from './opening';
import { translate } from './translate';

const entries: Record<View, string> = { reader: 'command.menuread', gallery: 'command.menugallery' };

/** Entries outlive the worker: made once, on installing and updating. */
export async function makeMenu(): Promise<void> {
	await browser.contextMenus.removeAll();
	for (const [id, words] of Object.entries(entries))
		browser.contextMenus.create({ id, title: translate(words), contexts: ['page', 'selection', 'image', 'link'] });
}

export function listenToMenu(): void {
	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		if (tab?.id !== undefined && menuItemId in entries) openOrExplain({ id: tab.id, url: tab.url }, menuItemId as View);
	});
}
