/** Pictures in Markdown: as links, as references gathered at the end, or as files that lie beside. */
import type { Definition, PhrasingContent, RootContent } from 'mdast';
import type { MarkdownOptions } from './markdown';
import { html } from './mdast-nodes';
import { safeAddress } from './raw-html';

/** Rules for bodies, and the definitions that their references need afterwards. */
export function picturesAs({ pictures = 'links', path, flavour }: MarkdownOptions): {
	rules: { picture: (image: Element) => PhrasingContent | undefined; address: (image: Element) => string | undefined };
	definitions: () => RootContent[];
} {
	const definitions = new Map<string, Definition>();
	const address = (image: Element) => {
		const source = image.getAttribute('src') ?? '';
		return path?.(source) ?? safeAddress(source);
	};
	const picture = (image: Element): PhrasingContent | undefined => {
		const url = address(image);
		if (!url || pictures === 'none') return undefined;
		const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
		if (flavour === 'obsidian' && url === path?.(image.getAttribute('src') ?? '')) return html(`![[${url}]]`);
		if (pictures === 'links') return { type: 'image', url, alt };
		const known = definitions.get(url) ?? { type: 'definition', identifier: `p${definitions.size + 1}`, url };
		definitions.set(url, known);
		return { type: 'imageReference', identifier: known.identifier, referenceType: 'full', alt };
	};
	return { rules: { picture, address }, definitions: () => [...definitions.values()] };
}
