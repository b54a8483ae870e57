/** The translator that doors hand to `ui`: keys of `assets/locales`, in the browser's language. */
import { i18n } from '#i18n';

/**
 * @param key "reader.close"
 * @param count chooses the plural form and fills $1 where no substitutions are given
 * @param substitutions fill $1, $2 …
 */
export function translate(key: string, count?: number, substitutions?: string[]): string {
	// `i18n.t` types each key; `ui` asks by plain string, so that its components need no browser to be typed or tested.
	const t = i18n.t as (key: string, ...rest: unknown[]) => string;
	return t(key, count, substitutions);
}
