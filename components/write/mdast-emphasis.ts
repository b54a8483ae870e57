/** Emphasis that Markdown's signs cannot say is written as HTML, which every renderer takes and a person can still read. */
import type { PhrasingContent } from 'mdast';
import { html, text } from './mdast-nodes';

const tags: Record<string, string> = { emphasis: 'em', strong: 'strong', delete: 'del' };

/**
 * Next to a letter, `**` opens or closes nothing when a sign stands on its inner side: `**重点：**第一` is not bold
 * (CommonMark 0.31, 6.2, left- and right-flanking). Renderers differ on whether symbols and emoji are signs, so they count as the worse of both.
 * Emphasis within its like, and code beside code, have no signs of their own either.
 */
export function settleEmphasis(nodes: PhrasingContent[], open: readonly string[] = []): PhrasingContent[] {
	return nodes.flatMap((node, at): PhrasingContent[] => {
		if (node.type === 'inlineCode' && nodes[at - 1]?.type === 'inlineCode') return [html('<code>'), text(node.value), html('</code>')];
		if (!('children' in node)) return [node];
		const tag = tags[node.type];
		const children = settleEmphasis(node.children, tag ? [...open, node.type] : open);
		const stuck =
			(isLetter(lastSign(nodes[at - 1])) && isSign(firstSign(children[0]))) ||
			(isLetter(firstSign(nodes[at + 1])) && isSign(lastSign(children.at(-1))));
		const beside = node.type === 'delete' && nodes[at - 1]?.type === 'delete';
		if (tag && (stuck || beside || open.includes(node.type))) return [html(`<${tag}>`), ...children, html(`</${tag}>`)];
		return [{ ...node, children } as PhrasingContent];
	});
}

/** The sign with which a node begins once it is written; any mark of syntax stands for all. */
const firstSign = (node: PhrasingContent | undefined): string => {
	if (node === undefined || node.type === 'break') return ' ';
	return node.type === 'text' ? String.fromCodePoint(node.value.codePointAt(0) ?? 32) : '*';
};
const lastSign = (node: PhrasingContent | undefined): string => {
	if (node === undefined || node.type === 'break') return ' ';
	return node.type === 'text' ? (/.$/su.exec(node.value)?.[0] ?? ' ') : '*';
};
const isLetter = (sign: string): boolean => /[^\s\p{P}]/u.test(sign);
const isSign = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);
