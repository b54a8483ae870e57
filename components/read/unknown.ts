/** A page of no known forum: what it tells machines, else posts in a row, else the article that Readability isolates. */
import { Readability } from '@mozilla/readability';
import { date } from '../forums/find';
import type { Forum } from '../forums/forum';
import type { Post, Thread } from '../model/thread';
import { baseOf, plainUrl } from './addresses';
import { readSafely } from './body';
import { isoDate } from './dates';
import { dateBeside } from './guesses';
import { declaredLanguage, languageOf } from './language';
import { limitDepth } from './noise';
import { schemaForum } from './schema';
import { siblingForum } from './siblings';
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

/** @returns a thread without `software`, or undefined where the page has nothing to read; best effort, never a claim that this is a forum */
export function readUnknown(document: Document, url: string): Thread | undefined {
	const schema = schemaForum(document);
	const told = schema && readForum(document, url, schema);
	// What is told of several posts is the thread; of one, it may be the first of many or a stray one.
	if (told && told.posts.length > 1 && letters(told.posts) >= leastLetters) return nameless(told, document, url);
	if (!holdsWords(document)) return told && letters(told.posts) >= leastLetters ? nameless(told, document, url) : undefined;
	const article = readArticle(document, url);
	const alone = told && letters(told.posts) >= Math.max(leastLetters, shareOfArticle * letters(article?.posts ?? []));
	const single = alone ? nameless(told, document, url) : article;
	const enough = Math.max(leastLetters, shareOfArticle * letters(single?.posts ?? []));
	const row = siblingForum(document);
	if (row && row.letters >= enough) {
		const guessed = readForum(document, url, row.forum);
		// What is left once it is clean: menus and scripts in a row are nothing.
		if (guessed && guessed.posts.length > 1 && letters(guessed.posts) >= enough)
			return nameless(withFacts(withArticle(guessed, single), told), document, url);
	}
	return single && withFacts(single, told);
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

/** Comments in a row stand below an article: it comes first, where it neither is one of them nor holds them. */
function withArticle(row: Thread, article: Thread | undefined): Thread {
	const first = article?.posts[0];
	const plain = (post: Post) => post.body.replace(/<[^>]*>|\s+/g, '');
	if (!first || !article) return row;
	const words = plain(first);
	const same = row.posts
		.map(plain)
		.some((post) => post.includes(probe(words)) || (post.length >= shortProbe && words.includes(probe(post))));
	if (same) return row;
	const replies = row.posts.map((post, place) => ({
		...post,
		id: `p${place + 2}`,
		number: place + 2,
		isTopicStarter: false,
		replyTo: undefined,
	}));
	return { ...row, title: article.title, posts: [first, ...replies] };
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
