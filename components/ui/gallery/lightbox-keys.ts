/** Keys of the lightbox, as a table. */

/** What a key does. */
export type Action =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'nearer'
	| 'farther'
	| 'fit'
	| 'real'
	| 'turn'
	| 'turnBack'
	| 'play'
	| 'strip'
	| 'copy'
	| 'save'
	| 'open'
	| 'post'
	| 'select'
	| 'close'
	| 'panLeft'
	| 'panRight'
	| 'panUp'
	| 'panDown';

/** `KeyboardEvent.key` -> action. Arrows pan while zoomed in and turn the page where the picture ends. */
const actions: Readonly<Record<string, Action>> = {
	ArrowLeft: 'panLeft',
	ArrowRight: 'panRight',
	ArrowUp: 'panUp',
	ArrowDown: 'panDown',
	PageDown: 'next',
	PageUp: 'previous',
	n: 'next',
	p: 'previous',
	Home: 'first',
	End: 'last',
	'+': 'nearer',
	'=': 'nearer',
	'-': 'farther',
	'0': 'fit',
	f: 'fit',
	'1': 'real',
	r: 'turn',
	R: 'turnBack',
	' ': 'play',
	t: 'strip',
	c: 'copy',
	s: 'save',
	o: 'open',
	Enter: 'post',
	x: 'select',
	Escape: 'close',
};

/** Undefined: not ours. Enter and Space on a button or link belong to it; keys with Ctrl, Alt or Meta to the browser. */
export function actionOf(event: KeyboardEvent): Action | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
	const target = event.composedPath()[0];
	const onControl = target instanceof HTMLElement && target.matches('button, a, select, input');
	if (onControl && (event.key === 'Enter' || event.key === ' ')) return undefined;
	return actions[event.key];
}
