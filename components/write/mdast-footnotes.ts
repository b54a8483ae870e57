/** Footnotes: the reference in the line and the note at the end, where an anchor ties the two within one body. */
import type { BlockContent, FootnoteDefinition, FootnoteReference, RootContent } from 'mdast';

/** A `<sup>` that holds one link to a note in the same body. */
export function footnoteReference(element: Element): FootnoteReference | undefined {
	if (element.localName !== 'sup') return undefined;
	const link = element.querySelector(':scope > a[data-footnote-ref], :scope.footnote-ref > a');
	const target = link?.getAttribute('href')?.split('#')[1];
	return target ? { type: 'footnoteReference', identifier: label(target), label: label(target) } : undefined;
}

/** The notes of a `<section data-footnotes>` as definitions. */
export function footnotes(section: Element, flow: (item: Element) => RootContent[]): RootContent[] {
	for (const back of section.querySelectorAll('[data-footnote-backref], .footnote-backref')) back.remove();
	return [...section.querySelectorAll('li[id]')].map(
		(item): FootnoteDefinition => ({
			type: 'footnoteDefinition',
			identifier: label(item.id),
			label: label(item.id),
			children: flow(item) as BlockContent[],
		}),
	);
}

/** What is left of "user-content-fn-1" once the renderer's own prefix is gone. */
const label = (id: string): string => id.replace(/^user-content-/, '').replace(/^fn-|^footnote-/, '');
