/** Which part of each post in a row is its words: the place that holds most in all of them together, without who, when and what every post says. */
import type { Column } from './columns';
import { type Part, saidBy } from './pieces';

/** Classes of what stands beside the words: who the author is, what may be done. */
const aside =
	/(?:^|[-_ ])(?:user|author|member|profile|poster|avatar|signature|sig|rank|badges?|actions?|toolbar|buttons?|controls?|menu|share|votes?|rating|reactions?|likes?|footer|breadcrumbs?|pagination)(?![-_]?(?:content|text|body))/i;
const wordClass = /content|body|message|text|post|comment|answer|entry|article|words|mess/i;
const quoteClass = /quot|cite|spoiler|code|attach|edit/i;
const inline = /^(?:p|ul|ol|li|dl|b|i|u|em|strong|a|h\d|pre|code|blockquote|img|small)(?::|$)/;
/** A part within that holds this much of the words around it is the words, the rest is notes; less where its class says that it is. */
const [core, namedCore] = [0.9, 0.55];

/** What so many of the pieces say is a label (or the box of an author who wrote them all). */
const labelled = 0.4;

/** Where the words of a post stand. */
export interface Body {
	part: Part;
	/** Letters that are nobody's name, date or button. */
	letters: number;
	linked: number;
}

/** What of a piece is not its words: the ways down to author and date, and what stands aside. */
function headsOf(piece: Part, columns: readonly Column[]): Set<Part> {
	const heads = new Set<Part>();
	for (const column of columns) for (let part = column.get(piece); part && part !== piece; part = part.parent) heads.add(part);
	return heads;
}

/** @returns the elements of a piece that are its heads' own, to be left out where the words stand around them */
export function cutsOf(piece: Part, columns: readonly Column[]): Set<Element> {
	return new Set([...headsOf(piece, columns)].map(({ element }) => element));
}

/** Small things within a line (a name that is called, a button) may be words. */
const block = /^(?:div|ul|ol|dl|table|td|tr|section|aside|header|p|nav|footer|form|label)$/;

/** @returns whether a part is no words of its post's author, by its class or its element */
export const isAside = (part: Part): boolean => {
	if (!block.test(part.element.localName)) return false;
	const step = part.way.slice(part.way.lastIndexOf('>') + 1);
	return aside.test(step.replace(/[.#]/g, ' ')) || /^(?:nav|footer|form|label)\b/.test(step);
};

/** Letters of each part that may be words, by way; the most of each piece. */
function valuesOf(piece: Part, heads: ReadonlySet<Part>, labels: ReadonlySet<string>): Map<string, Body> {
	const values = new Map<string, Body>();
	const look = (part: Part, inLink: boolean): Body => {
		const link = inLink || part.element.localName === 'a';
		const own = part.line && labels.has(part.line) ? 0 : part.own;
		const body: Body = { part, letters: own, linked: link ? own : 0 };
		for (const inner of part.parts) {
			if (isAside(inner)) continue;
			const words = look(inner, link);
			// The way to author or date gives its own words to nobody else.
			if (heads.has(inner)) continue;
			body.letters += words.letters;
			body.linked += words.linked;
		}
		const known = values.get(part.way);
		if (!known || worthOf(body) > worthOf(known)) values.set(part.way, body);
		return body;
	};
	look(piece, false);
	return values;
}

/** Links among the words count less: rows of them are menus. */
const worthOf = ({ letters, linked }: Body): number => letters - 0.7 * linked;

/** @returns for each piece where its words stand, if it has any */
export function bodiesOf(pieces: readonly Part[], columns: readonly Column[]): Map<Part, Body> {
	const labels = saidBy(pieces, Math.max(3, pieces.length * labelled));
	const values = new Map(pieces.map((piece) => [piece, valuesOf(piece, headsOf(piece, columns), labels)]));
	const sums = new Map<string, { letters: number; pieces: number }>();
	for (const ways of values.values()) {
		for (const [way, body] of ways) {
			const letters = worthOf(body);
			const sum = sums.get(way) ?? { letters: 0, pieces: 0 };
			if (letters > 0) sums.set(way, { letters: sum.letters + letters, pieces: sum.pieces + 1 });
		}
	}
	let [best, most] = ['', { letters: 0, pieces: 0 }];
	for (const [way, sum] of sums)
		if (sum.letters > most.letters || (sum.letters === most.letters && way.length < best.length)) [best, most] = [way, sum];
	// Paragraphs and their like are never all of the words.
	for (const [way, sum] of [...sums]
		.filter(([way]) => !inline.test(way.slice(way.lastIndexOf('>') + 1)))
		.sort(([a], [b]) => a.length - b.length)) {
		if (!way.startsWith(`${best}>`) || sum.pieces < 0.8 * most.pieces || quoteClass.test(way.slice(best.length))) continue;
		const named = wordClass.test(way.slice(way.lastIndexOf('>')));
		if (sum.letters < (named ? namedCore : core) * most.letters || !isAlone(way, values)) continue;
		[best, most] = [way, sum];
	}
	const found = new Map<Part, Body>();
	for (const [piece, ways] of values) {
		const body =
			ways.get(best) ??
			[...ways.values()].reduce<Body | undefined>((most, each) => (!most || worthOf(each) > worthOf(most) ? each : most), undefined);
		if (body && (ways.has(best) || body.letters > 0)) found.set(piece, body);
	}
	return found;
}

/** Paragraphs of one kind follow each other; the words stand around them. */
function isAlone(way: string, values: Map<Part, Map<string, Body>>): boolean {
	for (const ways of values.values()) {
		const one = ways.get(way)?.part;
		if (one?.parent?.parts.some((part) => part !== one && part.way === way && part.letters > 0)) return false;
	}
	return true;
}
