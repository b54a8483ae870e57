/** Puts the reading typography into a tab and takes it out again; called by the background, which alone may. */
import { browser } from 'wxt/browser';
import type { PartName } from './messages';

/** The page that asked, as a message's `sender` says it. */
interface Asker {
	tab?: { id?: number };
	frameId?: number;
}

function order({ tab, frameId }: Asker, css: string) {
	if (tab?.id === undefined) throw new Error('Prose belongs into a tab, and the sender has none.');
	return { target: { tabId: tab.id, frameIds: [frameId ?? 0] }, css, origin: 'USER' as const };
}

/**
 * User origin: its `!important` beats every `!important` of the page, inline and adopted ones too, whenever they come.
 * @param css the whole of `assets/prose.css`
 */
export const insertProse = async (asker: Asker, css: string): Promise<void> => browser.scripting.insertCSS(order(asker, css));

/** Puts a script of the extension beside the one that asked. */
export async function insertScript({ tab, frameId }: Asker, file: `/${PartName}.js`): Promise<void> {
	if (tab?.id === undefined) throw new Error('A script belongs into a tab, and the sender has none.');
	await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, files: [file] });
}

/** The exact counterpart; the browser finds the sheet by its text. */
export const removeProse = async (asker: Asker, css: string): Promise<void> => browser.scripting.removeCSS(order(asker, css));
