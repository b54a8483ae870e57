/** Spans ago in any language: "3 hours ago", "半小时前", "il y a 2 jours", "5 дней назад". */

import { pattern } from '../forums/letters';
import { ago, justNow, numberWords, pairs, type Unit, units } from './date-words';

const numbers = Object.keys(numberWords).join('|');

const patterns = units.map(
	([unit, words]) =>
		[
			unit,
			pattern(
				`((?<!\\d)\\d+(?:[.,]\\d+)?|half an?|半个?|半個?|${numbers}|한|일(?= 년)|数|數|几|幾|[一二两兩三四五六七八九十]+|an?|one|ein(?:e[rmn]?)?|une?|un[ao]?|een|jeden|ett?|um|bir|một|หนึ่ง) ?(?:de )?(?:${words})›`,
			),
		] as const,
);
/** "час назад", "un'ora fa", "منذ ساعة": one, without saying so. Han and Hangul write words without borders, where this would mean nothing. */
const alone = units.map(([unit, words]) => [unit, pattern(`‹(?<!\\d)(?:${words})›`)] as const);
const doubles = pairs.map(([unit, words]) => [unit, pattern(`‹(?:${words})›`)] as const);
/** English in short: "5m ago", "3h ago", "2d ago", "1y ago". */
const short = /(?<![\d:])(\d+) ?(m|min|h|d|w|mo|y)\.? ago\b/;
const shortUnits = { m: 'minute', min: 'minute', h: 'hour', d: 'day', w: 'week', mo: 'month', y: 'year' } as const;
const inMinutes = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080 } as const;

/**
 * @returns to the minute and in UTC for minutes and hours, else the day: "3 days ago" tells no hour. Undefined where the words are no span ago.
 */
export function fromSpan(words: string, now: Date): string | undefined {
	if (justNow.test(words)) return minute(now);
	const brief = short.exec(words);
	if (brief) return back(Number(brief[1]), shortUnits[brief[2]?.toLowerCase() as keyof typeof shortUnits], now);
	// Han and Hangul write no spaces: the mark stands right after the unit, "3 天前".
	if (!ago.test(words)) return undefined;
	const found = patterns.flatMap(([unit, many]) => {
		const hit = many.exec(words.replace('하루', '1일').replace(/([之以]?前|전|ที่แล้ว|ที่ผ่านมา)/g, ' $1'));
		return hit ? [{ unit, amount: hit[1] ?? '1', at: hit.index }] : [];
	});
	// "5 小时 15 分钟前", "1 year, 2 months ago": all of it.
	found.sort((a, b) => a.at - b.at);
	const first = found[0];
	if (!first) return few(words, now);
	const small = found.filter(({ unit }) => isClock(unit));
	if (small.length === found.length) {
		const total = small.reduce((sum, { unit, amount }) => sum + count(amount) * inMinutes[unit as 'hour' | 'minute' | 'second'], 0);
		return minute(new Date(now.getTime() - total * 60_000));
	}
	return back(count(first.amount), first.unit, now);
}

/** Units that the clock counts; the others are counted on the calendar. */
const isClock = (unit: Unit): unit is 'second' | 'minute' | 'hour' => unit === 'second' || unit === 'minute' || unit === 'hour';

/** A unit without a number: two where the word says so, else one. */
function few(words: string, now: Date): string | undefined {
	const double = doubles.find(([, pair]) => pair.test(words));
	if (double) return back(2, double[0], now);
	let nearest: { unit: Unit; at: number } | undefined;
	for (const [unit, one] of alone) {
		const found = one.exec(words);
		// "prije mjesec dana" is a month of days.
		if (found && !/[\u3400-\u9fff\uac00-\ud7af]/.test(found[0]) && found.index < (nearest?.at ?? Infinity))
			nearest = { unit, at: found.index };
	}
	return nearest && back(1, nearest.unit, now);
}

function count(amount: string): number {
	if (/^\d/.test(amount)) return Number(amount.replace(',', '.'));
	if (/^(?:half|半)/i.test(amount)) return 0.5;
	if (/^[数數几幾]/.test(amount)) return 3;
	const told = numberWords[amount.toLowerCase()];
	if (told) return told;
	const [tens, ones] = amount.includes('十') ? amount.split('十') : ['', amount];
	const digit = (han = ''): number => '一二三四五六七八九'.indexOf(han.replace(/[两兩]/, '二')) + 1;
	const han = /^[一二两兩三四五六七八九十]+$/.test(amount);
	return han ? (amount.includes('十') ? (digit(tens || '一') || 1) * 10 : 0) + (ones ? digit(ones) : 0) : 1;
}

const minute = (date: Date): string => `${date.toISOString().slice(0, 16)}Z`;

function back(amount: number, unit: (typeof units)[number][0], now: Date): string {
	if (isClock(unit)) return minute(new Date(now.getTime() - amount * inMinutes[unit] * 60_000));
	const date = new Date(now.getFullYear(), now.getMonth(), now.getDate());
	if (unit === 'year' || (unit === 'month' && amount >= 1))
		date.setMonth(date.getMonth() - Math.round(amount * (unit === 'year' ? 12 : 1)));
	else if (unit === 'month') date.setDate(date.getDate() - Math.round(amount * 30));
	else date.setDate(date.getDate() - Math.round((amount * inMinutes[unit]) / 1440));
	return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
