/** Hands a note to Obsidian: its words lie on the clipboard, for an address is too short for a thread. */
import { browser } from 'wxt/browser';

/**
 * `clipboard` makes Obsidian take the words from there (Obsidian URI, action `new`).
 * @param name of the note, without extension
 */
export const noteAddress = (name: string): string =>
	// Signs of links within Obsidian may not stand in the name of a note.
	`obsidian://new?file=${encodeURIComponent(
		name
			.replace(/[#^[\]]/g, ' ')
			.replace(/ +/g, ' ')
			.trim() || 'Threadleaf',
	)}&clipboard`;

/** Popup and background: the tab stays where it is, the browser asks whether Obsidian may open. */
export async function openNote(tabId: number, url: string): Promise<void> {
	if (url.startsWith('obsidian://new?')) await browser.tabs.update(tabId, { url });
}
