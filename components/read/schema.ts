/** Threads that tell machines what they are: schema.org DiscussionForumPosting and QAPage, as JSON-LD or microdata. FAQ pages and articles are none. */
import { attribute, first, text } from '../forums/find';
import type { Find, Forum } from '../forums/forum';

type Item = Record<string, unknown>;

const kinds = /(^|\/)(DiscussionForumPosting|Question)$/;

/** @returns a declaration for this one page, or undefined where it says nothing of a thread */
export function schemaForum(document: Document): Forum | undefined {
	if (document.querySelector(scopes)) return microdata;
	if (!document.querySelector('script[type="application/ld+json"]')) return undefined;
	const item = mainItem(document);
	return item && linkedData(item);
}

const scopes =
	'[itemscope][itemtype$="/DiscussionForumPosting"] [itemprop="text"], [itemscope][itemtype$="/DiscussionForumPosting"] [itemprop="articleBody"], [itemscope][itemtype$="/QAPage"] [itemtype$="/Question"] [itemprop="text"]';

/** A property of this item and not of an item within it (a question holds its answers). */
const own = (scope: ParentNode, property: string): Element | undefined =>
	[...scope.querySelectorAll(`[itemprop~="${property}"]`)].find(
		(element) => element.parentElement?.closest('[itemscope]') === scope || element.closest('[itemscope]') === scope,
	);

const ownText =
	(property: string, inner?: Find<string>): Find<string> =>
	(scope, base) => {
		const element = own(scope, property);
		return element && (inner ?? first(attribute('', 'content'), attribute('', 'datetime'), text('')))(element, base);
	};

const microdata: Forum = {
	name: '',
	clues: [],
	thread: { title: text('[itemprop="headline"], [itemprop="name"] h1, h1[itemprop="name"], h1') },
	posts:
		'[itemtype$="/DiscussionForumPosting"], [itemtype$="/DiscussionForumPosting"] [itemtype$="/Comment"], [itemtype$="/QAPage"] [itemtype$="/Question"], [itemtype$="/QAPage"] [itemtype$="/Answer"]',
	post: {
		author: first(
			ownText('author', attribute('[itemprop~="name"]', 'content')),
			ownText('author', text('[itemprop~="name"]')),
			ownText('author', text('a[href]')),
			ownText('author'),
		),
		authorUrl: ownText('author', attribute('[itemprop~="url"], a[href]', 'href')),
		date: (scope, base) => {
			const stamp = first(ownText('datePublished'), ownText('dateCreated'))(scope, base);
			return stamp ? { text: stamp, stamp } : undefined;
		},
		body: (scope) => {
			const body = own(scope, 'text') ?? own(scope, 'articleBody');
			// Some tell the begin of the first post once more, in the head.
			return body && body.localName !== 'meta' ? [body] : undefined;
		},
		accepted: (scope) => ((scope as Element).matches('[itemprop~="acceptedAnswer"]') ? true : undefined),
	},
};

/** The thread among all items of the page, however deep in graphs and pages. */
function mainItem(document: Document): Item | undefined {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		let data: unknown;
		try {
			data = JSON.parse(script.textContent ?? '');
		} catch {
			continue;
		}
		const page = [data, (data as Item | null)?.['@graph']].flat().filter((item): item is Item => typeof item === 'object' && item !== null);
		for (const item of page) {
			const inner = ([item.mainEntity].flat()[0] ?? item) as Item;
			const type = String([inner['@type']].flat()[0]);
			if (!kinds.test(type) || (type.endsWith('Question') && String(item['@type']) !== 'QAPage')) continue;
			if (wordsOf(inner)) return inner;
		}
	}
	return undefined;
}

const wordsOf = (item: Item): string => String(item.text ?? item.articleBody ?? '').trim();

function linkedData(main: Item): Forum {
	const replies = [main.acceptedAnswer, main.suggestedAnswer, main.comment]
		.flat()
		.filter((item): item is Item => typeof item === 'object' && item !== null);
	const items = new Map<ParentNode, Item>();
	const of = (scope: ParentNode): Item => items.get(scope) ?? {};
	const name = (author: unknown): string | undefined => {
		const person = [author].flat()[0] as Item | string | undefined;
		return (typeof person === 'string' ? person : (person?.name as string | undefined))?.trim() || undefined;
	};
	return {
		name: '',
		clues: [],
		thread: { title: () => String(main.headline ?? main.name ?? '').trim() || undefined },
		posts: (scope) => {
			const inert = (scope as Document).implementation.createHTMLDocument('');
			return [main, ...replies].filter(wordsOf).map((item) => {
				const post = inert.createElement('div');
				const words = wordsOf(item);
				if (/<(p|br|div|a|b|i|strong|em|ul|pre)\b/i.test(words)) post.innerHTML = words;
				else for (const line of words.split('\n')) post.append(line, inert.createElement('br'));
				items.set(post, item);
				return post;
			});
		},
		post: {
			author: (scope) => name(of(scope).author),
			date: (scope) => {
				const stamp = of(scope).datePublished ?? of(scope).dateCreated;
				return typeof stamp === 'string' && stamp ? { text: stamp, stamp } : undefined;
			},
			body: (scope) => [scope as Element],
			accepted: (scope) => ([main.acceptedAnswer].flat().includes(items.get(scope)) ? true : undefined),
		},
	};
}
