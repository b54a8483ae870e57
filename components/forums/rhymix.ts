/**
 * XpressEngine 1 and Rhymix with a board's skin that no other declaration knows. Every skin prints the words as the core
 * hands them out: `.document_<number>_<member>` and `.comment_<number>_<member>` with `.xe_content`; comments bear
 * `id="comment_<number>"`, names the class `member_<number>`. All else is looked for in the words that stand around
 * these. As the source of Rhymix, pages with "Ink board" (미코, 익스트림무비) and with "Slow" (ZOD) stand.
 */
import { date, dateIn, first, has, highest, link, moment, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { oneLine } from './one-line';
import { neighbour } from './pager';

const ofDocument = '.xe_content[class*="document_"]';
const ofComment = '.xe_content[class*="comment_"]';
const declared = '.board_read .read_body > .xe_content, .rd .rd_body .xe_content, .article-wrapper .rhymix_content';

const follows = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;
const headingsBefore = (within: Element, words: Element): Element[] =>
	[...within.querySelectorAll('h1, h2, h3, h4, .atc_title')].filter((heading) => follows(heading, words));

/** The smallest element that holds the article's words and a heading above them. */
function frameOf(words: Element): Element | undefined {
	let frame = words.parentElement;
	for (let steps = 0; frame && steps < 6; steps++, frame = frame.parentElement) if (headingsBefore(frame, words).length) return frame;
	return undefined;
}

/** The article's words, where they stand alone in the page: lists of whole articles are no threads. */
function onlyDocument(page: ParentNode): Element | undefined {
	const all = page.querySelectorAll(ofDocument);
	return all.length === 1 ? all[0] : undefined;
}

const comments = (page: ParentNode): Element[] =>
	[...page.querySelectorAll('[id^="comment_"]')].filter((each) => /^comment_\d+$/.test(each.id) && each.querySelector(ofComment));

export const clues: Clues = [
	(document) => {
		const words = onlyDocument(document);
		const frame = words && frameOf(words);
		if (!frame || document.querySelector(declared)) return false;
		// A page of the house ("About us") is a document too, without an author or comments.
		return frame.querySelector('[class*="member_"]') !== null || comments(document).length > 0;
	},
];

const isArticle = (scope: ParentNode): boolean => !/^comment_\d+$/.test((scope as Element).id);
const wordsOf = (scope: ParentNode): Element | undefined => scope.querySelector(isArticle(scope) ? ofDocument : ofComment) ?? undefined;
const inArticle =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) =>
		isArticle(scope) ? find(scope, base) : undefined;
const inComment =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) =>
		isArticle(scope) ? undefined : find(scope, base);

/** Whether it stands beside a post's words: not among them, nor in the comments that some skins draw within the article. */
const beside = (scope: Element, each: Element): boolean =>
	!each.closest('.xe_content, .comment_popup_menu, .document_popup_menu') &&
	(isArticle(scope) ? !each.closest('[id^="comment"]') : each.closest('[id^="comment_"]') === scope);

/** What stands beside the words, in order, and what follows after what went before. */
const around = (scope: ParentNode, selector: string): Element[] => {
	const words = wordsOf(scope);
	const all = [...scope.querySelectorAll(selector)].filter((each) => beside(scope as Element, each));
	return words ? [...all.filter((each) => follows(each, words)), ...all.filter((each) => !follows(each, words))] : all;
};
/** Facts stand in few words. */
const longest = 200;

/** Looks in each of them. */
const near =
	<T>(selector: string, find: Find<T>): Find<T> =>
	(scope, base) => {
		for (const each of around(scope, selector)) {
			if ((each.textContent?.length ?? 0) > longest) continue;
			const found = find(each, base);
			if (found !== undefined) return found;
		}
		return undefined;
	};

/** "member_431" of "document_512_431"; who wrote without their name has none. */
const author: Find<string> = (scope, base) => {
	const member = /\b(?:document|comment)_\d+_(\d+)\b/.exec(wordsOf(scope)?.className ?? '')?.[1];
	return first(near(`[class~="member_${member}"]`, text('')), near('[class*="member_"], .nickname, .author, .nick', text('')), (each) =>
		// `<spanclass="date nickname member_1">` of 미코 is an element of its own kind, and never ends.
		oneLine(around(each, '[nickname]')[0]?.firstChild?.textContent),
	)(scope, base);
};

const written = /^\D*((?:\d{4}|\d\d)[.-]\d\d[.-]\d\d\.?(?: \d\d:\d\d(?::\d\d)?)?|(?:\d\d\.\d\d )?\d\d:\d\d|\d+ ?(?:초|분|시간|일) 전)$/;

/** Comments are moved in by a margin of any size. */
const margin = (comment: Element): number =>
	Number(
		/(?:margin|padding)-left:\s*([\d.]+)/.exec(comment.getAttribute('style') ?? '')?.[1] ??
			/\bindent(\d+)/.exec(comment.className)?.[1] ??
			0,
	);
const depth: Find<number> = (scope) => {
	const own = margin(scope as Element);
	const steps = [...new Set(comments((scope as Element).ownerDocument).map(margin))].sort((a, b) => a - b);
	if (own > 0) return Math.max(1, steps.indexOf(own)) + 1;
	return (scope as Element).matches('.reply, .re, .re_comment, .level2') ? 2 : 1;
};

const links = 'a[href*="cpage="]';
const current: Find<number> = (scope, base) => {
	const row = scope.querySelector(links)?.closest('ul, ol, nav, div');
	return row ? number('strong, .active, .current, .on, .this, [aria-current]')(row, base) : undefined;
};

/** The title, without the category that some skins draw within the same heading. */
const title: Find<string> = (scope) => {
	const words = onlyDocument(scope);
	const frame = words && frameOf(words);
	const heading = words && frame && headingsBefore(frame, words).at(-1);
	const all = oneLine(heading?.textContent ?? '');
	const ofPage = oneLine(scope.querySelector('title')?.textContent);
	const parts = all.split(' ');
	const from = parts.findIndex((_part, index) => ofPage.includes(parts.slice(index).join(' ')));
	return (from > 0 ? parts.slice(from).join(' ') : all) || undefined;
};

export default defineForum({
	name: 'XpressEngine',
	clues,
	thread: {
		title,
		views: (scope, base) => {
			const words = onlyDocument(scope);
			const frame = words && frameOf(words);
			return frame && near('*', number('', /^조회 ?수?\s*:?\s*([\d,]+)$/))(frame, base);
		},
		starter: (scope, base) => {
			const words = onlyDocument(scope);
			const frame = words && frameOf(words);
			return frame && author(frame, base);
		},
		page: current,
		pageCount: highest(links),
		nextPage: neighbour(links, current, 1),
		previousPage: neighbour(links, current, -1),
	},
	posts: (scope) => {
		const words = onlyDocument(scope);
		const frame = words && frameOf(words);
		return frame ? [frame, ...comments(scope)] : [];
	},
	post: {
		id: (scope) => /\b(?:document|comment)_(\d+)_/.exec(wordsOf(scope)?.className ?? '')?.[1],
		// The article stands on every page of comments.
		number: inArticle((scope, base) => ((current((scope as Element).ownerDocument, base) ?? 1) > 1 ? 1 : undefined)),
		author,
		avatar: near('[class*="profile"] img, .inkpf_img', link('', 'src')),
		date: first(
			near('time[datetime]', date('')),
			near('[content]', dateIn('', 'content', /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$/)),
			near('[title]', dateIn('', 'title', /^\d{4}[.-]\d\d[.-]\d\d\.? \d\d:\d\d(?::\d\d)?$/)),
			near('*', moment(text('', written))),
		),
		body: (scope) => [wordsOf(scope)].filter((each) => each !== undefined),
		depth: first(
			inArticle(() => 0),
			depth,
		),
		score: first(
			inArticle(near('.voted_count, .app-article-vote__count, .vote_count', number(''))),
			inComment(near('.voted_count, .cmt_vote .num', number(''))),
		),
		missing: inComment((scope, base) => (has(`${ofComment}.is_deleted`)(scope, base) ? 'removed' : undefined)),
	},
	barriers: [{ selector: `${ofComment}.is_secret`, kind: 'permission', about: 'post' }],
	noise: ['.document_popup_menu', '.comment_popup_menu'],
});
