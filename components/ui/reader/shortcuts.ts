/** What keys do: one table, from which the listener works and the list of shortcuts is drawn. */

export type Command =
	| 'next'
	| 'previous'
	| 'nextNew'
	| 'previousNew'
	| 'search'
	| 'outline'
	| 'article'
	| 'thread'
	| 'author'
	| 'gallery'
	| 'copy'
	| 'export'
	| 'larger'
	| 'smaller'
	| 'paper'
	| 'type'
	| 'more'
	| 'listen'
	| 'focus'
	| 'fullScreen'
	| 'print'
	| 'fold'
	| 'foldAll'
	| 'goTo'
	| 'back'
	| 'selectAll'
	| 'keys'
	| 'close';

/** `KeyboardEvent.key` -> command. */
export const shortcuts: Readonly<Record<string, Command>> = {
	j: 'next',
	k: 'previous',
	n: 'nextNew',
	p: 'previousNew',
	'/': 'search',
	o: 'outline',
	'1': 'article',
	'2': 'thread',
	'3': 'author',
	a: 'author',
	g: 'gallery',
	'+': 'larger',
	'=': 'larger',
	'-': 'smaller',
	t: 'paper',
	r: 'listen',
	d: 'focus',
	f: 'fullScreen',
	x: 'fold',
	'#': 'goTo',
	b: 'back',
	'?': 'keys',
	Escape: 'close',
};

/** Rows of the list of shortcuts: keys, and the string that says what they do. */
export const rows: readonly [keys: string[], label: string][] = [
	[['j', 'k'], 'move'],
	[['n', 'p'], 'newPost'],
	[['/'], 'search'],
	[['o'], 'outline'],
	[['1', '2', '3'], 'view'],
	[['a'], 'author'],
	[['g'], 'gallery'],
	[['+', '−'], 'size'],
	[['t'], 'paper'],
	[['r'], 'listen'],
	[['d'], 'focus'],
	[['f'], 'full'],
	[['x'], 'fold'],
	[['#'], 'goTo'],
	[['b'], 'back'],
	[['?'], 'help'],
	[['Esc'], 'close'],
];

/** Words are being typed: keys belong to the field. */
function typing(event: KeyboardEvent): boolean {
	const [target] = event.composedPath();
	if (!(target instanceof Element)) return false;
	const field = target.closest('input, textarea, select');
	return field !== null && !['range', 'checkbox'].includes((field as HTMLInputElement).type);
}

/** The command of a key, where the key is a shortcut and nobody types. */
export function commandOf(event: KeyboardEvent): Command | undefined {
	if (event.key === 'Escape') return 'close';
	if (typing(event)) return undefined;
	// Firefox would select the page behind, and nothing of what is read.
	if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && !event.altKey && !event.shiftKey) return 'selectAll';
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	return shortcuts[event.key] ?? shortcuts[event.key.toLowerCase()];
}
