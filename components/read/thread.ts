/** Interprets a forum's declaration: the page of a known forum becomes a Thread. */
import type { Find, FindElement, FindElements, Forum } from '../forums/forum';
import { queryAll, queryOne } from '../forums/query';
import type { Notice, Pages, Post, Thread } from '../model/thread';
import { absolute, baseOf, plainUrl } from './addresses';
import { barrierNotices } from './barriers';
import { type DateOrder, dateOrder, isAmbiguous } from './date-order';

import { tellFault } from './faults';
import { declaredLanguage, languageOf } from './language';
import { withMoved } from './moved';
import { readPost } from './post';
import { linkReplies } from './replies';
import { siteName } from './site';
import { pageTitle } from './title';
import { type Zone, zoneOf } from './zone';

/** What every step of one reading needs. */
export interface Reading {
	document: Document;
	/** Base of relative addresses. */
	base: string;
	url: string;
	forum: Forum;
	/** Document without a browsing context: nothing put into it loads or runs. */
	inert: Document;
	/** Moment of reading, for "3 hours ago". */
	now: Date;
	/** What "03/05/2012" means on this page, where it tells. */
	order?: DateOrder;
	/** Tag that the page declares, for words of dates. */
	language?: string;
	/** How far the page's dates are from UTC, where it tells. */
	zone?: Zone;
}

/** One fact; a declaration's fault on a strange page loses this fact and no more. */
export function ask<T>(find: Find<T> | undefined, scope: ParentNode, base: string): T | undefined {
	try {
		return find?.(scope, base);
	} catch (fault) {
		tellFault(fault, 'a fact');
		return undefined;
	}
}

/** An address; a declaration may hand on an attribute as it stands, and JSON says what it likes: undefined where it could run, or leads nowhere. */
export const askAddress = (find: Find<string> | undefined, scope: ParentNode, base: string): string | undefined =>
	absolute(ask(find, scope, base), base);

/** All elements that a declaration means, in document order. */
export function findAll(find: FindElements | undefined, scope: ParentNode, base: string): Element[] {
	if (!find) return [];
	return typeof find === 'string' ? [...queryAll(scope, find)] : (ask(find, scope, base) ?? []);
}

/** The first element that a declaration means. */
export function findOne(find: FindElement | undefined, scope: ParentNode, base: string): Element | undefined {
	return typeof find === 'string' ? (queryOne(scope, find) ?? undefined) : ask(find, scope, base);
}

/**
 * @param document of the page; never changed
 * @returns undefined where the page holds no post after all
 */
export function readForum(document: Document, url: string, forum: Forum): Thread | undefined {
	const base = baseOf(document, url);
	const inert = document.implementation.createHTMLDocument('');
	const reading: Reading = { document, base, url, forum, inert, now: new Date(), language: declaredLanguage(document) };
	const fact = <T>(find: Find<T> | undefined): T | undefined => ask(find, document, base);
	const { thread = {} } = forum;

	const notices: Notice[] = barrierNotices(reading, document, ['thread']);
	const posts = postsOf(reading, notices);
	if (posts.length === 0 && notices.length === 0) return undefined;

	const pages = pagesOf(reading);
	numberPosts(posts, pages.current === 1 ? 0 : fact(thread.postsBefore));
	if (posts[0] && (posts[0].number ?? pages.current) > 1) notices.push({ kind: 'first-post-elsewhere', about: 'thread' });
	markStarter(posts, fact(thread.starter), pages.current === 1, forum.anonymous);
	linkReplies(posts);
	const title = fact(thread.title) ?? pageTitle(document, url);
	for (const post of posts) if (post.title && isOfReply(post.title, title)) post.title = undefined;
	return {
		url: plainUrl(url),
		title,
		category: fact(thread.category),
		...boardOf(reading, title),
		software: forum.name,
		site: fact(thread.site) ?? siteName(document),
		...languageOf(reading.language, posts),
		views: fact(thread.views),
		replies: fact(thread.replies),
		tags: fact(thread.tags),
		posts,
		pages,
		notices,
	};
}

/** A style may end the crumbs in the thread itself, which is no board. */
function boardOf({ document, base, forum: { thread } }: Reading, title: string): Pick<Thread, 'board' | 'boardUrl'> {
	const board = ask(thread?.board, document, base);
	return board === title ? {} : { board, boardUrl: askAddress(thread?.boardUrl, document, base) };
}

/** The title that software gives a reply: the thread's own, behind "Re:", "AW:", "Odp:", "پاسخ:" or whatever the language says, and cut off where it is long. */
export function isOfReply(own: string, thread: string): boolean {
	const bare = own.replace(/^(?:[^\s:：]{1,12} ?[:：]\s*)+/u, '').replace(/(?:\.{3}|…)$/, '');
	return own === thread || bare === thread || (bare.length >= 20 && bare.length < own.length && thread.startsWith(bare));
}

/**
 * Posts that share one inert document. DOMPurify leaves a NodeIterator behind for each body, and a document tells all of
 * them of every change: with one document for all, the time for ten thousand posts grew with their square.
 */
const inertFor = 50;

function postsOf(declared: Reading, notices: Notice[]): Post[] {
	const posts: Post[] = [];
	/** Bodies by the id that the page gives. */
	const seen = new Map<string, Set<string>>();
	const elements = findAll(declared.forum.posts, declared.document, declared.base);
	const reading = { ...declared, forum: withMoved(declared, elements) };
	const order = orderOf(reading, elements);
	const zone = zoneOf(ask(reading.forum.thread?.clock, reading.document, reading.base), reading.now, order);
	let ordered = { ...reading, order, zone };
	for (const [at, element] of elements.entries()) {
		if (at % inertFor === inertFor - 1) ordered = { ...ordered, inert: reading.document.implementation.createHTMLDocument('') };
		const post = readPost(ordered, element, posts.length, notices);
		if (!post) continue;
		// The same post drawn twice counts once; another one under the same id (a theme's fault) stays.
		const bodies = seen.get(post.id);
		if (bodies?.has(post.body)) continue;
		if (bodies) {
			bodies.add(post.body);
			post.id = `${post.id}-${posts.length + 1}`;
		}
		seen.set(post.id, new Set([post.body]));
		posts.push(post);
	}
	return posts;
}

/** Read once for the page: a date that can be meant in one way only tells the order of all. */
function orderOf({ document, base, forum, language }: Reading, elements: Element[]): DateOrder | undefined {
	const texts = elements.slice(0, 100).map((element) => ask(forum.post.date, element, base)?.text ?? '');
	if (!texts.some(isAmbiguous)) return undefined;
	return dateOrder(
		texts,
		() => wordsBeside(document, new Set(elements.flatMap((element) => findAll(forum.post.body, element, base)))),
		language,
	);
}

/** Pieces of text outside the posts' bodies: what people write in them may be of another country. No filter: where a page's scripts are off, callbacks cannot run. */
function* wordsBeside(document: Document, bodies: ReadonlySet<Node>): Iterable<string> {
	let node: Node | null = document.body;
	while (node) {
		if (node.nodeType === 3) yield node.nodeValue?.slice(0, 200) ?? '';
		let next: Node | null = bodies.has(node) ? null : node.firstChild;
		for (let at: Node | null = node; !next && at; at = at.parentNode) next = at.nextSibling;
		node = next;
	}
}

function pagesOf({ document, base, forum }: Reading): Pages {
	const fact = <T>(find: Find<T> | undefined): T | undefined => ask(find, document, base);
	const { thread = {} } = forum;
	const current = fact(thread.page) ?? 1;
	const address = (find: Find<string> | undefined) => askAddress(find, document, base);
	const next = address(thread.nextPage);
	return {
		current,
		count: Math.max(fact(thread.pageCount) ?? 1, current + (next ? 1 : 0)),
		next,
		previous: address(thread.previousPage),
		first: address(thread.firstPage),
	};
}

/** Forums that print no floors still have them: their posts are counted, where it is known from where. */
function numberPosts(posts: Post[], before: number | undefined): void {
	if (before === undefined || posts.some((post) => post.number !== undefined)) return;
	for (const [place, post] of posts.filter((post) => !post.sticky).entries()) post.number = before + place + 1;
}

/** The author of the article began the thread; on later pages only where the page names that person. */
function markStarter(posts: Post[], named: string | undefined, firstPage: boolean, anonymous: RegExp | undefined): void {
	const article = posts.find((post) => !post.sticky);
	const starter = named ?? (firstPage ? article?.author?.name : undefined);
	if (!starter) return;
	const nameless = anonymous?.test(starter);
	for (const post of posts) if (nameless ? firstPage && post === article : post.author?.name === starter) post.isTopicStarter = true;
}
