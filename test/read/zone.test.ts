/** The offset that a forum's own clock tells, and the dates that it holds for. */
import { expect, test } from 'vitest';
import { inZone, zoneOf } from '../../components/read/zone';

const now = new Date('2026-11-22T13:20:00Z');
const clock = (text: string, stamp: string) => zoneOf({ text, stamp }, now, undefined);

test('a clock tells the offset, to the quarter of an hour', () => {
	expect(clock('Nov 22, 2026, 09:16 PM', '2026-11-22T13:16:42Z')?.offset).toBe(480);
	expect(clock('22 November 2026, 19:01', '2026-11-22T13:16:42Z')?.offset).toBe(345);
	expect(clock('Nov 22, 2026, 08:16 AM', '2026-11-22T13:16:42Z')?.offset).toBe(-300);
	expect(clock('Nov 22, 2026, 01:16 PM', '2026-11-22T13:16:42Z')?.offset).toBe(0);
});

test('a clock that stands elsewhere, or tells no hour, tells nothing', () => {
	expect(clock('Nov 22, 2026, 09:05 PM', '2026-11-22T13:16:42Z')).toBeUndefined();
	expect(clock('Nov 25, 2026, 09:16 PM', '2026-11-22T13:16:42Z')).toBeUndefined();
	expect(clock('Nov 22, 2026', '2026-11-22T13:16:42Z')).toBeUndefined();
	expect(zoneOf(undefined, now, undefined)).toBeUndefined();
});

test('dates get the offset where no summer time can stand between', () => {
	const [china, newYork] = [
		{ offset: 480, month: 11 },
		{ offset: -300, month: 12 },
	];
	expect(inZone('2026-07-01T21:16', china)).toBe('2026-07-01T21:16+08:00');
	expect(inZone('2026-01-03T21:16:05', newYork)).toBe('2026-01-03T21:16:05-05:00');
	expect(inZone('2026-07-01T21:16', newYork)).toBe('2026-07-01T21:16');
	expect(inZone('2026-11-03T21:16', newYork)).toBe('2026-11-03T21:16');
});

test('dates that are told already stay', () => {
	const zone = { offset: 480, month: 11 };
	for (const date of ['2026-11-01', '2026-11-01T10:00Z', '2026-11-01T10:00-03:00', undefined]) expect(inZone(date, zone)).toBe(date);
	expect(inZone('2026-11-01T10:00', undefined)).toBe('2026-11-01T10:00');
});
