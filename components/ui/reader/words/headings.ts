/** Headings of a body take their place below the thread's title, so that a screen reader hears one outline. */

/** Renames h1 to h6: the highest that occurs becomes `top`, the steps between them stay. */
export function shiftHeadings(body: DocumentFragment, top: number): void {
	const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
	const levels = [...new Set(headings.map((heading) => Number(heading.tagName[1])))].sort();
	for (const heading of headings) {
		const level = Math.min(6, top + levels.indexOf(Number(heading.tagName[1])));
		const renamed = heading.ownerDocument.createElement(`h${level}`);
		for (const { name, value } of heading.attributes) renamed.setAttribute(name, value);
		renamed.append(...heading.childNodes);
		heading.replaceWith(renamed);
	}
}
