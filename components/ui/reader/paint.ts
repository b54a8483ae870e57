/** Paints ranges without touching the DOM (CSS Custom Highlight API: Chromium 105, Firefox 140); the names are dressed in assets/prose/marks.css. */

export type Paint = 'leaf-found' | 'leaf-here' | 'leaf-spoken';

/** Which highlights are at work. */
const painted = new Set<Paint>();

/**
 * @param words the element that holds all words. It is marked while anything is painted: Chromium asks every element for its highlights as soon as
 * a rule names one, which made scrolling a third slower, and Firefox does not inherit them.
 */
export function paint(words: HTMLElement, name: Paint, ranges: readonly Range[]): void {
	if (typeof Highlight === 'undefined') return;
	if (ranges.length) {
		CSS.highlights.set(name, new Highlight(...ranges));
		painted.add(name);
	} else {
		CSS.highlights.delete(name);
		painted.delete(name);
	}
	words.toggleAttribute('data-painted', painted.size > 0);
}

/** Brings a range into the upper third of the scroller, opening what it is folded in. */
export function reveal(range: Range, scroller: HTMLElement): void {
	const start = range.startContainer.parentElement;
	for (let folded = start?.closest('details:not([open])'); folded; folded = folded.parentElement?.closest('details:not([open])')) {
		folded.setAttribute('open', '');
	}
	const { top, bottom } = range.getBoundingClientRect();
	const view = scroller.getBoundingClientRect();
	if (top < view.top + 72 || bottom > view.bottom - 72) scroller.scrollBy({ top: top - view.top - view.height / 3, behavior: 'instant' });
}
