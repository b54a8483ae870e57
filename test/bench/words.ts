/** Word F1, as the Web Content Extraction Benchmark counts it: multisets of words, lower case. */

const counts = (text: string): Map<string, number> => {
	const bag = new Map<string, number>();
	for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
	return bag;
};

/** @returns 0 to 1; 1 where both are empty */
export function wordF1(got: string, wanted: string): number {
	const [a, b] = [counts(got), counts(wanted)];
	const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
	const common = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
	return size(a) + size(b) === 0 ? 1 : (2 * common) / (size(a) + size(b));
}

export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** @param share 0.5 for the median, 0.95 for p95 */
export const quantile = (values: number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
