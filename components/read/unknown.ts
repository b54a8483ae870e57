/** A page of no known forum: what it tells machines, else posts in a row, else the article that Readability isolates. */
import { Readability } from '@mozilla/readability';
import { date } from '../forums/find';
import type { Forum } from '../forums/forum';
import type { Post, Thread } from '../model/thread';
import { baseOf, plainUrl } from './addresses';
import { readSafely } from './body';
import { isoDate } from './dates';
import { addressOf, forumOf, quoting } from './found';
import { dateBeside } from './guesses';
import { declaredLanguage, languageOf } from './language';
import { limitDepth } from './noise';
import { clockOf } from './pieces';
import { schemaForum } from './schema';
import { datesIn, type Found, factsAround, lonePost, siblingPosts } from './siblings';
import { siteName } from './site';
import { type Reading, readForum } from './thread';
import { pageTitle } from './title';

/** Letters below which a page holds nothing to read. */
const leastLetters = 140;
/** Shorter posts may stand in any article by chance. */
const shortProbe = 40;
/** Elements within elements that Readability is given: with thousands it takes the square of them. */
const deepest = 200;
/** Posts in a row are the thread where they hold this much of what Readability would call the article. */
const shareOfArticle = 0.6;
/** The same where the article holds them: what it has besides is who and when. */
const shareWithin = 0.3;

/** @returns a thread without `software`, or undefined where the page has nothing to read; best effort, never a claim that this is a forum */
export function readUnknown(document: Document, url: string): Thread | undefined {
	const schema = schemaForum(document);
	const clock = clockOf(document);
	const told = schema && readForum(document, url, quoting(schema, document, clock));
	// What is told of several posts is the thread; of one, it may be the first of many or a stray one.
	if (told && told.posts.length > 1 && letters(told.posts) >= leastLetters && isWhole(told)) return nameless(told, document, url);
	if (!holdsWords(document)) return told && letters(told.posts) >= leastLetters ? nameless(told, document, url) : undefined;
	const marks = datesIn(document, clock);
	const article = readArticle(document, url);
	const alone = told && letters(told.posts) >= Math.max(leastLetters, shareOfArticle * letters(article?.posts ?? []));
	const single = alone ? nameless(told, document, url) : article;
	const row = siblingPosts(document, marks, clock);
	const thread = row && readForum(document, url, forumOf(row, document));
	// What is left once it is clean: menus and scripts in a row are nothing.
	if (row && thread && thread.posts.length > 1 && isThread(thread, row, single, url))
		return nameless(withFacts(withArticle(thread, single && named(single, row), row), told), document, url);
	const lone = lonePost(document, marks, clock);
	const post = lone && readForum(document, url, forumOf(lone, document));
	if (post?.posts[0] && !alone) return nameless(withFacts(inWords(post, single), told), document, url);
	if (told && told.posts.length > 1 && letters(told.posts) >= leastLetters) return nameless(told, document, url);
	return single && withFacts(named(single), told);

	/** With who and when out of what stands around, where the article itself does not say it. */
	function named(article: Thread, above?: Found): Thread {
		const [post] = article.posts;
		if (!post || (post.author && post.date && post.author.url)) return article;
		const { name, date } = factsAround(document, probe(plain(post)), marks, clock, above?.pieces[0]?.element);
		const base = baseOf(document, url);
		const author = name?.name ? { name: name.name, url: addressOf(name, base) } : post.author;
		return {
			...article,
			posts: [{ ...post, author, date: post.date ?? date?.date?.iso, dateText: post.dateText ?? date?.date?.text }],
		};
	}
}

/** Machines are told who wrote at least most of the posts. */
const isWhole = (told: Thread): boolean => told.posts.filter((post) => post.author).length >= told.posts.length / 2;

/** How much of a post's words Readability must have found, and how much besides it may hold. */
const [fewest, most] = [0.6, 1.25];

/** Readability's words are the better ones where they are those of the post and hold little more; who and when are the post's. */
function inWords(post: Thread, article: Thread | undefined): Thread {
	const [own, other] = [post.posts[0], article?.posts[0]];
	const [few, many] = [plain(own), plain(other)];
	if (!own || !other || !few.includes(probe(many)) || many.length < fewest * few.length || many.length > most * few.length) return post;
	return { ...post, posts: [{ ...other, author: own.author, date: own.date, dateText: own.dateText }] };
}

/** Where threads are told by the address. */
const forumAddress = /forum|thread|topic|board|bbs|discuss|community|talk|viewt|showt/i;

/** Whether posts in a row are what the page is about: what Readability takes for the article is among them or holds them, or is the less. */
function isThread(thread: Thread, row: Found, article: Thread | undefined, url: string): boolean {
	const [all, one] = [letters(thread.posts), letters(article?.posts ?? [])];
	if (all >= shareOfArticle * one) return true;
	const around = plain(article?.posts[0]);
	const whole = row.pieces.flatMap(({ nodes }) => nodes.map((node) => node.textContent)).join('');
	if (stands(around, whole.replace(/\s+/g, ''))) return true;
	const within = thread.posts.filter((post) => around.includes(probe(plain(post)))).length;
	return all >= (within >= thread.posts.length / 2 || forumAddress.test(url) ? shareWithin : shareOfArticle) * one;
}

/** What the page tells machines of its first post goes before what was guessed. */
function withFacts(thread: Thread, told: Thread | undefined): Thread {
	const [said, first] = [told?.posts[0], thread.posts[0]];
	if (!told || !said || !first || (first.author && said.author && first.author.name !== said.author.name)) return thread;
	const posts = [
		{ ...first, author: first.author ?? said.author, date: first.date ?? said.date, dateText: first.dateText ?? said.dateText },
		...thread.posts.slice(1),
	];
	return { ...thread, title: told.title || thread.title, posts };
}

/** Whether there are words enough for an article: the shell of a page that scripts fill has none, and Readability need not look for them. */
function holdsWords(document: Document): boolean {
	const walker = document.createTreeWalker(document, 4);
	let count = 0;
	for (let node = walker.nextNode(); node && count < leastLetters; node = walker.nextNode())
		if (!/^(?:script|style|noscript)$/i.test(node.parentNode?.nodeName ?? '')) count += node.nodeValue?.trim().length ?? 0;
	return count >= leastLetters;
}

/** Words that tell two texts apart, out of the middle of one. */
const probe = (words: string): string => words.slice(Math.floor(words.length / 2)).slice(0, 60);

/** Short pieces of a text at even distances: most of them stand in a text that holds it. */
const [probes, probeLength] = [9, 14];
function stands(words: string, whole: string): boolean {
	let found = 0;
	for (let at = 0; at < probes; at++) {
		const start = Math.floor((words.length * at) / probes);
		if (whole.includes(words.slice(start, start + probeLength))) found++;
	}
	return words.length > 0 && found > probes / 2;
}

const plain = (post: Post | undefined): string => post?.body.replace(/<[^>]*>|\s+/g, '') ?? '';

/** An article above a row is the first post, where it neither is one of them nor holds them; so is one that stands behind the first one's head. */
function withArticle(row: Thread, article: Thread | undefined, { pieces }: Found): Thread {
	const first = article?.posts[0];
	const [start, next] = pieces.map(({ element }) => element);
	if (!first || !article || !start || !next) return row;
	const words = plain(first);
	const same = row.posts
		.map(plain)
		.some((post) => post.includes(probe(words)) || (post.length >= shortProbe && words.includes(probe(post))));
	if (same) return row;
	if (!wordsBefore(start).includes(probe(words))) {
		const [head, ...replies] = row.posts;
		if (!head || !wordsBefore(next).includes(probe(words))) return row;
		return { ...row, posts: [{ ...head, body: first.body, pictures: first.pictures, quotes: first.quotes }, ...replies] };
	}
	const replies = row.posts.map((post, place) => ({
		...post,
		id: `p${place + 2}`,
		number: place + 2,
		isTopicStarter: false,
		replyTo: undefined,
	}));
	return { ...row, title: article.title, posts: [first, ...replies] };
}

/** All words of the page above an element, without space. */
function wordsBefore(start: Element): string {
	const range = start.ownerDocument.createRange();
	range.setStart(start.ownerDocument.body, 0);
	range.setEndBefore(start);
	return range.toString().replace(/\s+/g, '');
}

/** Space between tags is none. */
const letters = (posts: Post[]): number =>
	posts.reduce((sum, { body }) => sum + body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length, 0);

const nameless = (thread: Thread, document: Document, url: string): Thread => ({
	...thread,
	title: thread.title || pageTitle(document, url),
	software: undefined,
});

function readArticle(document: Document, url: string): Thread | undefined {
	const base = baseOf(document, url);
	const copy = document.cloneNode(true) as Document;
	limitDepth(copy.body, deepest);
	const article = new Readability(copy, { charThreshold: leastLetters, serializer: (node) => node as Element }).parse();
	if (!article?.content || (article.length ?? 0) < leastLetters) return undefined;
	const inert = document.implementation.createHTMLDocument('');
	const language = declaredLanguage(document);
	const forum: Forum = { name: '', clues: [], posts: '', post: { body: '' } };
	const reading: Reading = { document, base, url, forum, inert, now: new Date(), language };
	const title = pageTitle(document, url) || article.title?.trim() || '';
	const author = article.byline?.trim();
	const dated = article.publishedTime ? undefined : dateBeside(document, title);
	const moment = dated && date('')(dated, base);
	const post: Post = {
		id: 'p1',
		number: 1,
		author: author ? { name: author } : undefined,
		date: article.publishedTime ?? (moment && isoDate(moment, reading.now, undefined, language)),
		dateText: article.publishedTime ?? moment?.text,
		...readSafely(reading, 'p1', [article.content]),
		depth: 0,
		isTopicStarter: true,
	};
	return {
		url: plainUrl(url),
		title,
		site: siteName(document),
		...languageOf(language, [post]),
		posts: [post],
		pages: { current: 1, count: 1 },
		notices: [],
	};
}
