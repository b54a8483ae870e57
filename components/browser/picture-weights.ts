/** How many bytes pictures had that the page or the gallery loaded, as far as the browser tells: of other origins only where they allow it. */

export interface Weights {
	/** Undefined: not loaded yet, or the host does not tell. */
	of(url: string): number | undefined;
	stop(): void;
}

export function watchWeights(): Weights {
	const known = new Map<string, number>();
	const note = (entries: PerformanceEntryList) => {
		for (const entry of entries as PerformanceResourceTiming[]) {
			const bytes = entry.encodedBodySize || entry.decodedBodySize;
			if (bytes) known.set(entry.name, bytes);
		}
	};
	const observer = new PerformanceObserver((list) => note(list.getEntries()));
	observer.observe({ type: 'resource', buffered: true });
	return { of: (url) => known.get(url), stop: () => observer.disconnect() };
}
