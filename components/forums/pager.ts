/** Words for the row of page numbers under a thread, where software gives its links no names. */
import { asciiDigits } from './digits';
import { link, number } from './find';
import type { Find } from './forum';

/** All whole numbers in the words of all matches. */
const numbersIn = (scope: ParentNode, selector: string): number[] =>
	[...scope.querySelectorAll(selector)].flatMap(
		(element) =>
			asciiDigits(element.textContent ?? '')
				.replace(/(?<=\d)[.,٬'’](?=\d{3}(?!\d))/g, '')
				.match(/\d+/g)
				?.map(Number) ?? [],
	);

/** The greatest of all matches: the count of pages in a row of their links, or in "Page 2 of 5", which many languages say the other way round ("5 중 2 페이지"). */
export const greatest =
	(selector: string): Find<number> =>
	(scope) => {
		const numbers = numbersIn(scope, selector);
		return numbers.length ? numbers.reduce((a, b) => Math.max(a, b)) : undefined;
	};

/** The least of all matches: the page in "Page 2 of 5". */
export const least =
	(selector: string): Find<number> =>
	(scope) => {
		const numbers = numbersIn(scope, selector);
		return numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : undefined;
	};

/** Address of the first link whose words match ("下一页"). */
export const named =
	(selector: string, words: RegExp): Find<string> =>
	(scope, base) => {
		const element = [...scope.querySelectorAll(selector)].find((candidate) => words.test(candidate.textContent ?? ''));
		return element && link('')(element, base);
	};

/** Address of the page `step` away from the current one, out of a row of numbered links. */
export const neighbour =
	(links: string, current: Find<number>, step: 1 | -1): Find<string> =>
	(scope, base) => {
		const wanted = (current(scope, base) ?? 1) + step;
		const element = [...scope.querySelectorAll(links)].find((candidate) => number('', /^\D*(\d+)\D*$/)(candidate, base) === wanted);
		return element && link('')(element, base);
	};
