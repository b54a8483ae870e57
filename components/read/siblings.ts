/** Posts of an unknown forum: repeated siblings, each with an author, a date and words of its own. */
import { attribute, first, text } from '../forums/find';
import type { Forum } from '../forums/forum';

const dates = 'time, [datetime], abbr[title], [class*="date" i], [class*="time" i], [class*="posted" i]';
const authors =
	'[rel~="author"], [class*="author" i] a, [class*="author" i], [class*="username" i], [class*="user" i] a, a[href*="/user"], a[href*="/member"], a[href*="/profile"], cite';
const words =
	'[class*="content" i], [class*="body" i], [class*="message" i], [class*="text" i], [class*="post-" i], [class*="comment" i], blockquote, article';
/** Fewer are no row; members without author or date spoil it; letters below which a post is a line in a list. */
const [least, share, leastLetters] = [2, 0.7, 60];
/** A page has this many dates at most that are looked at: lists of thousands are not for guessing. */
const mostDates = 400;

/** @returns a declaration for this one page, and how many letters its posts hold; undefined where nothing stands in a row */
export function siblingForum(document: Document): { forum: Forum; letters: number } | undefined {
	const rows = new Map<Element, Map<string, Set<Element>>>();
	for (const date of [...document.querySelectorAll(dates)].slice(0, mostDates)) {
		for (
			let post: Element | null = date;
			post?.parentElement && post.parentElement !== document.documentElement;
			post = post.parentElement
		) {
			const row = rows.get(post.parentElement) ?? new Map<string, Set<Element>>();
			const kind = `${post.localName}.${post.classList[0] ?? ''}`;
			row.set(kind, (row.get(kind) ?? new Set()).add(post));
			rows.set(post.parentElement, row);
		}
	}
	let best: { posts: Element[]; letters: number } | undefined;
	for (const row of rows.values()) {
		for (const members of row.values()) {
			const posts = [...members];
			if (posts.length < least || posts.filter((post) => post.querySelector(authors)).length < posts.length * share) continue;
			const lengths = posts.map((post) => bodyOf(post).textContent?.trim().length ?? 0);
			const letters = lengths.reduce((sum, length) => sum + length, 0);
			if (lengths.filter((length) => length >= leastLetters).length < posts.length * share) continue;
			if (letters > (best?.letters ?? 0)) best = { posts, letters };
		}
	}
	return best && { forum: declaration(best.posts), letters: best.letters };
}

/** The block that holds most of a post's words without its author and date. */
function bodyOf(post: Element): Element {
	const blocks = [...post.querySelectorAll(words)].filter((block) => !block.matches(authors) && !block.querySelector(authors));
	return blocks.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))[0] ?? post;
}

const declaration = (posts: Element[]): Forum => ({
	name: '',
	clues: [],
	thread: { title: first(text('h1')) },
	posts: () => posts,
	post: {
		author: text(authors),
		date: (scope, base) => {
			const stamp = attribute('time, [datetime]', 'datetime')(scope, base);
			const shown = text(dates, /.*\d.*/)(scope, base) ?? stamp;
			return shown ? { text: shown, stamp } : undefined;
		},
		body: (scope) => [bodyOf(scope as Element)],
	},
	noise: [`header ${dates.split(',')[0]}`, 'footer, nav, [role="toolbar"]'],
});
