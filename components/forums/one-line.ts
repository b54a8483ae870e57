/** Words of a fact (a name, a title, a date) as one clean line. */

/**
 * White space folded; without the signs that turn words around (a name must not write into the line that it stands in) and without halves of characters.
 * Joiners of zero width stay: Persian and Hindi are spelt with them.
 */
export const oneLine = (words: string | null | undefined): string =>
	(words ?? '')
		.replace(/[\s\u00a0\u200b]+/g, ' ')
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
		.toWellFormed()
		.trim();
