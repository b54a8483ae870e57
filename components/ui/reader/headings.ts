/** The headings of an article, also those that their author only made bold or numbered. */

export interface Heading {
	text: string;
	/** 0 for the highest. */
	level: number;
	element: HTMLElement;
}

/** Longest line, in characters, that is taken for a heading; Han says as much in less. */
const longest = 64;
const longestHan = 28;
/** "一、", "1.2 ", "第三章", "Part 2", "(3)", "III." at the beginning of a line. */
const numbered =
	/^(?:[一二三四五六七八九十百]+[、.．]|第[一二三四五六七八九十百\d]+[章节節部分回话話篇]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:\.\d{1,2})*[.、)）]?\s+\S|(?:part|chapter|section|step)\s+\w{1,6}\b|[IVX]{1,5}\.\s)/iu;
/** A sentence ends here; headings rarely do. */
const sentence = /[。．.;；,，、:：]$/u;

const short = (text: string): boolean => text.length > 1 && text.length <= (/\p{Script=Han}/u.test(text) ? longestHan : longest);

/** A paragraph of nothing but bold words, or a numbered line, that stands alone and is short. */
function unmarked(paragraph: HTMLElement): boolean {
	const text = paragraph.textContent?.trim() ?? '';
	if (!short(text) || sentence.test(text) || paragraph.querySelector('img, br, a[data-embed]')) return false;
	const bold = [...paragraph.querySelectorAll('strong, b')].reduce((sum, part) => sum + (part.textContent?.trim().length ?? 0), 0);
	return bold >= text.length * 0.95 || numbered.test(text);
}

/**
 * @param prose the body of a post as it stands in the page
 * @returns headings in order; unmarked ones get the class `unmarked-heading`, where there are at least two of them
 */
export function headingsOf(prose: Element): Heading[] {
	const found: { element: HTMLElement; rank: number }[] = [];
	const loose: HTMLElement[] = [];
	for (const element of prose.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p')) {
		if (element.closest('blockquote, details, table, li')) continue;
		const text = element.textContent?.trim();
		if (!text) continue;
		if (element.tagName !== 'P') found.push({ element, rank: Number(element.tagName[1]) });
		// A line that nothing follows heads nothing (a signature, a closing call).
		else if (unmarked(element) && element.nextElementSibling) {
			loose.push(element);
			found.push({ element, rank: 7 });
		}
	}
	// One bold line is emphasis; two are a habit.
	const kept = loose.length >= 2 ? found : found.filter(({ rank }) => rank < 7);
	if (loose.length >= 2) for (const element of loose) element.classList.add('unmarked-heading');
	const ranks = [...new Set(kept.map(({ rank }) => rank))].sort();
	return kept.map(({ element, rank }) => ({ element, level: ranks.indexOf(rank), text: element.textContent?.trim() ?? '' }));
}
