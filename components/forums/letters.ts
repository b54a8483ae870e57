/** Letters in patterns that cost nothing to make: with `\p{L}` and the flags `iu` a browser takes up to a millisecond for each pattern, and dates need dozens. */

/** Punctuation, symbols and spaces beyond the digits of ASCII, and the digits of Arabic and Persian, as part of a character class. */
const marks =
	'\\[-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u060c\\u061b\\u061f\\u0660-\\u0669\\u06d4\\u06f0-\\u06f9\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\ud800-\\udfff\\ufe30-\\ufe6f\\uff00-\\uff20';
/** A letter of any script, or a mark upon one. */
export const letter = `[^\\x00-@${marks}]`;
/** What stands between words and numbers. */
export const gap = `[\\x00-/:-@${marks}]`;

/** @param source with `‹` and `›` where a word begins and ends, and `§` for a letter; without the flag `i`, so for words in lower case */
export const pattern = (source: string, flags = ''): RegExp =>
	new RegExp(source.replaceAll('‹', `(?<!${letter})`).replaceAll('›', `(?!${letter})`).replaceAll('§', letter), flags);
