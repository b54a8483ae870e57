/** Lines that a writer's window wrapped, not the writer: mails and old boards break at a column. */

/** Columns: a Han character takes two. */
const width = (words: string): number =>
	words.length + (words.match(/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);

/** Columns of the windows in which such lines were written. */
const [narrowest, widest] = [60, 82];
/** Fewer lines tell nothing. */
const leastLines = 4;

/** Joins the lines of a paragraph where nearly all end near the same column; verse, lists and signatures stay as they are. */
export function joinWrapped(paragraph: Element): void {
	const breaks = [...paragraph.children].filter((child) => child.localName === 'br');
	if (breaks.length < leastLines - 1) return;
	const lines: string[] = [''];
	for (const node of paragraph.childNodes) {
		if (node.nodeName === 'BR') lines.push('');
		else lines[lines.length - 1] += node.textContent ?? '';
	}
	const widths = lines.slice(0, -1).map((line) => width(line.trim()));
	const most = Math.max(...widths, width(lines.at(-1)?.trim() ?? ''));
	if (most < narrowest || most > widest) return;
	if (widths.filter((each) => each >= most * 0.82).length < widths.length * 0.8) return;
	for (const line of breaks) {
		const before = line.previousSibling?.textContent?.at(-1) ?? '';
		line.replaceWith(/[\u2e80-\u9fff\uff00-\uffef]/.test(before) ? '' : ' ');
	}
}
