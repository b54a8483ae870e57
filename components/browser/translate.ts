/** The translator that doors hand to `ui`: keys of `assets/locales`, in the browser's language. */
import { browser } from 'wxt/browser';

/** Words by key, with `$1`, `$2` … left in. */
const known = new Map<string, string>();

/**
 * @param key "reader.close"
 * @param count chooses the plural form and fills $1 where no substitutions are given
 * @param substitutions fill $1, $2 …
 */
export function translate(key: string, count?: number, substitutions?: string[]): string {
	const filling = substitutions ?? (count === undefined ? [] : [String(count)]);
	const words = count === undefined ? wordsOf(key) : formFor(count, wordsOf(key).split(' | '));
	return words.replace(/\$([1-9])/g, (_, at: string) => filling[Number(at) - 1] ?? '');
}

/**
 * Kept from the first time on: Chrome takes its API from a page's script when the extension is updated, while reader or gallery stand open.
 * @returns the last part of a key that was never asked for before that
 */
function wordsOf(key: string): string {
	const kept = known.get(key);
	if (kept !== undefined) return kept;
	const getMessage = browser.i18n.getMessage as (name: string, substitutions: string[]) => string;
	try {
		const words = getMessage(key.replaceAll('.', '_'), ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9']);
		if (!words) console.warn(`There are no words for ${key}.`);
		known.set(key, words);
		return words;
	} catch {
		return key.replace(/^.*\./, '');
	}
}

/** As the locales are written out: one form, "1 | n", or "0 | 1 | n". */
function formFor(count: number, forms: string[]): string {
	const last = forms.length - 1;
	const at = last === 1 ? (count === 1 ? 0 : 1) : Math.min(count, last);
	return forms[at] ?? '';
}
