/** The settings store: reading preferences travel with the person's browser account, what hangs on a permission stays on the device. */
import { browser } from 'wxt/browser';
import { declaration, type SettingName, type Settings, settingNames, settingsFrom } from '../model/settings';

/** Chrome takes 120 writes a minute into `sync`; a dragged slider makes more. */
const pause = 1000;
let waiting: Partial<Settings> = {};
let timer: ReturnType<typeof setTimeout> | undefined;
let last = 0;

const ofDevice = (name: string) => declaration(name as SettingName)?.device === true;
const part = (values: Partial<Settings>, device: boolean) =>
	Object.fromEntries(Object.entries(values).filter(([name]) => ofDevice(name) === device));

/** All settings; values that cannot be read or are not valid are the defaults. Never throws. */
export async function readSettings(): Promise<Settings> {
	const [local, synced] = await Promise.all([
		browser.storage.local.get(settingNames).catch(() => ({})),
		browser.storage.sync.get(settingNames).catch(() => ({})),
	]);
	return settingsFrom({ ...part(synced, false), ...part(local, true), ...waiting });
}

async function flush(): Promise<void> {
	timer = undefined;
	last = Date.now();
	const values = part(waiting, false);
	await browser.storage.sync.set(values);
	// What was changed again meanwhile still waits.
	waiting = Object.fromEntries(Object.entries(waiting).filter(([name, value]) => values[name] !== value));
}

/** Keeps what changed; everyone who watches hears of it. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
	const local = part(change, true);
	if (Object.keys(local).length) await browser.storage.local.set(local);
	const synced = part(change, false);
	if (!Object.keys(synced).length) return;
	waiting = { ...waiting, ...synced };
	if (Date.now() - last > pause) await flush();
	else if (timer === undefined) timer = setTimeout(flush, pause);
}

/**
 * Calls `changed` with all settings whenever one was changed, here or elsewhere.
 * @returns ends the watch
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
	const listen = async (changes: Record<string, unknown>) => {
		if (Object.keys(changes).some((name) => (settingNames as string[]).includes(name))) changed(await readSettings());
	};
	browser.storage.onChanged.addListener(listen);
	return () => browser.storage.onChanged.removeListener(listen);
}
