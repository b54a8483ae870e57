/** Auto mode: which forums open by themselves, the permission for each, and the detector that is registered there. */
import { browser } from 'wxt/browser';
import { patternOf } from './host-pattern';
import { readSettings, writeSettings } from './settings';

const everywhere = '*://*/*';
const detector = 'detector';
/** A site that was asked for lately; Chromium closes the popup at the question, so the background must know what it was about. */
const asked = 'askedForSite';
const askedFor = 120_000;

export interface AutoSite {
	host: string;
	on: boolean;
	/** All forums open by themselves. */
	everywhere: boolean;
}

/** @returns undefined for addresses that are no web site's */
export async function siteOf(url: string | undefined): Promise<AutoSite | undefined> {
	if (!url || !URL.canParse(url)) return undefined;
	const { protocol, hostname: host } = new URL(url);
	if (protocol !== 'http:' && protocol !== 'https:') return undefined;
	const settings = await readSettings();
	const on = settings.autoEverywhere ? !settings.neverSites.includes(host) : settings.autoSites.includes(host);
	return { host, on, everywhere: settings.autoEverywhere };
}

const without = (list: string[], host: string): string[] => list.filter((each) => each !== host);

async function switchOn(host: string): Promise<void> {
	const { autoSites, neverSites } = await readSettings();
	await writeSettings({ autoSites: [...without(autoSites, host), host], neverSites: without(neverSites, host) });
}

/**
 * Call it straight from a click: it asks for the permission before anything else.
 * @returns false where the user declined
 */
export async function allowSite(host: string): Promise<boolean> {
	browser.storage.session.set({ [asked]: { host, at: Date.now() } });
	const granted = await browser.permissions.request({ origins: [patternOf(host)] });
	await browser.storage.session.remove(asked);
	if (granted) await switchOn(host);
	return granted;
}

/** Switches a forum off and gives its permission back. */
export async function forbidSite(host: string): Promise<void> {
	const { autoSites, neverSites, autoEverywhere } = await readSettings();
	await writeSettings({ autoSites: without(autoSites, host), ...(autoEverywhere && { neverSites: [...without(neverSites, host), host] }) });
	if (!autoEverywhere) await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** As `allowSite`, for all forums. */
export async function allowEverywhere(): Promise<boolean> {
	const granted = await browser.permissions.request({ origins: [everywhere] });
	if (granted) await writeSettings({ autoEverywhere: true, neverSites: [] });
	return granted;
}

/** Chromium drops with it what lies within it, so single forums keep theirs only where the browser says so. */
export async function forbidEverywhere(): Promise<void> {
	await writeSettings({ autoEverywhere: false });
	await browser.permissions.remove({ origins: [everywhere] });
	await dropLost();
}

/** Background, when a permission was given: ends what the popup began and could not, since the question closed it. */
export async function finishAsked(): Promise<void> {
	const { [asked]: found } = await browser.storage.session.get(asked);
	const question = found as { host: string; at: number } | undefined;
	if (!question || Date.now() - question.at > askedFor) return;
	if (!(await browser.permissions.contains({ origins: [patternOf(question.host)] }))) return;
	await browser.storage.session.remove(asked);
	await switchOn(question.host);
}

/** Background, when a permission was taken away in the browser's own pages: the settings follow. */
export async function dropLost(): Promise<void> {
	const { autoSites, autoEverywhere } = await readSettings();
	const held = await Promise.all(autoSites.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })));
	const kept = autoSites.filter((_, at) => held[at]);
	const all = autoEverywhere && (await browser.permissions.contains({ origins: [everywhere] }));
	if (kept.length !== autoSites.length || all !== autoEverywhere) await writeSettings({ autoSites: kept, autoEverywhere: all });
}

/** Where the detector is to run, as the settings say and the permissions allow. */
async function wanted(): Promise<{ matches: string[]; excludeMatches?: string[] }> {
	const { autoSites, autoEverywhere, neverSites } = await readSettings();
	if (autoEverywhere && (await browser.permissions.contains({ origins: [everywhere] })))
		return { matches: [everywhere], ...(neverSites.length && { excludeMatches: neverSites.map(patternOf) }) };
	const held = await Promise.all(autoSites.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })));
	return { matches: autoSites.filter((_, at) => held[at]).map(patternOf) };
}

let turn: Promise<void> = Promise.resolve();

/** Background, on start and whenever settings change: registers the detector anew. Runs one after the other, since two at once would register twice. */
export function registerDetector(): Promise<void> {
	turn = turn.then(register, register);
	return turn;
}

async function register(): Promise<void> {
	const { matches, excludeMatches } = await wanted();
	const there = await browser.scripting.getRegisteredContentScripts({ ids: [detector] });
	if (there.length) await browser.scripting.unregisterContentScripts({ ids: [detector] });
	if (!matches.length) return;
	await browser.scripting.registerContentScripts([
		{
			id: detector,
			matches,
			excludeMatches,
			js: ['content-scripts/detector.js'],
			runAt: 'document_end',
			allFrames: false,
			persistAcrossSessions: true,
		},
	]);
}
