/** The time of day within the words of a date: twelve or twenty-four hours, in the marks of many languages, with seconds and offset where they stand. */

import { pattern } from '../forums/letters';

export const pad = (value: number): string => String(value).padStart(2, '0');

const [lateAfter, earlyAfter] = [
	pattern('^(?:(?!§)\\D){0,2}(?:p\\.?\\s?m|μ\\.?μ|ch|ب\\.?\\s?ظ|بعد ?از ?ظهر|عصر|شب|مساءا?|م|ös|em|ip\\.?|du\\.)›'),
	pattern('^(?:(?!§)\\D){0,2}(?:a\\.?\\s?m|π\\.?μ|sa|ق\\.?\\s?ظ|قبل ?از ?ظهر|صبح|صباحا?|ص|öö|fm|ap\\.?|de\\.)›'),
];
const [lateBefore, earlyBefore] = [
	pattern('(?:下午|晚上|午後|오후|傍晚|เย็น|‹(?:pm|ös|du\\.))\\s*$'),
	pattern('(?:上午|凌晨|早上|午前|오전|清晨|‹(?:am|öö|de\\.))\\s*$'),
];

/** "T13:03", with seconds and offset where they stand; '' where the words tell no time. */
export function clock(spoken: string): string {
	const words = spoken.toLowerCase();
	const found =
		/(?<!\d)(\d{1,2}) ?(?:[:：]|時|时|시|点|點|h ?(?=\d\d)|\.(?=\d\d(?!\d|\.\d))) ?(\d\d|\d(?= ?[分분]))(?!\d)(?: ?(?:[:：.]|分|분) ?(\d\d)(?!\d))?/.exec(
			words,
		);
	if (!found) return '';
	const [all, hours, , seconds] = found;
	const minutes = (found[2] ?? '').padStart(2, '0');
	const after = words.slice(found.index + all.length);
	const before = words.slice(0, found.index);
	const late = lateAfter.test(after) || lateBefore.test(before);
	const early = earlyAfter.test(after) || earlyBefore.test(before);
	const hour = late && Number(hours) < 12 ? Number(hours) + 12 : early && hours === '12' ? 0 : Number(hours);
	if (hour > 23 || Number(minutes) > 59) return '';
	const zone = /^(?:\.\d+)? ?(?:(Z\b|UTC\b(?! ?[+-])|GMT\b(?! ?[+-]))|(?:UTC ?|GMT ?)?([+-]\d\d):?(\d\d)\b)/i.exec(after);
	const offset = zone ? (zone[1] ? 'Z' : `${zone[2]}:${zone[3]}`) : '';
	return `T${pad(hour)}:${minutes}${seconds && Number(seconds) < 60 ? `:${seconds}` : ''}${offset}`;
}
