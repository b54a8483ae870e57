/** What "03/05/2012" means on a page: other dates that can be read in one way only, the order of the posts, the page's language. */
import { asciiDigits } from '../forums/digits';

/** In which order "03/05/2012" is meant, where other dates of the page or its language tell. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const numeric = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d\d)(?!\d)/;

/** @returns whether words hold a date that may be meant in two ways */
export const isAmbiguous = (words: string): boolean => numeric.test(asciiDigits(words));

/**
 * @param posts words of the posts' dates, in page order: they tell each for itself, and together by their order in time
 * @param others words elsewhere on the page that may hold dates (last edits, days of joining); asked where the posts do not tell
 * @param language BCP 47 tag that the page declares
 * @returns undefined where nothing tells: such dates stay words
 */
export function dateOrder(posts: readonly string[], others: () => Iterable<string>, language: string | undefined): DateOrder | undefined {
	return told(posts, language) ?? risen(posts) ?? told(others(), language) ?? ofLanguage(language);
}

/** Does this language write "13.4.5" for the fifth of April? */
export const writesYearFirst = (language: string | undefined): boolean => /^(?:zh|ja|ko|hu)\b/i.test(language ?? '');

function told(texts: Iterable<string>, language: string | undefined): DateOrder | undefined {
	for (const words of texts) {
		const found = numeric.exec(asciiDigits(words));
		if (!found) continue;
		if (Number(found[1]) > 31) return 'ymd';
		if (Number(found[1]) > 12 && !writesYearFirst(language)) return 'dmy';
		if (Number(found[2]) > 12) return 'mdy';
	}
	return undefined;
}

/** Posts stand in the order of time, first to last or last to first: where they do so in one reading alone, it is meant. */
function risen(posts: readonly string[]): DateOrder | undefined {
	const dates = posts.flatMap((words) => {
		const found = numeric.exec(asciiDigits(words));
		return found ? [[Number(found[3]), Number(found[1]), Number(found[2])] as const] : [];
	});
	const inOrder = (days: number[]): boolean =>
		days.every((day, at) => at === 0 || day >= (days[at - 1] ?? 0)) || days.every((day, at) => at === 0 || day <= (days[at - 1] ?? 0));
	const dayFirst = inOrder(dates.map(([year, day, month]) => year * 400 + month * 31 + day));
	const monthFirst = inOrder(dates.map(([year, month, day]) => year * 400 + month * 31 + day));
	return dayFirst === monthFirst ? undefined : dayFirst ? 'dmy' : 'mdy';
}

function ofLanguage(language: string | undefined): DateOrder | undefined {
	if (!language) return undefined;
	if (writesYearFirst(language)) return 'ymd';
	if (/^en-(?:us|ph)$/i.test(language)) return 'mdy';
	// English alone is the language that software is delivered in: it tells nothing of who writes.
	return /^en$/i.test(language) ? undefined : 'dmy';
}
