/** Justified rows: pictures keep their shape, rows fill the width, heights come close to a target. Pure arithmetic. */

export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

export interface Row {
	top: number;
	height: number;
	/** Indices of its pictures: from, and up to but not with. */
	from: number;
	to: number;
}

export interface Layout {
	boxes: Box[];
	rows: Row[];
	height: number;
}

/** Strips and towers would leave their neighbours no room: beyond these shapes a tile shows a part of the picture. */
const narrowest = 0.5;
const widest = 5;
const flattest = 100;

/** Height that rows of so many pictures aim for: few pictures are shown large. */
export function targetHeight(count: number, width: number): number {
	const [ideal, part] = count === 1 ? [560, 0.6] : count <= 3 ? [360, 0.34] : count <= 9 ? [320, 0.3] : [240, 0.24];
	return Math.round(Math.max(120, Math.min(ideal, width * part + 40)));
}

/**
 * @param ratios width by height of each picture
 * @param width of the room, in CSS pixels
 * @param target height that a row should have
 */
export function justify(ratios: readonly number[], width: number, target: number, gap: number): Layout {
	const boxes: Box[] = [];
	const rows: Row[] = [];
	let top = 0;
	let from = 0;
	const shape = (at: number) => Math.min(widest, Math.max(narrowest, ratios[at] ?? 1));
	const close = (to: number, wanted: number, last: boolean) => {
		let height = wanted;
		// One picture alone in the gallery stands in the middle.
		let left = ratios.length === 1 ? Math.max(0, Math.round((width - shape(0) * wanted) / 2)) : 0;
		const lone = to - from === 1 && (ratios[from] ?? 1) > widest;
		// Nobody beside it: a panorama is shown whole, unless that left no more than a line of it.
		if (lone) {
			height = Math.max(flattest, width / (ratios[from] as number));
			left = 0;
		}
		for (let at = from; at < to; at += 1) {
			const exact = lone ? width : shape(at) * height;
			// The last of a full row ends at the edge, whatever was rounded before.
			const own = at === to - 1 && !last ? width - left : Math.round(exact);
			boxes.push({ left, top, width: Math.min(own, width), height: Math.round(height) });
			left += Math.round(exact) + gap;
		}
		rows.push({ top, height: Math.round(height), from, to });
		top += Math.round(height) + gap;
		from = to;
	};
	const heightOf = (to: number) => {
		let sum = 0;
		for (let at = from; at < to; at += 1) sum += shape(at);
		return (width - gap * (to - from - 1)) / sum;
	};
	for (let to = 1; to <= ratios.length; to += 1) {
		const height = heightOf(to);
		if (height > target) continue;
		// With or without the newest: whichever comes closer to the target.
		const before = to - 1 > from ? heightOf(to - 1) : Number.POSITIVE_INFINITY;
		if (before / target < target / height) {
			close(to - 1, before, false);
			to -= 1;
		} else close(to, height, false);
	}
	if (from < ratios.length) {
		const height = heightOf(ratios.length);
		// A last row that is nearly full is stretched; a short one stays at the left.
		close(ratios.length, height < target * 1.3 ? height : target, height >= target * 1.3);
	}
	return { boxes, rows, height: Math.max(0, top - gap) };
}

/** Rows that touch the stretch from `top` to `bottom`: first and, not included, last. */
export function rowsWithin(rows: readonly Row[], top: number, bottom: number): [from: number, to: number] {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const row = rows[middle] as Row;
		if (row.top + row.height < top) low = middle + 1;
		else high = middle;
	}
	let to = low;
	while (to < rows.length && (rows[to] as Row).top <= bottom) to += 1;
	return [low, to];
}
