/** Finds words in what is read, in whatever language it is shown. */
import { textBlocks } from './text-blocks';

/** Enough for anybody; a single letter in 5,000 posts would make more ranges than a browser likes to paint. */
const most = 5000;

/** Case and width are the same to a reader: "ＡＢＣ" is found by "abc". Length must not change, or places would shift. */
function folded(text: string): string {
	const lower = text
		.toLowerCase()
		.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0).toLowerCase());
	return lower.length === text.length ? lower : text;
}

/** @returns ranges in reading order, at most 5,000 */
export function find(root: Element, query: string): Range[] {
	const wanted = folded(query.trim());
	const found: Range[] = [];
	if (!wanted) return found;
	for (const block of textBlocks(root)) {
		const text = folded(block.text);
		for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
			found.push(block.range(at, at + wanted.length));
			if (found.length >= most) return found;
		}
	}
	return found;
}
