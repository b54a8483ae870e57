/** Code -> HTML with a class for each token (highlight.js), in the languages that forums show most. */
import highlighter from 'highlight.js/lib/common';

/** Guessing is slow, and wrong on little. */
const guessed = { least: 40, most: 6000, relevance: 7 };

/**
 * @param language as `class="language-x"` names it; undefined where the forum does not say one
 * @returns undefined where the language is unknown and cannot be told
 */
export function tokenize(code: string, language: string | undefined): string | undefined {
	if (language)
		return highlighter.getLanguage(language) ? highlighter.highlight(code, { language, ignoreIllegals: true }).value : undefined;
	if (code.length < guessed.least || code.length > guessed.most) return undefined;
	const { value, relevance } = highlighter.highlightAuto(code);
	return relevance >= guessed.relevance ? value : undefined;
}
