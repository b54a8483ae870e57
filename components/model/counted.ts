/** Names with how often each occurs, the most frequent first; those of equal number stand as they came. */
export function counted(names: Iterable<string | undefined>): { name: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
