/** Spoilers: words behind a click become closed `<details>`, whatever the forum drew; hidden words without a click are a trap and go. */
import type { SpoilerWords } from '../forums/forum';
import type { Reading } from './thread';

/** Opens the declaration's spoilers, then removes what nobody can see: anti-copy text, menus, templates. */
export function openSpoilers({ forum, inert }: Reading, root: HTMLElement): void {
	for (const words of forum.spoilers ?? [])
		for (const block of [...root.querySelectorAll(words.block)].reverse()) toDetails(inert, words, block);
	for (const details of root.querySelectorAll('details')) details.removeAttribute('open');
	for (const element of root.querySelectorAll('[style]')) {
		const style = element.getAttribute('style') ?? '';
		if (hidden.test(style)) hide(inert, element);
	}
}

const hidden = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(px|pt|em|%)?\s*(;|$|!))/i;
const clickable = 'input[type="button"], button, [onclick], [data-toggle]';

/** A hidden block beside something to click is a spoiler of some add-on; all else was never meant to be read. */
function hide(inert: Document, element: Element): void {
	const before = element.previousElementSibling;
	const opener = before?.matches(clickable) ? before : before?.querySelector(clickable);
	const named = /spoil|hidden-?content|collaps|toggle/i.test(`${element.className} ${element.parentElement?.className}`);
	if (element.localName === 'div' && (opener || named) && (element.textContent ?? '').trim()) {
		const label = before && opener ? before : undefined;
		element.replaceWith(details(inert, label?.textContent || opener?.getAttribute('value'), [...element.childNodes]));
		label?.remove();
	} else element.remove();
}

function toDetails(inert: Document, words: SpoilerWords, block: Element): void {
	const label = words.label ? block.querySelector(words.label) : null;
	const name = label?.textContent?.trim() || label?.getAttribute('value') || label?.querySelector('[value]')?.getAttribute('value');
	label?.remove();
	const body = (words.body && block.querySelector(words.body)) || block;
	block.replaceWith(details(inert, name, [...body.childNodes]));
}

function details(inert: Document, label: string | null | undefined, content: Node[]): HTMLElement {
	const element = inert.createElement('details');
	const summary = inert.createElement('summary');
	summary.textContent = label?.replace(/\s+/g, ' ').trim() || 'Spoiler';
	element.append(summary, ...content);
	return element;
}
