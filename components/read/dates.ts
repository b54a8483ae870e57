/** Dates: ISO 8601 out of what pages write, where they say enough. */
import type { Moment } from '../forums/forum';

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * @param now moment of reading, for relative words
 * @returns "2017-07-01T13:03", with seconds and offset only where the page gives them; undefined where it says too little
 */
export function isoDate({ text, stamp }: Moment, now: Date): string | undefined {
	return (stamp && fromStamp(stamp)) || fromWords(text, now);
}

function fromStamp(stamp: string): string | undefined {
	if (/^\d{9,11}$/.test(stamp)) return new Date(Number(stamp) * 1000).toISOString().replace('.000', '');
	if (/^\d{12,14}$/.test(stamp)) return new Date(Number(stamp)).toISOString();
	const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(stamp.trim());
	return iso?.[0].replace(' ', 'T');
}

function fromWords(words: string, _now: Date): string | undefined {
	const found = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s*(\d{1,2}):(\d\d)(?::(\d\d))?)?/.exec(words);
	if (!found) return undefined;
	const [, year, month, day, hour, minute, second] = found;
	const date = `${year}-${pad(Number(month))}-${pad(Number(day))}`;
	return hour ? `${date}T${pad(Number(hour))}:${minute}${second ? `:${second}` : ''}` : date;
}
