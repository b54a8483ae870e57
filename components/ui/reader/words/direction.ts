/** Which way words run, by the first letter that has a direction; `dir="auto"` would ask the page's style, which ours has undone. */

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function directionOf(text: string): 'rtl' | 'ltr' | undefined {
	const letter = /\p{L}/u.exec(text)?.[0];
	if (letter === undefined) return undefined;
	return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** Gives an element of ours a direction of its own and keeps it apart from the words around it. */
export function directed<T extends HTMLElement>(element: T): T {
	const direction = directionOf(element.textContent ?? '');
	if (direction) element.dir = direction;
	return element;
}
