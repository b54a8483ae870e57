/** What repeats on a page around dates (or other marks of posts): groups of elements that may be the posts of a thread. */
import { weigh } from './pieces';

/** Elements of one kind, each the root (or the several roots) of one piece. */
export type Row = Element[][];

const fold = (words: string): string => words.replace(/\d+/g, '#');

/** What an element is called by, however its neighbours differ. */
function kindsOf(element: Element): string[] {
	const kinds = [`${element.localName}.${fold(element.classList[0] ?? '')}`, element.localName];
	return element.classList.length ? kinds : kinds.slice(1);
}

/** The same wherever it stands: posts in wrappers of their own, answers within what they answer. */
function pageKindsOf(element: Element): string[] {
	const kinds = [...element.classList].slice(0, 4).map((name) => `${element.localName}.${fold(name)}`);
	return /\d/.test(element.id) ? [...kinds, `${element.localName}#${fold(element.id)}`] : kinds;
}

/** Groups worth a closer look; letters that a group holds bound what its posts can hold. */
const [mostGroups, mostLones] = [60, 8];
/** Levels above a mark in which its post is looked for. */
const mostLevels = 24;

export interface Group {
	row: Row;
	/** Letters of all pieces, the more pieces the better: what the row can be worth at most. */
	bound: number;
}

/** More pieces of the same words are the better division. */
export const worth = (letters: number, pieces: number): number => (letters * pieces) / (pieces + 1);

/** @param marks elements that each post has one of, in the order of the page; @returns the most promising first */
export function groupsOf(marks: readonly Element[]): Group[] {
	const letters = lettersOf();
	const groups = new Map<string, Set<Element>>();
	const seen = new Set<Element>();
	const put = (key: string, element: Element) => groups.set(key, (groups.get(key) ?? new Set()).add(element));
	for (const mark of marks) {
		let level = 0;
		for (
			let at: Element | null = mark;
			at?.parentElement && at.localName !== 'body' && level < mostLevels;
			at = at.parentElement, level++
		) {
			const parent = at.parentElement;
			if (seen.has(at)) break;
			seen.add(at);
			for (const kind of kindsOf(at)) put(`${indexOf(parent)} ${kind}`, at);
			for (const kind of pageKindsOf(at)) put(`page ${kind}`, at);
		}
	}
	const rows = new Map<string, Row>();
	for (const [key, members] of groups) {
		if (members.size < 2) continue;
		const row = [...members].map((element) => [element]);
		rows.set(nameOf(row), row);
		if (!key.startsWith('page')) for (const run of runsOf([...members])) rows.set(nameOf(run), run);
	}
	return [...rows.values()]
		.map((row) => ({ row, bound: worth(sumOf(row, letters), row.length) }))
		.sort((a, b) => b.bound - a.bound)
		.slice(0, mostGroups);
}

const numbers = new WeakMap<Element, number>();
let last = 0;
function indexOf(element: Element): number {
	const known = numbers.get(element);
	if (known !== undefined) return known;
	numbers.set(element, ++last);
	return last;
}

const nameOf = (row: Row): string => row.map((roots) => `${indexOf(roots[0] as Element)}+${roots.length}`).join();

function lettersOf(): (element: Element) => number {
	const known = new Map<Element, number>();
	return (element) => {
		const letters = known.get(element) ?? weigh(element.textContent ?? '');
		known.set(element, letters);
		return letters;
	};
}

/** What stands in a member within a member counts once. */
function sumOf(row: Row, letters: (element: Element) => number): number {
	const members = new Set(row.flat());
	const outermost = (element: Element): boolean => {
		for (let at = element.parentElement; at; at = at.parentElement) if (members.has(at)) return false;
		return true;
	};
	let sum = 0;
	for (const element of members) if (outermost(element)) sum += letters(element);
	return sum;
}

/** What software calls the element of one post, before its number. */
const postId =
	/^(?:post|posts|p|pid|msg|message|comment|reply|thread|topic|t|entry|answer|question|postrow|td_post|edit|floor|item|c|r|m)[-_]?(?:id|wrapper|content|container)?[-_]?\d+$/i;

/** Single posts: elements with the id of one. */
export function lonesOf(marks: readonly Element[]): Group[] {
	const letters = lettersOf();
	const found = new Set<Element>();
	for (const mark of marks)
		for (let at: Element | null = mark; at && !found.has(at); at = at.parentElement) if (postId.test(at.id)) found.add(at);
	return [...found]
		.map((element) => ({ row: [[element]], bound: worth(letters(element), 1) }))
		.sort((a, b) => b.bound - a.bound)
		.slice(0, mostLones);
}

/** Heads and words in turn (`dt` and `dd`, two rows of a table, `<hr>` between): each head with what follows it, or with what stands before. */
function runsOf(members: Element[]): Row[] {
	const parent = members[0]?.parentElement;
	if (!parent || members.some((member) => member.parentElement !== parent)) return [];
	const children = [...parent.children];
	const order = new Map(children.map((child, place) => [child, place]));
	const places = members.map((member) => order.get(member) ?? 0);
	const between = places.slice(1).map((place, at) => place - (places[at] ?? 0));
	if (!between.some((count) => count > 1) || between.filter((count) => count > 1).length < between.length * 0.6) return [];
	const longest = Math.max(...between);
	const after = places.map((place, at) => children.slice(place, places[at + 1] ?? Math.min(children.length, place + longest)));
	const before = places.map((place, at) => children.slice(at ? (places[at - 1] ?? 0) + 1 : Math.max(0, place - longest + 1), place + 1));
	return [after, before];
}
