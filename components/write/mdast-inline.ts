/** Words of a line: DOM -> the phrasing nodes of a Markdown tree, white space where Markdown can bear it. */
import type { PhrasingContent, Text } from 'mdast';
import { settleEmphasis } from './mdast-emphasis';
import { text } from './mdast-nodes';

type Wrapper = Extract<PhrasingContent, { children: PhrasingContent[] }>;
const isWrapper = (node: PhrasingContent): node is Wrapper => 'children' in node;

/**
 * Makes a line of what was collected: white space collapsed as CSS does, none at the ends or beside a line break,
 * none just within emphasis or a link (`**bold **` is not bold: the space moves out).
 */
export function tidyLine(nodes: PhrasingContent[]): PhrasingContent[] {
	const line: PhrasingContent[] = [];
	for (const node of nodes.flatMap(hoist)) {
		const last = line.at(-1);
		if (node.type === 'text' && last?.type === 'text') line[line.length - 1] = text(collapse(last.value + node.value));
		else if (node.type === 'text') line.push(text(collapse(node.value)));
		else line.push(node);
	}
	const kept = line.filter((node, at) => {
		if (node.type !== 'text') return true;
		if (at === 0 || line[at - 1]?.type === 'break') node.value = node.value.replace(/^[ \t\n]+/, '');
		if (at === line.length - 1 || line[at + 1]?.type === 'break') node.value = node.value.replace(/(?<![ \t\n])[ \t\n]+$/, '');
		return node.value !== '';
	});
	while (kept[0]?.type === 'break') kept.shift();
	while (kept.at(-1)?.type === 'break') kept.pop();
	return settleEmphasis(kept);
}

const collapse = (value: string): string => value.replace(/[ \t\r\n\f]+/g, ' ');

/** Moves white space and breaks at the edges of a wrapper out of it, and takes the wrapper away where nothing is left. */
function hoist(node: PhrasingContent): PhrasingContent[] {
	if (!isWrapper(node)) return [node];
	const children = tidyWithin(node.children);
	const before: PhrasingContent[] = [];
	const after: PhrasingContent[] = [];
	for (let first = children[0]; first; first = children[0]) {
		const lead = first.type === 'text' ? (/^[\s\p{Zs}]+/u.exec(first.value)?.[0] ?? '') : '';
		if (lead) before.push(text(lead));
		if (lead && (first as Text).value !== lead) children[0] = text((first as Text).value.slice(lead.length));
		else if (lead || first.type === 'break') children.shift();
		if (first.type === 'break') before.push(first);
		if (!(first.type === 'break' || (first as Text).value === lead)) break;
	}
	for (let last = children.at(-1); last; last = children.at(-1)) {
		const tail = last.type === 'text' ? (/(?<![\s\p{Zs}])[\s\p{Zs}]+$/u.exec(last.value)?.[0] ?? '') : '';
		if (tail) after.unshift(text(tail));
		if (tail && (last as Text).value !== tail) children[children.length - 1] = text((last as Text).value.slice(0, -tail.length));
		else if (tail || last.type === 'break') children.pop();
		if (last.type === 'break') after.unshift(last);
		if (!(last.type === 'break' || (last as Text).value === tail)) break;
	}
	const whole = children.length > 0 ? [{ ...node, children } as PhrasingContent] : [];
	return [...before, ...whole, ...after];
}

function tidyWithin(nodes: PhrasingContent[]): PhrasingContent[] {
	const merged: PhrasingContent[] = [];
	for (const node of nodes.flatMap(hoist)) {
		const last = merged.at(-1);
		if (node.type === 'text' && last?.type === 'text') merged[merged.length - 1] = text(collapse(last.value + node.value));
		else merged.push(node.type === 'text' ? text(collapse(node.value)) : node);
	}
	return merged;
}
