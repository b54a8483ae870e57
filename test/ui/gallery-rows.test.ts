/** Justified rows fill the width, keep shapes and order, and give way to towers and panoramas. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { justify, rowsWithin, targetHeight } from '../../components/ui/gallery/rows';

const shapes = fc.array(fc.double({ min: 0.05, max: 12, noNaN: true }), { minLength: 1, maxLength: 200 });

it('places every picture once, in order, within the width', () => {
	fc.assert(
		fc.property(shapes, fc.integer({ min: 280, max: 2600 }), (ratios, width) => {
			const { boxes, rows, height } = justify(ratios, width, targetHeight(ratios.length, width), 8);
			expect(boxes).toHaveLength(ratios.length);
			expect(rows.map(({ from }) => from)).toEqual([0, ...rows.slice(0, -1).map(({ to }) => to)]);
			expect(rows.at(-1)?.to).toBe(ratios.length);
			for (const { left, width: own, height: tall } of boxes) {
				expect(own).toBeGreaterThan(0);
				expect(tall).toBeGreaterThan(0);
				expect(left + own).toBeLessThanOrEqual(width + 1);
			}
			const last = rows.at(-1);
			expect(height).toBe((last?.top ?? 0) + (last?.height ?? 0));
		}),
		{ numRuns: 200 },
	);
});

it('fills each row but a short last one to the edge', () => {
	const { boxes, rows } = justify(
		Array.from({ length: 40 }, (_, at) => [1.5, 0.75, 1, 1.78][at % 4] ?? 1),
		1240,
		240,
		8,
	);
	for (const { to } of rows.slice(0, -1)) {
		const box = boxes[to - 1];
		expect((box?.left ?? 0) + (box?.width ?? 0)).toBe(1240);
	}
	for (const { height } of rows) expect(Math.abs(height - 240)).toBeLessThan(80);
});

it('gives a panorama a row of its own height and keeps a tower from becoming a column', () => {
	const { boxes } = justify([9, 0.1, 1.5, 1.5], 1240, 240, 8);
	expect(boxes[0]?.width).toBe(1240);
	expect(boxes[1]?.width).toBeGreaterThan(100);
});

it('does not blow up a picture that ends alone, and sets an only one in the middle', () => {
	expect(justify([1.5, 1.5, 1.5, 1, 1], 1240, 240, 8).boxes.at(-1)).toMatchObject({ left: 0, width: 240, height: 240 });
	expect(justify([1], 1240, 240, 8).boxes).toEqual([{ left: 500, top: 0, width: 240, height: 240 }]);
});

it('gives few pictures the room rather than a flat row', () => {
	const { rows } = justify([1.5, 0.67, 5.8], 1240, 360, 8);
	expect(rows.map(({ from, to }) => [from, to])).toEqual([
		[0, 2],
		[2, 3],
	]);
});

it('finds the rows of a stretch', () => {
	const { rows } = justify(
		Array.from({ length: 1000 }, () => 1.5),
		1240,
		240,
		8,
	);
	const [from, to] = rowsWithin(rows, 10_000, 11_000);
	expect(rows[from]?.top).toBeLessThanOrEqual(10_000);
	expect(rows[to]?.top).toBeGreaterThan(11_000);
	expect(to - from).toBeLessThan(8);
});
