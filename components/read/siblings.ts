/** Posts of an unknown forum: repeated siblings, each with an author, a date and words of its own. */
import { attribute, first, text } from '../forums/find';
import type { Forum } from '../forums/forum';
import { oneLine } from '../forums/one-line';
import { isoDate } from './dates';
import { authorOf, bodiesOf, dateNode } from './guesses';
import { declaredLanguage } from './language';
import { looseBodies, withFollowing } from './loose-posts';

const dates = 'time, [datetime], abbr[title], [class*="date" i], [class*="time" i], [class*="posted" i]';
/** Fewer are no row; members without author or date spoil it; letters below which a post is a line in a list. */
const [least, share, leastLetters] = [2, 0.7, 60];
/** Where classes do not say what is a date, two of a kind are chance. */
const leastUnmarked = 4;
/** A page has this many dates at most that are looked at: lists of thousands are not for guessing. */
const mostDates = 400;
/** Loose words count where they are this much longer than the best block. */
const longer = 1.3;
/** Words that are a date and little else. */
const shortest = 5;
const longest = 45;

interface Row {
	forum: Forum;
	/** Letters of all bodies, and how many there are. */
	letters: number;
	posts: number;
}

/** @returns a declaration for this one page, and how many letters its posts hold; undefined where nothing stands in a row */
export function siblingForum(document: Document): Row | undefined {
	const marked = [...document.querySelectorAll(dates)].slice(0, mostDates);
	return longestRow(marked) ?? unmarked(document);
}

/** Where class names say nothing (they change with each build), words that read as a date do. */
function unmarked(document: Document): Row | undefined {
	const now = new Date();
	const language = declaredLanguage(document);
	const found: Element[] = [];
	const walker = document.createTreeWalker(document.body, 4);
	while (walker.nextNode() && found.length < mostDates) {
		const words = walker.currentNode.nodeValue?.trim() ?? '';
		if (words.length < shortest || words.length > longest || !/\p{Nd}/u.test(words)) continue;
		const parent = walker.currentNode.parentElement;
		if (parent && !parent.closest('script, style, noscript') && isoDate({ text: words }, now, 'dmy', language)) found.push(parent);
	}
	const row = longestRow(found);
	return row && row.posts >= leastUnmarked ? row : undefined;
}

/** @param found the elements that tell when, in document order */
function longestRow(found: Element[]): Row | undefined {
	const rows = new Map<Element, Map<string, Set<Element>>>();
	/** The first date of every element that holds one. */
	const firstDate = new Map<Element, Element>();
	const dateOf = (post: Element) => firstDate.get(post);
	for (const date of found) {
		for (
			let post: Element | null = date;
			post?.parentElement && post.parentElement !== post.ownerDocument.documentElement;
			post = post.parentElement
		) {
			if (!firstDate.has(post)) firstDate.set(post, date);
			const row = rows.get(post.parentElement) ?? new Map<string, Set<Element>>();
			const kind = `${post.localName}.${post.classList[0] ?? ''}`;
			row.set(kind, (row.get(kind) ?? new Set()).add(post));
			rows.set(post.parentElement, row);
		}
	}
	let best: Measured | undefined;
	for (const row of rows.values()) {
		for (const members of row.values()) {
			const posts = [...members];
			// Lines in a list, and no words between them that could be theirs.
			const isList = posts[0]?.nextElementSibling === posts[1] && !mostly(posts, (post) => lettersIn(post) >= leastLetters);
			if (posts.length < least || isList || !mostly(posts, (post) => authorOf(post, dateOf(post)) !== undefined)) continue;
			const alone = measured(posts, dateOf);
			const heads = lettersOf(alone ? [...alone.bodies.values()] : posts);
			const joined = withFollowing(posts, dateOf, heads);
			for (const each of [alone, joined && measured(joined.posts, joined.dateOf)])
				if (each && each.letters > (best?.letters ?? 0)) best = each;
		}
	}
	if (!best) return undefined;
	const { bodies, dateOf: when } = withNested(best, found);
	return { forum: declaration(bodies, when), letters: lettersOf([...bodies.values()]), posts: bodies.size };
}

/** Answers may stand within what they answer: their words are blocks of the same class, below the row. */
function withNested(row: Measured, found: Element[]): Measured {
	const [post, body] = [...row.bodies][0] ?? [];
	const list = post?.parentElement;
	if (!list || !body?.className || !post.contains(body)) return row;
	const same = [...list.getElementsByClassName(body.className)].filter(
		(each) => each.localName === body.localName && !each.parentElement?.closest(`${body.localName}[class="${body.className}"]`),
	);
	if (same.length <= row.bodies.size) return row;
	/** How many of them each element holds. */
	const held = new Map<Element, number>();
	for (const each of same)
		for (let at = each.parentElement; at && at !== list; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + 1);
	const bodies = new Map<Element, Element>();
	for (const each of same) {
		let around: Element = each;
		while (around.parentElement && held.get(around.parentElement) === 1) around = around.parentElement;
		bodies.set(around, each);
	}
	const dates = new Map<Element, Element>();
	for (const date of found)
		for (let at: Element | null = date; at && at !== list; at = at.parentElement) if (bodies.has(at) && !dates.has(at)) dates.set(at, date);
	const dateOf = (each: Element) => dates.get(each);
	const whole = mostly([...bodies.keys()], (each) => dates.has(each) && authorOf(each, dateOf(each)) !== undefined);
	return whole ? { bodies, letters: row.letters, dateOf } : row;
}

interface Measured {
	bodies: Map<Element, Element>;
	letters: number;
	dateOf: (post: Element) => Element | undefined;
}

const lettersIn = (element: Element | undefined): number => element?.textContent?.trim().length ?? 0;
const lettersOf = (elements: Element[]): number => elements.reduce((sum, element) => sum + lettersIn(element), 0);
const mostly = (posts: Element[], holds: (post: Element) => boolean): boolean => posts.filter(holds).length >= posts.length * share;

/** The words of each, where most have some; undefined where they are lines in a list. */
function measured(posts: Element[], dateOf: Measured['dateOf']): Measured | undefined {
	if (!mostly(posts, (post) => lettersIn(post) >= leastLetters)) return undefined;
	const holding = (bodies: Map<Element, Element>): Measured | undefined =>
		mostly(posts, (post) => lettersIn(bodies.get(post)) >= leastLetters)
			? { bodies, letters: lettersOf([...bodies.values()]), dateOf }
			: undefined;
	const blocks = holding(bodiesOf(posts, dateOf));
	// A paragraph may be all of the words, or the longest of several.
	const isPart = (post: Element) => /^(?:p|[uo]l|span|strong|blockquote)$/.test(blocks?.bodies.get(post)?.localName ?? '');
	if (blocks && !mostly(posts, isPart)) return blocks;
	const loose = holding(looseBodies(posts, dateOf));
	return loose && loose.letters > longer * (blocks?.letters ?? 0) ? loose : blocks;
}

function declaration(bodies: Map<Element, Element>, dateOf: (post: Element) => Element | undefined): Forum {
	const posts = [...bodies.keys()];
	const chorus = repeated(posts);
	return {
		name: '',
		clues: [],
		posts: () => posts,
		post: {
			author: (post) => authorOf(post as Element, dateOf(post as Element), chorus)?.name,
			authorUrl: (post) => authorOf(post as Element, dateOf(post as Element), chorus)?.href,
			date: (post, base) => {
				const element = dateOf(post as Element);
				const stamp = attribute('time[datetime], [datetime]', 'datetime')(post, base) ?? element?.getAttribute('title') ?? undefined;
				const around = element && !stamp && dayAround(element);
				if (around) return { text: around };
				const node = element && dateNode(element);
				const shown =
					oneLine(node?.nodeValue) ||
					(element && text('', /.*\p{Nd}.*/u)(element, base)) ||
					first(text(dates, /.*\p{Nd}.*/u))(post, base) ||
					stamp;
				return shown ? { text: shown, stamp } : undefined;
			},
			body: (post) => [withoutChorus(bodies.get(post as Element) ?? (post as Element), chorus)],
		},
		quotes: [
			{
				block:
					'blockquote:has(> cite, > header, > footer, > .attribution), blockquote blockquote, blockquote[cite], .quote, .quotebox, .bbCodeBlock--quote, .ipsQuote, .bbc_standard_quote, .mycode_quote',
				author: text('cite'),
			},
		],
		noise: [`header ${dates.split(',')[0]}`, 'footer, nav, [role="toolbar"]'],
	};
}

/** "21. Apr 2020, <span>19:40</span>": the words that name the day, where the element has the hour alone. */
function dayAround(element: Element): string | undefined {
	const now = new Date();
	const isDay = (words: string) => isoDate({ text: words }, now, 'dmy', declaredLanguage(element.ownerDocument)) !== undefined;
	if (!element.parentElement || isDay(element.textContent ?? '')) return undefined;
	const words = oneLine(element.parentElement.textContent);
	return words.length <= longest && isDay(words) ? words : undefined;
}

const lines = 'a, button, span, li, small, em, i, b, div, font, td, strong, dt';
const folded = (element: Element): string =>
	(element.textContent ?? '')
		.replace(/\p{Nd}+/gu, '#')
		.replace(/\s+/g, ' ')
		.trim();
/** Short lines without elements of their own: "Reply", "Like (3)". */
const shortLines = (root: Element): Element[] =>
	[...root.querySelectorAll(lines)].filter(
		(element) => !element.firstElementChild && folded(element).length <= 25 && folded(element) !== '',
	);

/** What nearly every post says is nobody's words; three posts at least must say it. */
function repeated(posts: Element[]): Set<string> {
	const counts = new Map<string, number>();
	for (const post of posts) for (const words of new Set(shortLines(post).map(folded))) counts.set(words, (counts.get(words) ?? 0) + 1);
	return new Set([...counts].filter(([, count]) => count >= Math.max(3, posts.length * share)).map(([words]) => words));
}

function withoutChorus(body: Element, chorus: Set<string>): Element {
	if (!chorus.size || !shortLines(body).some((line) => chorus.has(folded(line)))) return body;
	const copy = body.cloneNode(true) as Element;
	for (const line of shortLines(copy)) if (chorus.has(folded(line))) line.remove();
	return copy;
}
