/** Settings and the script of the words, as the custom properties that `assets/prose.css` reads. */
import type { Settings } from '../../model/settings';

/** Han and kana stand in squares, have no word spaces and want wider lines; Hangul and the rest read as Latin does. */
export type Script = 'han' | 'kana' | 'hangul' | 'spaced';

/** Script of most of the words. */
export function scriptOf(text: string): Script {
	const sample = text.slice(0, 4000);
	const found = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
	const han = found(/\p{Script=Han}/gu);
	const kana = found(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
	const hangul = found(/\p{Script=Hangul}/gu);
	const spaced = found(/\p{L}/gu) - han - kana - hangul;
	// A Latin word has about five letters, and says as much as two characters.
	if ((han + kana + hangul) * 2.5 < spaced) return 'spaced';
	if (hangul > han) return 'hangul';
	return kana * 5 > han ? 'kana' : 'han';
}

/** Language that lets the browser choose the right glyphs where the page does not say one. */
export const scriptLanguage: Record<Script, string | undefined> = { han: 'zh-CN', kana: 'ja', hangul: 'ko', spaced: undefined };

const families: Record<Settings['family'], string> = {
	serif: 'var(--leaf-serif)',
	sans: 'var(--leaf-humanist)',
	system: 'var(--leaf-sans)',
	monospace: 'var(--leaf-mono)',
	custom: 'var(--leaf-serif)',
};

/** Words of the custom family with what could leave the declaration taken out. */
const named = (family: string): string => family.replace(/[^\p{L}\p{N} ,'"-]/gu, '').trim();

export function typography(settings: Settings, script: Script): Record<string, string> {
	const square = script === 'han' || script === 'kana';
	const family =
		settings.family === 'custom' && named(settings.customFamily)
			? `${named(settings.customFamily)}, var(--leaf-serif)`
			: families[settings.family];
	const indented = settings.paragraphs === 'indent' || (settings.paragraphs === 'auto' && square);
	const leading = settings.lineHeight || (square ? 1.85 : script === 'hangul' ? 1.75 : 1.62);
	return {
		'--leaf-family': family,
		'--leaf-display': family,
		'--leaf-size': `${settings.textSize}px`,
		'--leaf-leading': String(leading),
		// Two characters less for Han: 36 squares are as much to the eye as 38 em of letters.
		'--leaf-measure': `${(settings.measure - (square ? 2 : 0)) * settings.textSize}px`,
		'--leaf-tracking': settings.letterSpacing ? `${settings.letterSpacing}em` : 'normal',
		// Squares fill a line without rivers; a ragged edge of half a square looks like a fault.
		// Han typefaces draw ’ and “ as wide as a character; between letters that tears words apart.
		'--leaf-width': square ? 'normal' : 'proportional-width',
		'--leaf-align': settings.justify || square ? 'justify' : 'start',
		'--leaf-hyphens': settings.hyphenate ? 'auto' : 'manual',
		'--leaf-indent': indented ? (square ? '2em' : '1.4em') : '0',
		'--leaf-gap': indented && !square ? '0' : `${settings.paragraphs === 'space' || square ? 1 : 0.95}em`,
	};
}
