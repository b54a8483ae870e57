/** HTML of one body -> Markdown (CommonMark and GFM). */
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { inertBody } from './inert';
import { type BodyRules, flow } from './mdast';
import { html } from './mdast-nodes';
import { safeAddress } from './raw-html';

const style: Options = {
	bullet: '-',
	emphasis: '*',
	strong: '*',
	fence: '`',
	fences: true,
	rule: '-',
	listItemIndent: 'one',
	incrementListMarker: true,
	extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** Pictures as links to where they are, quotes in full, spoilers as `<details>`. */
export const plainRules: BodyRules = {
	picture: (image) => {
		const url = safeAddress(image.getAttribute('src'));
		const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
		return url ? { type: 'image', url, alt, title: image.getAttribute('title') || undefined } : undefined;
	},
	address: () => undefined,
	quote: (_, words) => [{ type: 'blockquote', children: words() as never[] }],
	spoiler: (title, words) => [html(`<details>\n<summary>${title || 'Details'}</summary>`), ...words(), html('</details>')],
	headingShift: 0,
};

/**
 * Markdown of any HTML, without thread or settings.
 * @param maker a document to make an inert one from
 */
export const htmlToMarkdown = (body: string, maker?: Document): string => serialize(bodyTree(body, plainRules, maker));

/** The blocks of a body under the given rules. */
export const bodyTree = (body: string, rules: BodyRules, maker?: Document): RootContent[] => flow(inertBody(body, maker), rules);

/** Blocks -> Markdown with a line break at its end; empty where there is nothing. */
export const serialize = (children: RootContent[], extension?: Options): string => {
	const root: Root = { type: 'root', children };
	bareAmpersands(root);
	const options = extension ? { ...style, extensions: [...(style.extensions ?? []), extension] } : style;
	return children.length > 0 ? toMarkdown(root, options).replaceAll(ampersand, '&') : '';
};

/** Stands for `&` while the tree is written: no text of a page may hold this noncharacter. */
const ampersand = '\uFDD0';

/**
 * The writer escapes every `&` before a letter, in addresses too (`?a=b\&c=d`): right, but lost on programs that only half know Markdown.
 * One that begins no character reference needs no escape. An address that is its own link text stays, for it becomes `<…>`.
 */
function bareAmpersands(node: Root | RootContent): void {
	if ('url' in node) {
		const [only] = 'children' in node ? node.children : [];
		const isBare = only?.type === 'text' && only.value === node.url;
		if (!isBare) node.url = node.url.replace(/&(?!#?\w+;)/g, ampersand);
	}
	if ('children' in node) for (const child of node.children) bareAmpersands(child);
}
