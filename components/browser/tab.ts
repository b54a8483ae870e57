/** The tab that a person looks at, and how the reader's script gets into it: once, and only when it is asked for. */
import { browser } from 'wxt/browser';
import type { Obstacle } from '../model/summary';
import { sendMessage } from './messages';

/** The browser, not the page, keeps us out; `obstacle` says why. */
export class Unreachable extends Error {
	constructor(
		readonly obstacle: Obstacle,
		cause: unknown,
	) {
		super(`The page cannot be read: ${obstacle}.`, { cause });
		this.name = 'Unreachable';
	}
}

export interface Tab {
	id: number;
	/** Absent where the browser hides it (its own pages). */
	url?: string;
}

/** @throws where there is no tab at all (a window of developer tools) */
export async function activeTab(): Promise<Tab> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) throw new Unreachable('restricted', undefined);
	return { id: tab.id, url: tab.url };
}

/** The script of another update of the extension does not answer either: then a new one is put beside it. */
const present = (tabId: number): Promise<boolean> => sendMessage('present', undefined, tabId).catch(() => false);

/**
 * Makes sure that the reader's script answers in the tab.
 * @throws Unreachable on pages that the browser keeps for itself, in its store, and on local files without the user's leave
 */
export async function reach(tab: Tab): Promise<void> {
	if (await present(tab.id)) return;
	let done: unknown;
	try {
		[done] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/reader.js'] });
	} catch (cause) {
		throw new Unreachable(obstacleAt(tab.url ?? ''), cause);
	}
	// Firefox takes the order for some of its own pages (about:addons), and carries it out nowhere.
	if (!done) throw new Unreachable('restricted', undefined);
}

/** Why the browser may keep us out of an address. Chromium shows PDFs in a page that can be asked; Firefox does not. */
function obstacleAt(url: string): Obstacle {
	if (url.startsWith('file:')) return 'file';
	if (url.startsWith('about:reader')) return 'readerView';
	return /^[^?#]*\.pdf(?:$|[?#])/i.test(url) ? 'pdf' : 'restricted';
}
