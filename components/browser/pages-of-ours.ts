/** Pages beside the forum: our options, and the browser's page of shortcuts. */
import { browser } from 'wxt/browser';

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Firefox has a call for it since 137; Chromium has an address. */
export async function openShortcuts(): Promise<void> {
	const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
	if (commands.openShortcutSettings) await commands.openShortcutSettings();
	else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys of a command as the user set them ("Alt+R"), undefined where there are none. */
export async function shortcutOf(name: string): Promise<string | undefined> {
	const all = await browser.commands.getAll();
	return all.find((command) => command.name === name)?.shortcut || undefined;
}
