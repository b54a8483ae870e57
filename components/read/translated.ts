/** Words of dates put into English, out of what the browser itself knows of a language (CLDR): for the languages that the tables of `date-words.ts` leave out. */

import { letter, pattern } from '../forums/letters';
import { units } from './date-words';

/** What is looked for and what stands in its place, the longer first. */
type Dictionary = readonly (readonly [pattern: RegExp, english: string])[];

const dictionaries = new Map<string, Dictionary>();

/** Numbers that call for every plural form of a language: one, two, few, many, other. */
const counts = [1, 2, 3, 5, 11, 21, 100];
/** An hour before and one after noon. */
const halves = [9, 21] as const;
const styles = ['long', 'short'] as const;

/**
 * @param words in lower case, with ASCII digits
 * @param language BCP 47 tag that the page declares
 * @returns the words with names of months, days near today, spans ago and halves of the day in English; as they are where the browser does not know the language
 */
export function translated(words: string, language: string): string {
	let put = words;
	for (const [foreign, english] of dictionaryOf(language)) put = put.replace(foreign, english);
	return put;
}

function dictionaryOf(language: string): Dictionary {
	const known = dictionaries.get(language);
	if (known) return known;
	let made: Dictionary = [];
	try {
		// The browser answers in its own language where it does not know this one.
		if (Intl.DateTimeFormat.supportedLocalesOf(language).length) made = [...names(language), ...spans(language)];
	} catch {
		// No tag of a language.
	}
	dictionaries.set(language, made);
	return made;
}

const anyLetter = new RegExp(letter);
const letters = new RegExp(letter, 'g');
const bare = (word: string): string =>
	word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2066-\u2069.׳]+$/g, '');
const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[\s\u00a0\u202f]+/g, ' ');
const whole = (words: string): RegExp => pattern(`‹${escaped(words)}›`, 'g');
const longerFirst = (a: readonly [string, string], b: readonly [string, string]): number => b[0].length - a[0].length;

/** "pred 2 minútami": what stands before and behind the number, for each form of the plural. */
function spans(language: string): Dictionary {
	const found = new Map<string, string>();
	for (const style of styles) {
		const told = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
		for (const [unit] of units) {
			for (const count of counts) {
				const said = told.format(-count, unit).normalize('NFC');
				const [before, behind, more] = said.split(String(count));
				// A minus sign is no word, and a dual has no number.
				if (before === undefined || behind === undefined || more !== undefined || !anyLetter.test(before + behind)) continue;
				if (!/[-−]$/.test(before)) found.set(`${bare(before)}\u0000${bare(behind)}`, unit);
			}
		}
	}
	return [...found].sort(longerFirst).map(([key, unit]) => {
		const [before = '', behind = ''] = key.split('\u0000');
		return [pattern(`‹(?<!\\d)${escaped(before)}(\\d+)${escaped(behind)}›`), ` $1 ${unit}s ago `] as const;
	});
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Months as they stand alone and beside a day, yesterday and today, the halves of the day. */
function names(language: string): Dictionary {
	const found = new Map<string, string>();
	const learn = (word: string | undefined, english: string): void => {
		const key = bare(word ?? '');
		// Where months are numbers ("7月") they need no names.
		if ((key.match(letters)?.length ?? 0) > 1 && !/\d/.test(key) && !found.has(key)) found.set(key, english);
	};
	const gregorian = `${language}-u-ca-gregory-nu-latn`;
	for (const month of styles)
		for (const day of ['numeric', undefined] as const) {
			const format = new Intl.DateTimeFormat(gregorian, { month, day, timeZone: 'UTC' });
			for (const [at, english] of months.entries()) {
				const parts = format.formatToParts(Date.UTC(2023, at, 15));
				learn(parts.find(({ type }) => type === 'month')?.value, english);
			}
		}
	const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	for (const [day, english] of [
		[0, 'today'],
		[-1, 'yesterday'],
	] as const)
		learn(near.format(day, 'day'), english);
	const twelve = new Intl.DateTimeFormat(gregorian, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
	for (const hour of halves)
		learn(twelve.formatToParts(Date.UTC(2023, 0, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value, hour < 12 ? 'am' : 'pm');
	return [...found].sort(longerFirst).map(([word, english]) => [whole(word), english] as const);
}
