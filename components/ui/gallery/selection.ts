/** Which pictures are selected, by address: one by one, a stretch by Shift, or all. */

export interface Selection {
	urls: ReadonlySet<string>;
	/** Where the last single choice was made: a stretch runs from here. */
	anchor: string | undefined;
}

export const nothing: Selection = { urls: new Set(), anchor: undefined };

/** @param order addresses in the order in which they are shown */
export function pick({ urls, anchor }: Selection, url: string, stretch: boolean, order: readonly string[]): Selection {
	const next = new Set(urls);
	const from = stretch && anchor !== undefined ? order.indexOf(anchor) : -1;
	const to = order.indexOf(url);
	if (from >= 0 && to >= 0) {
		for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
		return { urls: next, anchor };
	}
	if (!next.delete(url)) next.add(url);
	return { urls: next, anchor: url };
}

export const pickAll = (order: readonly string[]): Selection => ({ urls: new Set(order), anchor: order[0] });
