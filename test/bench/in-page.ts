/** What runs inside each page: Threadleaf, and its peers on the same document. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { recognise } from '../../components/forums/index';
import { recogniseAll } from '../../components/forums/recognise';
import type { Thread } from '../../components/model/thread';
import { hearFaults } from '../../components/read/faults';
import { readThread } from '../../components/read/index';
import { toText } from '../../components/write/text';

export interface Peer {
	title?: string;
	author?: string;
	date?: string;
	text: string;
}

export interface Measured {
	forum?: string;
	thread?: Thread;
	text: string;
	/** `thread.posts[i].body` as words, quotes of other posts apart. */
	bodies: { own: string; all: string }[];
	/** Words and source of the page: no truth is asked that the page does not say. */
	page: { words: string; source: string };
	/** Every declaration whose clues hold: one at most. */
	forums: string[];
	/** Message of an exception: there must be none. */
	error?: string;
	/** Faults that the reading got over; undone, they cost a post its structure or a fact. */
	faults: string[];
	/** The page could not be opened: nothing is known of it. */
	unvisited?: string;
	/** Milliseconds, median of the rounds. */
	times: { recognise: number; readThread: number; readability?: number };
	readability?: Peer;
	defuddle?: Peer;
}

/** @param rounds how often each is timed; Readability runs only where it is above 1 */
function measure(url: string, rounds: number, peers: boolean): Measured {
	const taken: Record<keyof Measured['times'], number[]> = { recognise: [], readThread: [], readability: [] };
	let thread: Thread | undefined;
	let article: ReturnType<Readability['parse']> | undefined;
	let forum: string | undefined;
	let error: string | undefined;
	const faults = new Set<string>();
	hearFaults((fault, what) => faults.add(`${what}: ${fault}`));
	for (let round = 0; round < rounds; round++) {
		try {
			forum = timed(taken.recognise, () => recognise(document, url))?.name;
			thread = timed(taken.readThread, () => readThread(document, url));
		} catch (thrown) {
			error = String((thrown as Error).stack ?? thrown);
		}
		if (rounds === 1) continue;
		// The copy that Readability needs is not counted against it.
		const copy = document.cloneNode(true) as Document;
		article = timed(taken.readability, () => new Readability(copy).parse());
	}
	hearFaults(undefined);
	return {
		forum,
		forums: recogniseAll(document, url),
		faults: [...faults],
		thread,
		text: thread ? toText(thread, { headers: false }) : '',
		bodies: thread?.posts.map(({ body }) => words(body)) ?? [],
		page: { words: document.body?.textContent ?? '', source: document.documentElement.outerHTML },
		error,
		times: {
			recognise: median(taken.recognise),
			readThread: median(taken.readThread),
			readability: rounds > 1 ? median(taken.readability) : undefined,
		},
		readability: article
			? {
					title: article.title ?? undefined,
					author: article.byline ?? undefined,
					date: article.publishedTime ?? undefined,
					text: article.textContent ?? '',
				}
			: undefined,
		defuddle: peers ? defuddled(url) : undefined,
	};
}

function defuddled(url: string): Peer | undefined {
	try {
		const { content, title, author, published } = new Defuddle(document.cloneNode(true) as Document, { url }).parse();
		return { title, author, date: published, text: words(content).all };
	} catch {
		return undefined;
	}
}

function words(html: string): { own: string; all: string } {
	const inert = new DOMParser().parseFromString(`<body>${html.replace(/<(br|\/p|\/li|\/td|\/h\d)\b/g, ' <$1')}`, 'text/html');
	const all = inert.body.textContent ?? '';
	for (const quote of inert.querySelectorAll('[data-quote]')) quote.remove();
	return { own: inert.body.textContent ?? '', all };
}

function timed<T>(times: number[], work: () => T): T {
	const start = performance.now();
	const result = work();
	times.push(performance.now() - start);
	return result;
}

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

Object.assign(globalThis, { measure });
