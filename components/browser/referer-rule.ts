/** Lends the page's Referer to the background's own requests for one origin, for as long as pictures of it are fetched. */
import { browser } from 'wxt/browser';

/** Ids of our session rules start here; what a killed worker left behind is known by it. */
const firstId = 7000;
/** How many requests hold each rule, by origin and Referer. */
const held = new Map<string, { id: number; holders: number; ready: Promise<void> }>();
let nextId = firstId;

/** Takes out the rules that an earlier life of the worker left. */
const swept: Promise<void> = sweep();
async function sweep(): Promise<void> {
	const rules = (await browser.declarativeNetRequest?.getSessionRules()) ?? [];
	const left = rules.map(({ id }) => id).filter((id) => id >= firstId);
	if (left.length) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: left });
}

/**
 * Runs `work` while requests of this extension (of no page) to the origin of `url` carry `referer`.
 * A fetch cannot set the header itself; picture hosts refuse requests without it.
 */
export async function withReferer<T>(url: string, referer: string, work: () => Promise<T>): Promise<T> {
	await swept;
	const { origin } = new URL(url);
	const key = `${origin} ${referer}`;
	let rule = held.get(key);
	if (!rule) {
		nextId += 1;
		rule = { id: nextId, holders: 0, ready: add(nextId, origin, referer) };
		held.set(key, rule);
	}
	rule.holders += 1;
	try {
		await rule.ready;
		return await work();
	} finally {
		rule.holders -= 1;
		if (rule.holders === 0) {
			held.delete(key);
			await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id] });
		}
	}
}

function add(id: number, origin: string, referer: string): Promise<void> {
	return browser.declarativeNetRequest.updateSessionRules({
		addRules: [
			{
				id,
				action: { type: 'modifyHeaders', requestHeaders: [{ header: 'Referer', operation: 'set', value: referer }] },
				condition: {
					// Both browsers know the extension's pages and worker by this host.
					initiatorDomains: [new URL(browser.runtime.getURL('/')).host],
					resourceTypes: ['xmlhttprequest'],
					urlFilter: `|${origin}/`,
				},
			},
		],
	});
}
