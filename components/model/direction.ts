/** Which way words run, by the first letter that has a direction. */

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** @returns undefined where the words have no letter */
export function directionOf(text: string): 'rtl' | 'ltr' | undefined {
	const letter = /\p{L}/u.exec(text)?.[0];
	if (letter === undefined) return undefined;
	return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
