/** The title out of `<title>`, where the declaration finds none. */

/** @returns the words before the site's name: the longest part of `<title>` between its separators. */
export function pageTitle(document: Document): string {
	const whole = (document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title)
		.replace(/\s+/g, ' ')
		.trim();
	const parts = whole.split(/\s+[-|–—·»•]\s+/);
	return parts[0]?.trim() || whole;
}
