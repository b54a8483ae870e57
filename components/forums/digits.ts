/** Digits of every script as ASCII, for numbers and the patterns that look for them. */
import { pattern } from './letters';

/** "۱۳۹۵", "２０２２", "๒๕๖๕": every block of decimal digits begins at its zero. */
export function asciiDigits(words: string): string {
	if (!/[\u0660-\uffff]/.test(words)) return words;
	return words.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		let zero = code;
		while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
		return String((code - zero) % 10);
	});
}

/** Patterns by the one that a declaration gave, with the places of what they find. */
const placed = new WeakMap<RegExp, RegExp>();

/** @returns the first group of the pattern, or all that it matches; `\d` finds digits of every script, the words stay as they are written */
export function found(words: string, pattern: RegExp): string | undefined {
	const ascii = asciiDigits(words);
	// Digits beyond the basic plane are two units long: then places would not fit.
	if (ascii === words || ascii.length !== words.length) {
		const match = pattern.exec(ascii);
		return match ? (match[1] ?? match[0]) : undefined;
	}
	const own = placed.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace('d', '')}d`);
	placed.set(pattern, own);
	const match = own.exec(ascii);
	const place = match?.indices?.[1] ?? match?.indices?.[0];
	return place && words.slice(...place);
}

/** What shortened counts stand for, by language. */
const magnitudes: Readonly<Record<string, number>> = {
	k: 1e3,
	mil: 1e3,
	tsd: 1e3,
	tys: 1e3,
	тыс: 1e3,
	тис: 1e3,
	هزار: 1e3,
	千: 1e3,
	천: 1e3,
	m: 1e6,
	万: 1e4,
	萬: 1e4,
	만: 1e4,
};
// Both cases written out: with the flag `i` and a class of all letters each pattern takes long to make.
const magnitude = '(?:(?:[kKmM]|[mM]il|[tT]sd|[tT]ys|[тТ]ыс|[тТ]ис|هزار)›|[万萬만千천])';
const shortCount = pattern(`(\\d+(?:[.,٫]\\d+)?)\\s*(${magnitude})`);
/** Thousands stand apart by points, commas, spaces and apostrophes, by language. */
export const count = pattern(`\\d[\\d.,٫٬'’\\s]*${magnitude}?`);

/** @returns the number that words hold, shortened or with its thousands apart: "1.234", "1 234", "١٢٣", "6,3K", "1.2万" */
export function wholeNumber(words: string): number | undefined {
	const ascii = asciiDigits(words);
	const short = shortCount.exec(ascii);
	if (short) return Math.round(Number(short[1]?.replace(/[,٫]/, '.')) * (magnitudes[short[2]?.toLowerCase() ?? ''] ?? 1));
	const digits = ascii.replace(/[^\d-]/g, '');
	return digits && digits !== '-' ? Number.parseInt(digits, 10) : undefined;
}
