/** Calendars of the world, brought to Gregorian years. */

const floor = (a: number, b: number): number => Math.floor(a / b);

/**
 * Solar Hijri (Iran) to Gregorian, by the 33-year cycle of leap years: exact for the years 1178 to 1633 (Borkowski's table has its first other break there).
 * @returns [year, month, day]; month and day from 1
 */
export function fromJalali(year: number, month: number, day: number): [number, number, number] {
	const since = year + 1595;
	let days = -355668 + 365 * since + floor(since, 33) * 8 + floor((since % 33) + 3, 4) + day;
	days += month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
	let gregorian = 400 * floor(days, 146097);
	days %= 146097;
	if (days > 36524) {
		days -= 1;
		gregorian += 100 * floor(days, 36524);
		days %= 36524;
		if (days >= 365) days += 1;
	}
	gregorian += 4 * floor(days, 1461);
	days %= 1461;
	if (days > 365) {
		gregorian += floor(days - 1, 365);
		days = (days - 1) % 365;
	}
	const first = new Date(Date.UTC(gregorian, 0, 1));
	first.setUTCDate(days + 1);
	return [first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate()];
}

/** A Buddhist year (Thailand) is 543 ahead. No forum is older than the web: what lies past 2400 is Buddhist. */
export const fromBuddhist = (year: number): number => (year > 2400 ? year - 543 : year);

/** The web began in the solar Hijri year 1370, and in 1410 of the lunar one: up to now the former has not reached the numbers that forums write for the latter. */
const isJalali = (year: number, now: Date): boolean => year > 1300 && year <= now.getFullYear() - 620;

/** A year in two digits as Iran means it. */
export const fullJalali = (year: number): number => (year >= 100 ? year : year > 50 ? 1300 + year : 1400 + year);

/** Is this the year of a calendar whose people write the day first, and nobody else? */
export const isEastern = (year: number, now: Date): boolean => year > 2400 || isJalali(year, now);

/** A day in numbers, by the calendar that its year tells. */
export const inGregorian = (year: number, month: number, day: number, now: Date): [number, number, number] =>
	isJalali(year, now) && month <= 12 && day <= 31 ? fromJalali(year, month, day) : [fromBuddhist(year), month, day];

/** Is this day on the Gregorian calendar? */
export const isDay = (year: number, month: number, day: number): boolean => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1;
};

/** First years of the eras that Japan counts by since the web, and of the Republic that Taiwan counts by. */
const eras: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 民國: 1912, 民国: 1912 };

/** "令和6年" as "2024年", the first year of an era is written 元; the names of Thai eras go, their years tell themselves. */
export const fromEra = (words: string): string =>
	words
		.replace(/(?:พ|ค)\.?ศ\.? ?(?=\d{4})/g, '')
		.replace(/(令和|平成|昭和|民國|民国) ?(\d{1,3}|元)(?= ?[年/.-])/g, (_, era: string, year: string) =>
			String((eras[era] ?? 1) + (year === '元' ? 1 : Number(year)) - 1),
		);
