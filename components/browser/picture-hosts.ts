/** Which hosts give their pictures to the page, which need a permission, and how that is asked for: once, all together. */
import { browser } from 'wxt/browser';
import { patternOf } from './host-pattern';
import type { Route } from './pictures';

const permissionFor = (url: string): string => patternOf(new URL(url).hostname);

/** Background only: which of the addresses it may fetch. */
export async function permitted(urls: string[]): Promise<string[]> {
	const answers = await Promise.all(urls.map((url) => browser.permissions.contains({ origins: [permissionFor(url)] })));
	return urls.filter((_, at) => answers[at]);
}

/**
 * Background only: asks for all the hosts at once. Chromium lets the click in the page count here; Firefox wants it in a page of the extension,
 * which opens as a small window: 'elsewhere', and `permitted` tells what became of it.
 */
export async function askFor(urls: string[]): Promise<'granted' | 'refused' | 'elsewhere'> {
	const origins = [...new Set(urls.map(permissionFor))];
	try {
		return (await browser.permissions.request({ origins })) ? 'granted' : 'refused';
	} catch {
		const url = `${browser.runtime.getURL('/allow.html')}#${encodeURIComponent(JSON.stringify(origins))}`;
		await browser.windows.create({ url, type: 'popup', width: 460, height: 420 });
		return 'elsewhere';
	}
}

/**
 * The route to each origin of `urls`, as far as there is one: the page's own origin and hosts that share with everybody go by the page,
 * those that the background may fetch go by it. Origins left out need a permission.
 * @param isPermitted asks the background
 */
export async function routesOf(urls: string[], isPermitted: (urls: string[]) => Promise<string[]>): Promise<Map<string, Route>> {
	const firsts = new Map<string, string>();
	for (const url of urls) if (!firsts.has(new URL(url).origin)) firsts.set(new URL(url).origin, url);
	const routes = new Map<string, Route>();
	// Pictures that lie in the page itself (`data:`) have this origin.
	if (firsts.delete('null')) routes.set('null', 'page');
	if (firsts.delete(location.origin)) routes.set(location.origin, 'page');
	for (const url of firsts.size ? await isPermitted([...firsts.values()]) : []) {
		routes.set(new URL(url).origin, 'background');
		firsts.delete(new URL(url).origin);
	}
	const shared = await Promise.all([...firsts].map(async ([origin, url]) => ((await sharesWithAll(url)) ? origin : undefined)));
	for (const origin of shared) if (origin) routes.set(origin, 'page');
	return routes;
}

/** Whether a host lets scripts of any page read its pictures (CORS). One picture is asked for, its bytes are not taken. */
async function sharesWithAll(url: string): Promise<boolean> {
	const enough = new AbortController();
	const timer = setTimeout(() => enough.abort(), 8000);
	try {
		await fetch(url, { credentials: 'omit', signal: enough.signal });
		return true;
	} catch {
		return false;
	} finally {
		clearTimeout(timer);
		enough.abort();
	}
}
