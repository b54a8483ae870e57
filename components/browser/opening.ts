/** Background: opens reader or gallery in a tab, for keys, menu and detector; marks the tab's button with the number of posts. */
import { browser } from 'wxt/browser';
import { sendMessage, type View } from './messages';
import { reach, type Tab } from './tab';

/** Colour of the badge: the accent of `tokens.css` on white paper, which a service worker cannot read. */
const accent = '#2a6a4c';

async function mark(tabId: number, words: string): Promise<void> {
	await browser.action.setBadgeBackgroundColor({ tabId, color: accent });
	await browser.action.setBadgeText({ tabId, text: words });
}

/** @throws Unreachable, or with the page's words where there is nothing to read */
export async function openIn(tab: Tab, view: View): Promise<void> {
	await reach(tab);
	await sendMessage('open', view, tab.id);
	const { posts } = await sendMessage('describe', undefined, tab.id);
	// Four signs fit on a badge.
	await mark(tab.id, posts > 999 ? '999+' : String(posts));
}

/** The thread is not on screen any more: the button says nothing. */
export const unmark = (tabId: number): Promise<void> => browser.action.setBadgeText({ tabId, text: '' });

/** As `openIn`; where it cannot be done the popup opens and says why. */
export async function openOrExplain(tab: Tab, view: View): Promise<void> {
	try {
		await openIn(tab, view);
	} catch {
		await browser.action.openPopup();
	}
}

/** Milliseconds that the badge says "copied". */
const shortly = 2000;

/** Copies what is selected in a tab as Markdown, and says so on the button; where it cannot be done the popup opens and says why. */
export async function copySelected(tab: Tab): Promise<void> {
	try {
		await reach(tab);
		await sendMessage('copySelection', undefined, tab.id);
		await mark(tab.id, '✓');
		setTimeout(() => mark(tab.id, ''), shortly);
	} catch {
		await browser.action.openPopup();
	}
}
