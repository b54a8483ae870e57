/** Posts of an unknown forum: what repeats on the page, each piece with an author, a date and words of its own. */
import { type Body, bodiesOf } from './bodies';
import { type Column, datesOf, type Filled, namesOf, profile, tailOf } from './columns';
import { type Clock, dateOf, type Part, pieceOf, weigh, within } from './pieces';
import { type Group, groupsOf, lonesOf, type Row, worth } from './rows';

/** Of the pieces of a row so many must have words, an author. */
const share = 0.7;
/** Letters a post in the mean; shorter lines are a list. */
const leastLetters = 25;
/** Above this share of link text it is a list of links. */
const mostLinked = 0.5;
/** Elements around an article in which its author is looked for. */
const mostLevels = 6;
/** A page has this many dates at most that are looked at: lists of thousands are not for guessing. */
const mostDates = 800;

/** Posts of one page, as far as they were told apart. */
export interface Found {
	pieces: Part[];
	dates: Column;
	names: Column;
	bodies: Map<Part, Body>;
	/** Roots of pieces, where some stand in others. */
	others: ReadonlySet<Element>;
	/** Letters of all bodies, and what they count for beside other rows. */
	letters: number;
	value: number;
}

/** @param marks what `datesIn` brings; @returns the posts that stand in a row, undefined where nothing does */
export function siblingPosts(document: Document, marks: readonly Element[], clock: Clock): Found | undefined {
	const found = bestOf(groupsOf(marks), 2, clock, document);
	if (found) widen(found, clock);
	return found;
}

/** The first post's words may stand behind its head, out of the piece that answers are: then it takes all up to the second. */
function widen(found: Found, clock: Clock): void {
	const [first, second] = found.pieces as [Part, Part];
	let around = first.element;
	while (around.parentElement && around.parentElement.localName !== 'body' && !around.parentElement.contains(second.element))
		around = around.parentElement;
	if (around === first.element || second.element.contains(first.element)) return;
	const wide = pieceOf([around], found.others, clock);
	const [name, date] = [found.names.get(first), found.dates.get(first)].map(
		(part) => part && [...within(wide)].find(({ element }) => element === part.element),
	);
	const columns = [name, date].map((part): Column => new Map(part ? [[wide, part]] : []));
	const body = bodiesOf([wide], columns).get(wide);
	if (!body || body.letters - body.linked < 2 * (found.bodies.get(first)?.letters ?? 0) || !isBehind(body.part, first)) return;
	const swap = <T>(map: Map<Part, T>, value: T | undefined) => {
		map.delete(first);
		const rest = [...map];
		map.clear();
		if (value) map.set(wide, value);
		for (const [piece, each] of rest) map.set(piece, each);
	};
	found.pieces[0] = wide;
	swap(found.names, name);
	swap(found.dates, date);
	swap(found.bodies, body);
}

const isBehind = (part: Part, other: Part): boolean => Boolean(other.element.compareDocumentPosition(part.element) & 4);

/** @returns the one post that an id says to be one ("post_123"), undefined where none tells who wrote it and when */
export function lonePost(document: Document, marks: readonly Element[], clock: Clock): Found | undefined {
	return bestOf(lonesOf(marks), 1, clock, document);
}

/** Who wrote the words that an element holds, and when. */
export interface Facts {
	name?: Part;
	date?: Part;
}

/**
 * @param words of the page, without space
 * @param until what is no more of it
 * @returns facts out of the smallest piece around these words that tells both; none where it would be the whole page
 */
export function factsAround(document: Document, words: string, marks: readonly Element[], clock: Clock, until?: Element): Facts {
	const holds = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').includes(words);
	let at: Element = document.body;
	for (let inner: Element | undefined = at; inner; inner = [...at.children].find(holds)) at = inner;
	for (let level = 0; level < mostLevels && at !== document.body && !(until && at.contains(until)); level++) {
		if (marks.some((mark) => at.contains(mark))) {
			const piece = pieceOf([at], none, clock);
			const dates = datesOf([piece]).column;
			const names = namesOf([piece], dates).column;
			if (names.size && dates.size) return { name: names.get(piece), date: dates.get(piece) };
		}
		at = at.parentElement ?? document.body;
	}
	return {};
}

/** Every element that tells a date, in the order of the page. */
export function datesIn(document: Document, clock: Clock): Element[] {
	const found: Element[] = [];
	const walker = document.createTreeWalker(document.body, 1);
	while (walker.nextNode() && found.length < mostDates) {
		const element = walker.currentNode as Element;
		if (/^(?:script|style|noscript|option|textarea)$/.test(element.localName)) continue;
		if (dateOf(element, clock)) found.push(element);
	}
	return found;
}

function bestOf(groups: Group[], least: number, clock: Clock, document: Document): Found | undefined {
	let best: Found | undefined;
	for (const { row, bound } of groups) {
		if (bound <= (best?.value ?? 0)) break;
		const found = lookAt(row, least, clock, document);
		if (found && found.value > (best?.value ?? 0)) best = found;
	}
	return best;
}

function lookAt(row: Row, least: number, clock: Clock, document: Document): Found | undefined {
	const members = new Set(row.flat());
	const nested = row.some(([element]) => holdsOther(element as Element, members));
	const pieces = row.map((roots) => pieceOf(roots, nested ? new Set([...members].filter((other) => !roots.includes(other))) : none, clock));
	const dates = datesOf(pieces);
	const names = namesOf(pieces, dates.column);
	if (!isTold(pieces, dates, names) || isListOfPages(pieces, document)) return undefined;
	const bodies = bodiesOf(pieces, [dates.column, names.column]);
	const all = [...bodies.values()];
	const letters = all.reduce((sum, body) => sum + body.letters, 0);
	const linked = all.reduce((sum, body) => sum + body.linked, 0);
	if (all.length < Math.max(least, pieces.length * share) || letters < leastLetters * all.length || linked > letters * mostLinked)
		return undefined;
	const told = (names.own + dates.own) / (2 * pieces.length);
	return {
		pieces,
		dates: dates.column,
		names: names.column,
		bodies,
		others: nested ? members : none,
		letters,
		value: worth(letters - linked / 2, all.length) * (0.4 + 0.6 * told) * (0.7 + Math.min(0.3, names.score / 10)),
	};
}

/** Whether most of the pieces tell who wrote them, or when and by a number of their own; none is itself a row of posts. */
function isTold(pieces: Part[], dates: Filled, names: Filled): boolean {
	const numbered = new Set(pieces.map(({ element }) => element.id).filter((id) => /\d/.test(id))).size;
	const whole = pieces.length * share;
	if (names.own < whole && (numbered < pieces.length || dates.own < whole)) return false;
	const many = pieces.filter((piece) => {
		let count = 0;
		for (const part of within(piece)) if (part.date && tailOf(part.way) === dates.tail) count++;
		return count > 1;
	});
	return many.length <= pieces.length / 4;
}

const none: ReadonlySet<Element> = new Set();

function holdsOther(element: Element, members: ReadonlySet<Element>): boolean {
	for (let at = element.parentElement; at; at = at.parentElement) if (members.has(at)) return true;
	return false;
}

/** Shorter words are no title of a board or thread; letters, as `weigh` counts them. */
const shortestTitle = 7;

/** Each with a heading that leads to a page of its own: a list of articles or threads. */
function isListOfPages(pieces: Part[], document: Document): boolean {
	const here = document.location?.pathname ?? (URL.canParse(document.baseURI) ? new URL(document.baseURI).pathname : '');
	const leadsAway = (link: Element): boolean => {
		const href = link.getAttribute('href') ?? '#';
		if (href.includes('#') || !URL.canParse(href, document.baseURI) || weigh(link.textContent ?? '') < shortestTitle) return false;
		// The name of who wrote a post may be its heading.
		if (profile.test(href)) return false;
		return new URL(href, document.baseURI).pathname !== here;
	};
	const leading = pieces.filter(({ element }) =>
		[...element.querySelectorAll('h1 a[href], h2 a[href], h3 a[href], h4 a[href]')].some(leadsAway),
	);
	return leading.length >= pieces.length * share;
}
