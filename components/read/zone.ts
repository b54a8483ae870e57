/** The forum's own time: its clock in the page tells how far its dates are from UTC. */
import type { Moment } from '../forums/forum';
import { pad } from './clock';
import type { DateOrder } from './date-order';
import { isoDate } from './dates';

/** What a page's clock told. */
export interface Zone {
	/** Minutes ahead of UTC. */
	offset: number;
	/** Month of the reading, 1 to 12. */
	month: number;
}

/** Furthest offset on earth, and how far a clock may stand from the stamp beside it, in minutes. */
const [furthest, slack] = [14 * 60, 2];

/** @param clock the time as the forum shows it now, and the same moment in UTC as its stamp */
export function zoneOf(clock: Moment | undefined, now: Date, order: DateOrder | undefined): Zone | undefined {
	const shown = clock && isoDate({ text: clock.text }, now, order);
	const stamp = Date.parse(clock?.stamp ?? '');
	if (!shown || !/T\d\d:\d\d/.test(shown) || Number.isNaN(stamp)) return undefined;
	const apart = (Date.parse(`${shown.replace(/Z$/, '')}Z`) - stamp) / 60_000;
	const offset = Math.round(apart / 15) * 15 || 0;
	const told = Math.abs(offset) <= furthest && Math.abs(apart - offset) <= slack;
	return told ? { offset, month: new Date(stamp).getUTCMonth() + 1 } : undefined;
}

/** India, China, Japan and Korea keep one time all the year. */
const steady = [330, 480, 540];
/** Months in which no country changes its clock, of either half of the year. */
const halves = [
	[12, 1, 2],
	[5, 6, 7, 8],
];

/** @returns the date with the zone's offset; as it was where it has one, tells no hour, or may lie on the other side of a change to summer time */
export function inZone(date: string | undefined, zone: Zone | undefined): string | undefined {
	const month = Number(/^\d{4}-(\d\d)-\d\dT\d\d:\d\d(?::\d\d)?$/.exec(date ?? '')?.[1]);
	if (!date || !zone || !month) return date;
	const sameHalf = halves.some((half) => half.includes(month) && half.includes(zone.month));
	if (!sameHalf && !steady.includes(zone.offset)) return date;
	const minutes = Math.abs(zone.offset);
	return `${date}${zone.offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
