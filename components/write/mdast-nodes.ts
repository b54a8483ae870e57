/** Nodes of a Markdown tree in few words. */
import type { Html, PhrasingContent, RootContent, Text } from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });
export const html = (value: string): Html => ({ type: 'html', value });
export const bold = (words: string): PhrasingContent => ({ type: 'strong', children: [text(words)] });
export const paragraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
export const heading = (depth: number, children: PhrasingContent[]): RootContent => ({ type: 'heading', depth: depth as 1, children });
export const bullets = (lines: PhrasingContent[][]): RootContent => ({
	type: 'list',
	spread: false,
	children: lines.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});

/** Line breaks as `<br>`, where a line that ends would end the heading or the row. */
export const withoutBreaks = (nodes: PhrasingContent[]): PhrasingContent[] =>
	nodes.map((node) => {
		if (node.type === 'break') return html('<br>');
		return 'children' in node ? ({ ...node, children: withoutBreaks(node.children) } as PhrasingContent) : node;
	});
