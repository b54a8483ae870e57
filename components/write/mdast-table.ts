/** Tables: as GFM where it can say them, as HTML where cells span or hold blocks. */
import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { tidyLine } from './mdast-inline';
import { html, withoutBreaks } from './mdast-nodes';
import { rawHtml } from './raw-html';

const blocksInCell = 'ul, ol, pre, blockquote, table, hr, h1, h2, h3, h4, h5, h6, details, dl, figure';

/**
 * @param flow children of an element as blocks, for a table that only holds a layout
 * @param inline children of a cell as words
 */
export function table(
	element: Element,
	rules: { address: (image: Element) => string | undefined },
	flow: (parent: Element) => RootContent[],
	inline: (cell: Element) => PhrasingContent[],
): RootContent[] {
	const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
	const cells = rows.map((row) => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)));
	const all = cells.flat();
	const hasBlocks = all.some((cell) => cell.querySelector(blocksInCell) || holdsParagraphs(cell));
	if (all.length === 0) return flow(element);
	if (hasBlocks || all.some(spans) || headRows(element) > 1) return [html(rawHtml(element, rules.address).trimEnd())];

	const width = Math.max(...cells.map((row) => row.length));
	const first = cells[0] ?? [];
	const hasHead = headRows(element) === 1 || (first.length > 0 && first.every((cell) => cell.localName === 'th'));
	const body = cells.map((row) => tableRow(row.map(inline), width));
	const caption = element.querySelector(':scope > caption');
	const title = caption ? tidyLine(inline(caption)) : [];
	const align = Array.from({ length: width }, (_, column) => alignment(first[column] ?? cells[1]?.[column]));
	return [
		...(title.length > 0 ? [{ type: 'paragraph', children: title } as const] : []),
		{ type: 'table', align, children: hasHead ? body : [tableRow([], width), ...body] },
	];
}

/** More than one paragraph, or one beside loose words: a row of GFM is a single line. */
const holdsParagraphs = (cell: Element): boolean =>
	[...cell.querySelectorAll('p, div')].some(({ parentNode }) => [...(parentNode?.childNodes ?? [])].filter(isWords).length > 1);

const isWords = ({ nodeType, nodeValue }: ChildNode): boolean => nodeType === 1 || (nodeValue ?? '').trim() !== '';

const headRows = (element: Element): number => element.querySelectorAll(':scope > thead > tr').length;
const spans = (cell: Element): boolean => ['colspan', 'rowspan'].some((name) => Number(cell.getAttribute(name) ?? 1) !== 1);

const alignment = (cell: Element | undefined): 'left' | 'right' | 'center' | null => {
	const value = cell?.getAttribute('align')?.toLowerCase();
	return value === 'left' || value === 'right' || value === 'center' ? value : null;
};

function tableRow(row: PhrasingContent[][], width: number): TableRow {
	const cells = Array.from(
		{ length: width },
		(_, column): TableCell => ({ type: 'tableCell', children: withoutBreaks(tidyLine(row[column] ?? [])) }),
	);
	return { type: 'tableRow', children: cells };
}
