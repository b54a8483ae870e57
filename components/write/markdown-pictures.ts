/** Pictures in Markdown: as links, as references gathered at the end, or as files that lie beside. */
import type { Definition, PhrasingContent, RootContent } from 'mdast';
import type { Picture } from '../model/thread';
import type { MarkdownOptions } from './markdown';
import { html, paragraph } from './mdast-nodes';
import { safeAddress } from './raw-html';

export interface PictureRules {
	rules: { picture: (image: Element) => PhrasingContent | undefined; address: (image: Element) => string | undefined };
	/** A picture that stands nowhere in the body, as a paragraph of its own. */
	beside: (picture: Picture) => RootContent[];
	/** What references lead to, for the end of the file. */
	definitions: () => RootContent[];
}

export function picturesAs({ pictures = 'links', path, flavour }: MarkdownOptions): PictureRules {
	const definitions = new Map<string, Definition>();
	const addressOf = (source: string) => path?.(source) ?? safeAddress(source);
	const node = (source: string, words: string): PhrasingContent | undefined => {
		const url = addressOf(source);
		if (!url || pictures === 'none') return undefined;
		const alt = words.replace(/\s+/g, ' ').trim();
		if (flavour === 'obsidian' && url === path?.(source)) return html(`![[${url}]]`);
		if (pictures === 'links') return { type: 'image', url, alt };
		const known = definitions.get(url) ?? { type: 'definition', identifier: `p${definitions.size + 1}`, url };
		definitions.set(url, known);
		return { type: 'imageReference', identifier: known.identifier, referenceType: 'full', alt };
	};
	return {
		rules: {
			picture: (image) => node(image.getAttribute('src') ?? '', image.getAttribute('alt') ?? ''),
			address: (image) => addressOf(image.getAttribute('src') ?? ''),
		},
		beside: ({ url, alt, caption, name }) => {
			const shown = node(url, alt ?? caption ?? name ?? '');
			return shown ? [paragraph([shown])] : [];
		},
		definitions: () => [...definitions.values()],
	};
}
