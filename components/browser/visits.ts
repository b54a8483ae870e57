/** Where one stopped reading: per thread, on this device only, by post and not by pixels. */
import { browser } from 'wxt/browser';

export interface Visit {
	/** Id of the newest post that was shown, once the end of the thread had been reached. */
	newest?: string;
	/** Its floor, for when it has been removed. */
	floor?: number;
	/** Posts that the thread had. */
	total?: number;
	/** Id and floor of the post that stood at the top of the window. */
	at?: string;
	atFloor?: number;
	/** Milliseconds since 1970. */
	when: number;
}

const prefix = 'visit:';
/** Threads remembered at most; the oldest go first. */
const most = 2000;

/** @param key of the thread, by `threadKey` */
export async function lastVisit(key: string): Promise<Visit | undefined> {
	const name = prefix + key;
	const found: unknown = (await browser.storage.local.get(name))[name];
	return isVisit(found) ? found : undefined;
}

export async function rememberVisit(key: string, visit: Visit): Promise<void> {
	await browser.storage.local.set({ [prefix + key]: visit });
	const names = await visitNames();
	if (names.length > most) await forgetOldest(names);
}

/** Clears every visit; returns how many there were. */
export async function forgetVisits(): Promise<number> {
	const names = await visitNames();
	await browser.storage.local.remove(names);
	return names.length;
}

async function visitNames(): Promise<string[]> {
	return Object.keys(await browser.storage.local.get()).filter((name) => name.startsWith(prefix));
}

/** A tenth at once, so that it is seldom done. */
async function forgetOldest(names: string[]): Promise<void> {
	const stored = (await browser.storage.local.get(names)) as Record<string, Visit>;
	const visits = Object.entries(stored);
	visits.sort(([, a], [, b]) => a.when - b.when);
	await browser.storage.local.remove(visits.slice(0, most / 10).map(([name]) => name));
}

const isVisit = (found: unknown): found is Visit =>
	typeof found === 'object' && found !== null && typeof (found as Visit).when === 'number';
