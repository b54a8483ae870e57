/** A page of no known forum: the article that Readability isolates. */
import { Readability } from '@mozilla/readability';
import type { Thread } from '../model/thread';
import { baseOf, plainUrl } from './addresses';
import { readBody } from './body';
import { languageOf } from './language';
import type { Reading } from './thread';

/** Words below which a page holds nothing to read. */
const leastCharacters = 140;

/** @returns a thread of one post without `software`, or undefined where the page has no article */
export function readUnknown(document: Document, url: string): Thread | undefined {
	const base = baseOf(document, url);
	const copy = document.cloneNode(true) as Document;
	const article = new Readability(copy, { charThreshold: leastCharacters, serializer: (node) => node as Element }).parse();
	if (!article?.content || (article.length ?? 0) < leastCharacters) return undefined;
	const inert = document.implementation.createHTMLDocument('');
	const reading: Reading = { document, base, url, forum: { name: '', clues: [], posts: '', post: { body: '' } }, inert, now: new Date() };
	const author = article.byline?.trim();
	const post = {
		id: 'p1',
		number: 1,
		author: author ? { name: author } : undefined,
		date: article.publishedTime ?? undefined,
		dateText: article.publishedTime ?? undefined,
		...readBody(reading, 'p1', [article.content]),
		depth: 0,
		isTopicStarter: true,
	};
	return {
		url: plainUrl(url),
		title: article.title?.trim() || document.title.trim(),
		site: article.siteName?.trim() || undefined,
		...languageOf(document, [post]),
		posts: [post],
		pages: { current: 1, count: 1 },
		notices: [],
	};
}
