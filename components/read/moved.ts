/** Who wrote the posts and when, where a style has moved it: looked for only where the declaration finds it on none of them. */
import type { Find, Forum, Moment } from '../forums/forum';
import { isoDate } from './dates';
import { authorOf } from './guesses';
import { ask, findAll, findOne, type Reading } from './thread';

/** Posts that are looked at, and the share of them that must have a fact at the same place. */
const [sample, share] = [20, 0.9];
/** With fewer posts two days in order are chance. */
const leastInOrder = 3;
/** Words that are a date and little else. */
const [shortest, longest] = [5, 45];
const marked = 'time, [datetime], [class*="date" i], [class*="time" i], [class*="posted" i]';

/**
 * @param elements of the posts
 * @returns the forum as this page's style draws it
 */
export function withMoved(reading: Reading, elements: Element[]): Forum {
	const { forum, base } = reading;
	const { post } = forum;
	const some = elements.slice(0, sample);
	const lacks = (find: Find<unknown> | undefined) => find && !some.some((element) => ask(find, element, base) !== undefined);
	const [noAuthor, noDate] = [lacks(post.author), lacks(post.date)];
	if (!some.length || !(noAuthor || noDate)) return forum;
	const date = noDate ? movedDate(reading, some) : undefined;
	return { ...forum, post: { ...post, ...(date && { date }), ...(noAuthor && movedAuthor(reading, some)) } };
}

function movedAuthor(reading: Reading, some: Element[]): Pick<Forum['post'], 'author' | 'authorUrl'> | undefined {
	const { base } = reading;
	const nameOf = (post: ParentNode) => authorOf(post as Element, undefined, undefined, wordsOf(reading, post as Element));
	if (some.filter(nameOf).length < some.length * share) return undefined;
	return {
		author: (post) => nameOf(post)?.name,
		authorUrl: (post) => {
			const href = nameOf(post)?.href;
			return href && URL.canParse(href, base) ? new URL(href, base).href : undefined;
		},
	};
}

/** What is the author's own: whom and which day it names is not the post's. */
const wordsOf = ({ base, forum: { post } }: Reading, element: Element): Element[] => {
	const signature = findOne(post.signature, element, base);
	return [...findAll(post.body, element, base), ...(signature ? [signature] : [])];
};

/** Of all places where each post tells a day, the one where the days stand in order: people joined in none. */
function movedDate(reading: Reading, some: Element[]): Find<Moment> | undefined {
	const places = new Map<string, Moment[]>();
	const isMarked = new Set<string>();
	for (const post of some) {
		const here = new Set<string>();
		for (const { place, moment, element } of datesIn(reading, post)) {
			if (here.has(place)) continue;
			here.add(place);
			places.set(place, [...(places.get(place) ?? []), moment]);
			if (element.closest(marked) && post.contains(element.closest(marked))) isMarked.add(place);
		}
	}
	const common = [...places].filter(([, moments]) => moments.length >= some.length * share && inOrder(reading, moments));
	const best = common.find(([place]) => isMarked.has(place)) ?? (some.length >= leastInOrder ? common[0] : undefined);
	const place = best?.[0];
	return place === undefined ? undefined : (post) => datesIn(reading, post as Element, place).next().value?.moment;
}

/** Oldest first or newest first, whichever way its numbers are meant. */
const inOrder = ({ now, language }: Reading, moments: Moment[]): boolean =>
	(['dmy', 'mdy'] as const).some((order) => {
		const days = moments.map((moment) => Date.parse(isoDate(moment, now, order, language) ?? ''));
		const sorted = (sign: 1 | -1) => days.every((day, at) => at === 0 || sign * (day - (days[at - 1] as number)) >= 0);
		return sorted(1) || sorted(-1);
	});

interface Dated {
	/** Names of the elements from the words up to the post. */
	place: string;
	moment: Moment;
	element: Element;
}

/** Pieces of text that are a date, outside the post's words. No filter: where a page's scripts are off, callbacks cannot run. */
function* datesIn(reading: Reading, post: Element, only?: string): Generator<Dated, undefined> {
	const words = wordsOf(reading, post);
	const walker = post.ownerDocument.createTreeWalker(post, 4);
	while (walker.nextNode()) {
		const text = walker.currentNode.nodeValue?.replace(/\s+/g, ' ').trim() ?? '';
		if (text.length < shortest || text.length > longest || !/\p{Nd}/u.test(text)) continue;
		const element = walker.currentNode.parentElement;
		if (!element || words.some((body) => body.contains(element))) continue;
		const place = placeOf(element, post);
		if (only !== undefined && place !== only) continue;
		const stamp = element.getAttribute('datetime') ?? element.getAttribute('title') ?? undefined;
		const moment = { text, stamp };
		if (isoDate(moment, reading.now, 'dmy', reading.language)) yield { place, moment, element };
	}
	return undefined;
}

/** XenForo 1 writes a recent day into an `abbr`, an older one into a `span`. */
const inline = /^(?:abbr|time|span)$/;

function placeOf(element: Element, post: Element): string {
	const names: string[] = [];
	for (let at: Element | null = element; at && at !== post; at = at.parentElement)
		names.push(inline.test(at.localName) ? '' : at.localName);
	return names.join(' ');
}
