/** Dates: ISO 8601 out of what pages write in any language, where they say enough. */
import { asciiDigits } from '../forums/digits';
import type { Moment } from '../forums/forum';
import { letter, pattern } from '../forums/letters';
import { fromBuddhist, fromEra, fromJalali, fullJalali, inGregorian, isDay, isEastern } from './calendars';
import { clock, pad } from './clock';
import { type DateOrder, writesYearFirst } from './date-order';
import { jalaliMonths, months, nearDays, vietnameseMonths, weekdays } from './date-words';
import { fromSpan } from './spans';
import { translated } from './translated';

/**
 * @param now moment of reading, for relative words
 * @param order for dates that could be read both ways; without it they stay words
 * @param language BCP 47 tag that the page declares: the browser knows the words of languages that the tables leave out
 * @returns "2017-07-01T13:03", with seconds and offset only where the page gives them; undefined where it says too little
 */
export function isoDate({ text, stamp }: Moment, now: Date, order?: DateOrder, language?: string): string | undefined {
	const meant = order ?? (writesYearFirst(language) ? 'ymd' : undefined);
	return (stamp && (fromStamp(stamp.trim()) ?? fromWords(stamp, now, meant, language))) || fromWords(text, now, meant, language);
}

function fromStamp(stamp: string): string | undefined {
	if (/^\d{9,10}$/.test(stamp)) return new Date(Number(stamp) * 1000).toISOString().replace('.000', '');
	if (/^\d{12,13}$/.test(stamp)) return new Date(Number(stamp)).toISOString();
	const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(?:(Z)|([+-]\d\d):?(\d\d))?)?$/.exec(stamp);
	if (!iso || !isDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))) return undefined;
	const offset = iso[5] ?? (iso[6] ? `${iso[6]}:${iso[7]}` : '');
	return `${iso[1]}-${iso[2]}-${iso[3]}${iso[4] ? `T${iso[4]}${offset}` : ''}`;
}

/** No forum is older than the web's forerunners, and none writes from next year but one: other numbers are no dates. */
const isPossible = (year: number, now: Date): boolean => year >= 1980 && year <= now.getFullYear() + 1;

/** Characters in which a date is looked for: the patterns take the square of it. */
const longest = 300;

type Day = [year: number, month: number, day: number];

function fromWords(words: string, now: Date, order?: DateOrder, language?: string): string | undefined {
	let plain = fromEra(
		asciiDigits(
			words
				.slice(0, longest)
				.normalize('NFC')
				// Marks of direction, and the vowels that Arabic may leave out.
				.replace(/[\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ''),
		)
			.replace(/[\s\u00a0\u202f]+/g, ' ')
			.replace(/،/g, ',')
			// The Levant's months have names of two words.
			.replace(/(كانون|تشرين) (?=ال)/g, '$1')
			.trim(),
	).toLowerCase();
	if (/^fa\b/i.test(language ?? '')) plain = plain.replace(inShort, fullYears);
	return fromTold(plain, now, order, language) ?? (/[يك]/.test(plain) ? fromTold(inPersian(plain), now, order, language) : undefined);
}

/** Old keyboards wrote Persian with the letters of Arabic. */
const inPersian = (words: string): string => words.replace(/ي/g, 'ی').replace(/ك/g, 'ک');

function fromTold(plain: string, now: Date, order: DateOrder | undefined, language: string | undefined): string | undefined {
	const foreign = language && anyLetter.test(plain) && !language.startsWith('en') ? language : undefined;
	// A language without a row of its own may share a word with another: "listopad" is October in Croatian, November in Czech.
	const unlisted = foreign && !((foreign.split('-')[0] ?? '').toLowerCase() in months);
	if (unlisted) return fromPlain(translated(plain, foreign), now, order) ?? fromPlain(plain, now, order);
	return fromPlain(plain, now, order) ?? (foreign && fromPlain(translated(plain, foreign), now, order));
}

/** "92/3/12": the year in two digits, as Iran writes it first; last, or between hyphens, where it can be no day. */
const inShort = /(?<![\d/-])(\d\d?)([/-])(\d\d?)\2(\d\d?)(?![\d/-])/;
const fullYears = (all: string, a: string, mark: string, b: string, c: string): string => {
	if (Number(c) > 31) return [a, b, fullJalali(Number(c))].join(mark);
	return mark === '/' || Number(a) > 31 ? [fullJalali(Number(a)), b, c].join(mark) : all;
};

const anyLetter = new RegExp(letter);

/** @param plain words in lower case, with ASCII digits, one space at a time, without marks of direction */
function fromPlain(plain: string, now: Date, order?: DateOrder): string | undefined {
	const found = namedDay(plain) ?? numberedDay(plain, now, order);
	if (found && isDay(...found.day) && isPossible(found.day[0], now)) return iso(found.day, plain.replace(found.words, ' '));
	const span = fromSpan(plain, now);
	if (span) return span;
	const near = nearDay(plain, now);
	return near && iso(near.day, plain.replace(near.words, ' '));
}

const iso = ([year, month, day]: Day, rest: string): string => `${year}-${pad(month)}-${pad(day)}${clock(rest)}`;

interface Found {
	day: Day;
	words: string;
}

const monthWords = new Map<string, number>();
const monthStems: [stem: string, month: number][] = [];
for (const row of Object.values(months)) {
	for (const [at, alternatives] of row.split(' ').entries()) {
		for (const word of alternatives.split('|')) {
			if (word.endsWith('*')) monthStems.push([word.slice(0, -1), at + 1]);
			else if (!monthWords.has(word)) monthWords.set(word, at + 1);
		}
	}
}
const jalaliWords = new Map(jalaliMonths.split(' ').flatMap((row, at) => row.split('|').map((word) => [word, at + 1] as const)));

const monthOf = (word: string): number | undefined => {
	// Hebrew puts "in" before the month, in one word.
	const small = word.replace(/\.+$/, '').replace(/^ב(?=\S{3})/, '');
	return monthWords.get(small) ?? monthStems.find(([stem]) => small.startsWith(stem))?.[1];
};

const word = '((?:§|\\.){2,}?)[.,׳]?';
const join = "[ .,'’/-]*(?:de |del |of |d['’])?";
const ofYear = '(?:[., ]{0,2}\\(?(?:e\\)ko|m|gada|ж|թ|г|р|оны?)›)?';
/** With the name of a month: "Jul 9, 2022", "9 de julio de 2022", "2. Mai 2024", "Wed Jul 12 00:32:12 2017", "2022 Jul 9". */
const named = {
	dmy: pattern(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|e|ª|º|\\.)?${join}${word}${join}(\\d{4}|['’]\\d\\d|\\d\\d(?![\\d:]))(?!\\d)`, 'g'),
	mdy: pattern(`${word} ?(\\d{1,2})(?:st|nd|rd|th)?(?:,? |-|, ?)(?:\\d{1,2}:\\d\\d(?::\\d\\d)? )?(\\d{4}|['’]\\d\\d)(?!\\d)`, 'g'),
	// "2023 m. sausio 5 d.", "2023(e)ko urtarrilaren 5a", "2023 թ. հունվարի 5": a word for the year stands between.
	ymd: pattern(`(?<!\\d)(\\d{4})${ofYear}[., -]+${word}[ -]+(\\d{1,2})(?!\\d|:\\d)`, 'g'),
	// "2023. gada 5. janvāris", "2023 ж. 5 қаңтар".
	ydm: pattern(`(?<!\\d)(\\d{4})${ofYear}[., -]+(\\d{1,2})[. -]+${word}›`, 'g'),
} as const;

function namedDay(words: string): Found | undefined {
	for (const order of ['dmy', 'mdy', 'ymd', 'ydm'] as const) {
		for (const found of words.matchAll(named[order])) {
			const [a, b, c] = [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
			const roles: Record<keyof typeof named, [year: string, name: string, day: string]> = {
				dmy: [c, b, a],
				mdy: [c, a, b],
				ymd: [a, b, c],
				ydm: [a, c, b],
			};
			const [year, name, day] = roles[order];
			const time = order === 'mdy' ? (/\d{1,2}:\d\d(?::\d\d)?/.exec(found[0])?.[0] ?? '') : '';
			const month = monthOf(name);
			const all = time ? found[0].replace(time, '') : found[0];
			// Thai writes the years of its own calendar in short too.
			const whole = /[\u0e00-\u0e7f]/.test(name) && /^\d\d$/.test(year) ? `25${year}` : year;
			if (month) return { day: [fullYear(whole), month, Number(day)], words: time ? all : found[0] };
			const jalali = jalaliWords.get(name);
			if (jalali) return { day: fromJalali(fullJalali(Number(year.replace(/\D/g, ''))), jalali, Number(day)), words: found[0] };
		}
	}
	return undefined;
}

/** "22" and "’22" as pages of the web mean them. */
const fullYear = (digits: string): number => {
	const year = Number(digits.replace(/\D/g, ''));
	return year >= 100 ? fromBuddhist(year) : year > 80 ? 1900 + year : 2000 + year;
};

function numberedDay(words: string, now: Date, order?: DateOrder): Found | undefined {
	// Year first: everywhere the same. Vietnamese writes "tháng 7" for a month, which is a number too.
	const first = /(?<!\d)(\d{4}) ?(?:[-/.]|年|년\.?) ?(\d{1,2}) ?(?:[-/.]|月|월) ?(\d{1,2})(?!\d)(?: ?[日일])?/.exec(words);
	if (first) {
		return { day: inGregorian(Number(first[1]), Number(first[2]), Number(first[3]), now), words: first[0] };
	}
	const local = numberedMonth(words);
	if (local) return local;
	// "14/06/03(二)" on the imageboards of Taiwan and Japan.
	const short = /(?<!\d)(\d\d)\/(\d\d)\/(\d\d) ?\([日月火水木金土一二三四五六]\)/.exec(words);
	if (short) return { day: [fullYear(short[1] ?? ''), Number(short[2]), Number(short[3])], words: short[0] };
	const found = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d(?![\d:]))(?!\d)/.exec(words);
	if (!found) return undefined;
	const [a, b, written] = [Number(found[1]), Number(found[3]), Number(found[4])];
	if (order === 'ymd' && found[4]?.length === 2) return { day: [fullYear(found[1] ?? ''), b, Number(found[4])], words: found[0] };
	// Points mean day first in every language that writes them. Neither language nor "pm" tells: India writes both with the day first.
	const meant =
		a > 12 || found[2] === '.' || isEastern(written, now)
			? 'dmy'
			: b > 12
				? 'mdy'
				: ((order === 'ymd' ? undefined : order) ?? (a === b ? 'dmy' : undefined));
	if (!meant) return undefined;
	const year = written < 100 ? fullYear(found[4] ?? '') : written;
	return { day: meant === 'dmy' ? inGregorian(year, b, a, now) : [year, a, b], words: found[0] };
}

/** Months by their numbers in words: "13 tháng 5, 2013", "Tháng Mười Một 13, 2013", "(금) 4월 05, 2013". */
const vietnameseMonth = '(?:tháng|thg\\.?) (\\d{1,2}|[^\\s\\d,]+(?: (?:một|hai)(?=[ ,]))?)';
const dayMonth = new RegExp(`(?<!\\d)(\\d{1,2}) ${vietnameseMonth}(?:,| năm)? ?(\\d{4})`);
const monthDay = new RegExp(`${vietnameseMonth} (\\d{1,2}), (\\d{4})`);
const numberOf = (month: string | undefined): number => Number(month) || vietnameseMonths.indexOf(month ?? '') + 1;

function numberedMonth(words: string): Found | undefined {
	const day = dayMonth.exec(words);
	if (day && numberOf(day[2])) return { day: [Number(day[3]), numberOf(day[2]), Number(day[1])], words: day[0] };
	const month = monthDay.exec(words) ?? /(?<!\d)(\d{1,2})[月월] (\d{1,2}), (\d{4})/.exec(words);
	return month && numberOf(month[1]) ? { day: [Number(month[3]), numberOf(month[1]), Number(month[2])], words: month[0] } : undefined;
}

// The day before yesterday holds the word for yesterday in it.
const nearPatterns = [...nearDays].reverse().map(([days, words]) => [days, pattern(`‹(?:${words})`)] as const);
const weekdayPatterns = weekdays.map((words) => pattern(`‹(?:${words})`));
const aClock = /\d{1,2} ?(?:[:：.時时시点點h] ?\d{0,2} ?){1,2}(?:[:.]\d\d)?/;

/** "昨天 13:05", "Yesterday, 09:12 PM", "Monday at 5:03 PM": counted back from the day of reading. */
function nearDay(words: string, now: Date): Found | undefined {
	const back = (days: number): Day => {
		const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
		return [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	};
	for (const [days, near] of nearPatterns) {
		const found = near.exec(words);
		if (found) return { day: back(days), words: found[0] };
	}
	for (const [at, weekday] of weekdayPatterns.entries()) {
		const found = weekday.exec(words);
		// With more numbers than the clock's it is a date that nobody here can read.
		if (found && clock(words) && !/\d/.test(words.replace(found[0], ' ').replace(aClock, ' ')))
			return { day: back((now.getDay() - at + 7) % 7 || 7), words: found[0] };
	}
	return undefined;
}
