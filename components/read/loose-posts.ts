/** Posts of an unknown forum that no one element holds: several rows each, or words loose beside name and day. */
import { authorOf, dateNode } from './guesses';

type DateOf = (post: Element) => Element | undefined;

const lettersIn = (element: Element): number => element.textContent?.trim().length ?? 0;

/**
 * Heads and what follows each up to the next, joined in elements of an inert document.
 * @param heads siblings that tell who and when
 * @param least letters that must stand between them: more than in themselves, else they are whole posts
 */
export function withFollowing(heads: Element[], dateOf: DateOf, least: number): { posts: Element[]; dateOf: DateOf } | undefined {
	const first = heads[0];
	if (!first || first.nextElementSibling === heads[1]) return undefined;
	const all = new Set(heads);
	const groups = heads.map((head) => {
		const group = [head];
		for (let next = head.nextElementSibling; next && !all.has(next); next = next.nextElementSibling) group.push(next);
		return group;
	});
	// Behind the last one the page goes on.
	const usual = Math.max(...groups.slice(0, -1).map((group) => group.length));
	groups.at(-1)?.splice(usual);
	const between = groups.flatMap((group) => group.slice(1)).reduce((sum, element) => sum + lettersIn(element), 0);
	if (between <= least) return undefined;
	const inert = first.ownerDocument.implementation.createHTMLDocument('');
	const dates = new Map<Element, Element>();
	const posts = groups.map((group) => {
		const post = inert.createElement('div');
		post.append(...group.map((element) => inert.importNode(element, true)));
		const date = group[0] && twin(group[0], post.firstElementChild, dateOf(group[0]));
		if (date) dates.set(post, date);
		return post;
	});
	return { posts, dateOf: (post) => dates.get(post) };
}

/** The element of a copy that stands where another stands in the original. */
function twin(original: Element, copy: Element | null, element: Element | undefined): Element | undefined {
	if (!copy || !element) return undefined;
	if (element === original) return copy;
	return copy.querySelectorAll('*')[[...original.querySelectorAll('*')].indexOf(element)];
}

/** A box around the day holds the words, where it holds this much of the post. */
const most = 0.6;

/** What stands beside name and day in the box that holds them, as copies without these two. */
export function looseBodies(posts: Element[], dateOf: DateOf): Map<Element, Element> {
	return new Map(
		posts.map((post) => {
			const date = dateOf(post);
			let box = date?.parentElement ?? post;
			while (box !== post && box.parentElement && lettersIn(box) < most * lettersIn(post)) box = box.parentElement;
			const copy = box.cloneNode(true) as Element;
			const when = twin(box, copy, date);
			const name = authorOf(post, date)?.name;
			(when && (dateNode(when) ?? when))?.remove();
			[...copy.querySelectorAll('*')].find((element) => element.textContent?.trim() === name)?.remove();
			return [post, copy];
		}),
	);
}
