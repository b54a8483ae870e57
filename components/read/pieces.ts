/** A piece of a page that may be a post, as a tree of what tells: ways, letters, dates, names. */
import { oneLine } from '../forums/one-line';
import { isoDate } from './dates';
import { declaredLanguage } from './language';

/** A date somewhere in a piece, as far as words or attributes tell it. */
export interface Told {
	text: string;
	stamp?: string;
	iso: string;
}

/** One element of a piece. */
export interface Part {
	element: Element;
	parent?: Part;
	parts: Part[];
	/** What stands in it, of several roots those. */
	nodes: readonly Node[];
	/** How one comes to it from the piece; the same in pieces that are drawn alike. */
	way: string;
	/** Its letters, and those that stand in no element within; see `weigh`. */
	letters: number;
	own: number;
	/** Words of a short line that stand in the element itself; digits folded, so that "Reply (3)" is one with "Reply (12)". */
	line?: string;
	/** Words that may be somebody's name. */
	name?: string;
	date?: Told;
}

/** What a page's dates are read by. */
export interface Clock {
	now: Date;
	language: string | undefined;
	/** Dates by their words: pages repeat them. */
	known: Map<string, string | undefined>;
	/** What each element tells: it is asked for in the pieces of many rows. */
	dates: Map<Element, Told | undefined>;
	said: Map<Element, Said>;
}

/** What an element says of itself, whichever piece it stands in. */
interface Said {
	/** The step to it from the element around it. */
	step: string;
	/** Letters that stand in no element within. */
	own: number;
	line?: string;
	name?: string;
}

/** @param document of the page, whose language its dates are worded in */
export const clockOf = (document: Document): Clock => ({
	now: new Date(),
	language: declaredLanguage(document),
	known: new Map(),
	dates: new Map(),
	said: new Map(),
});

/** Longer lines hold more than a date, longer words more than a name. */
const [longestDate, longestName] = [80, 40];
/** Longer words are nobody's label. */
const longestLine = 60;
/** Words that are a day and an hour. */
const longestMoment = 45;
/** A Han character says as much as this many letters. */
const han = 2.5;
const wordless = /^(?:script|style|noscript|template|select|textarea|button|svg|iframe|object|video|audio)$/;
/** Classes that differ from post to post. */
const changing = /^(?:odd|even|alt|alternate|first|last|new|unread|read|online|offline|active|hentry|starter|op|clearfix|clear|cf)$/i;

/** @returns how much the words say: letters, Han counted more, space not at all */
export function weigh(words: string): number {
	let sum = 0;
	for (let at = 0; at < words.length; at++) {
		const code = words.charCodeAt(at);
		if (code > 0x2e80) sum += code < 0xd7b0 ? han : 1;
		else if (code > 0x20 && code !== 0xa0) sum++;
	}
	return sum;
}

/** @returns the date that these words are, with little else around it */
export function dateIn(words: string, { now, language, known }: Clock): string | undefined {
	// Numbers alone are counts.
	if (words.length < 4 || words.length > longestDate || !/\p{Nd}/u.test(words) || /^[#(\s]*\p{Nd}{1,5}[\s)#.]*$/u.test(words))
		return undefined;
	if (!known.has(words)) known.set(words, isoDate({ text: words }, now, 'dmy', language));
	return known.get(words);
}

const stamps = ['datetime', 'data-time', 'data-timestamp', 'data-date', 'data-utime', 'title', 'content'];

/** @returns the date that the element itself tells, by an attribute or by words that stand in no element within */
export function dateOf(element: Element, clock: Clock): Told | undefined {
	if (!clock.dates.has(element)) clock.dates.set(element, lookForDate(element, clock));
	return clock.dates.get(element);
}

function lookForDate(element: Element, clock: Clock): Told | undefined {
	for (const name of element.hasAttributes() ? stamps : []) {
		const stamp = element.getAttribute(name)?.trim();
		if (!stamp || stamp.length > longestDate || !/\d{4}/.test(stamp) || (name === 'content' && !element.hasAttribute('itemprop'))) continue;
		const told = isoDate({ text: stamp, stamp }, clock.now, 'dmy', clock.language);
		const words = oneLine(element.textContent);
		if (told) return { text: words.length <= longestDate && words ? words : stamp, stamp, iso: told };
	}
	for (const node of element.childNodes) {
		const words = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
		if (words.length < 4 || words.length > 3 * longestDate || !/\p{Nd}/u.test(words)) continue;
		const text = oneLine(words);
		const iso = dateIn(text, clock);
		if (!iso) continue;
		// "21. Apr 2020, <span>19:40</span>": the hour in an element of its own.
		const whole = iso.includes('T') ? '' : oneLine(element.textContent);
		const timed = whole.length <= longestMoment ? dateIn(whole, clock) : undefined;
		return timed?.startsWith(`${iso}T`) ? { text: whole, iso: timed } : { text, iso };
	}
	return undefined;
}

const folded = (words: string): string => oneLine(words.replace(/\p{Nd}+/gu, '#'));

/** @returns lines that this many of the pieces say: labels, buttons, ranks */
export function saidBy(pieces: readonly Part[], least: number): Set<string> {
	const counts = new Map<string, number>();
	for (const piece of pieces) {
		const lines = new Set<string>();
		for (const { line } of within(piece)) if (line) lines.add(line);
		for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= least).map(([line]) => line));
}

/** A name has letters and is short; one letter stands for a missing picture. */
const isName = (words: string): boolean =>
	words.length <= longestName &&
	/\p{L}/u.test(words) &&
	!/\.(?:jpe?g|png|gif|webp|mp4|zip|rar|pdf)$/i.test(words) &&
	(words.length > 1 || /[\u2e80-\ud7af]/.test(words));

/** Links that do something. */
const doing =
	/^(?:#|javascript:|mailto:)|reply|quote|report|posting|newthread|edit|share|login|sign-?in|register|vote|like|facebook|twitter|search|print|rate/i;

/** How many elements beneath one say something: a name is said by one. */
function speakers(element: Element): number {
	let count = 0;
	for (const each of [element, ...element.querySelectorAll('*')])
		if ([...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) count++;
	return count;
}

function nameIn(element: Element, clock: Clock): string | undefined {
	const link = element.localName === 'a' && element.hasAttribute('href');
	const called = /user|author|name|nick|poster/i.test(element.getAttribute('class') ?? '');
	if (!link && element.firstElementChild && !called) return undefined;
	const raw = element.textContent ?? '';
	if (raw.length > 3 * longestName) return undefined;
	if (speakers(element) > 1) return nameBeside(element, clock);
	const words = oneLine(raw);
	if (!isName(words) || dateIn(words, clock)) return undefined;
	if (link && !called && doing.test(element.getAttribute('href') ?? '')) return undefined;
	return words;
}

/** A name that stands loose in an element, beside a date or a rank in elements of their own. */
function nameBeside(element: Element, clock: Clock): string | undefined {
	const loose = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
	const words = oneLine(loose[0]?.nodeValue).replace(/^[\s·•|,:–-]+|[\s·•|,:–-]+$/g, '');
	return loose.length === 1 && isName(words) && !dateIn(words, clock) ? words : undefined;
}

/** Numbers, and the random letters and digits of machines. */
const foldId = (id: string): string => (/(?:\d+\D+){3}/.test(id) ? '#' : id.replace(/[\da-f-]{12,}/gi, '#').replace(/\d+/g, '#'));

/** @returns the step to an element from the one around it, or among the roots of a piece */
function step(element: Element, roots?: readonly Element[]): string {
	const id = element.id;
	if (/\d/.test(id)) return `${element.localName}#${foldId(id)}`;
	const classes = [...element.classList].filter((name) => !changing.test(name)).map((name) => name.replace(/\d+/g, '#'));
	const name = [element.localName, ...classes.slice(0, 3)].join('.');
	// Cells and rows are told by their place, whatever they are called.
	return classes.length && !roots && !/^t[dhr]$/.test(element.localName) ? name : `${name}:${placeOf(element, roots)}`;
}

function placeOf(element: Element, roots?: readonly Element[]): number {
	let place = 0;
	for (let before = element.previousElementSibling; before && place < 9; before = before.previousElementSibling) {
		if (roots && !roots.includes(before)) break;
		if (before.localName === element.localName) place++;
	}
	return place;
}

/**
 * @param roots one element, or several that follow each other
 * @param others posts too: what they hold is not this one's
 */
export function pieceOf(roots: Element[], others: ReadonlySet<Element>, clock: Clock): Part {
	const [first] = roots as [Element];
	const root: Part = { element: first, parts: [], nodes: roots.length > 1 ? roots : [...first.childNodes], way: '', letters: 0, own: 0 };
	if (roots.length > 1) for (const each of roots) add(root, each, others, clock, roots);
	else fill(root, others, clock);
	return root;
}

function add(parent: Part, element: Element, others: ReadonlySet<Element>, clock: Clock, roots?: readonly Element[]): void {
	if (wordless.test(element.localName) || others.has(element)) return;
	const way = `${parent.way}>${roots ? step(element, roots) : saidIn(element, clock).step}`;
	const part: Part = { element, parent, parts: [], nodes: [...element.childNodes], way, letters: 0, own: 0 };
	parent.parts.push(part);
	fill(part, others, clock);
	parent.letters += part.letters;
}

/** What the element says, looked at once a page. */
function saidIn(element: Element, clock: Clock): Said {
	const known = clock.said.get(element);
	if (known) return known;
	let words = '';
	for (const node of element.childNodes) if (node.nodeType === 3) words += node.nodeValue ?? '';
	const own = weigh(words);
	const said = {
		step: step(element),
		own,
		line: own > 0 && own <= longestLine ? folded(words) : undefined,
		name: dateOf(element, clock) ? undefined : nameIn(element, clock),
	};
	clock.said.set(element, said);
	return said;
}

function fill(part: Part, others: ReadonlySet<Element>, clock: Clock): void {
	for (const node of part.nodes) if (node.nodeType === 1) add(part, node as Element, others, clock);
	const { own, line, name } = saidIn(part.element, clock);
	Object.assign(part, { own, line, name });
	part.letters += part.own;
	part.date = dateOf(part.element, clock);
	if (part.date) return;
	if (!part.name && part.own > 0 && part.parts.some(({ date }) => date)) part.name = nameBeside(part.element, clock);
}

/** The part itself and all within it, in the order of the page. */
export function within(part: Part, into: Part[] = []): Part[] {
	into.push(part);
	for (const inner of part.parts) within(inner, into);
	return into;
}
