/** What a forum software looks like, as data: the shape that every declaration fills and that `read/` interprets. */
import type { NoticeKind } from '../model/thread';

/**
 * Looks for one fact within a scope.
 * @param scope the document for facts of the thread, the post's element for facts of a post
 * @param base absolute address that relative links of the page resolve against
 * @returns undefined where the page does not say it; never an empty string
 */
export type Find<T> = (scope: ParentNode, base: string) => T | undefined;

/** One element by CSS selector (first match wins), or by a function where CSS cannot say it. */
export type FindElement = string | Find<Element>;
/** All elements by CSS selector, in document order, or by a function. A function may wrap loose nodes in elements made by an inert document. */
export type FindElements = string | Find<Element[]>;

/**
 * Facts of the DOM that only a thread page of this software shows, never the address alone.
 * The page is recognised when any one of them holds; a conjunction is written with `:has()` or as a function.
 */
export type Clues = readonly (string | readonly string[] | ((document: Document, url: string) => boolean))[];

/** A moment as the page gives it; `read/dates.ts` makes ISO 8601 of it. */
export interface Moment {
	/** The words a person sees. */
	text: string;
	/** What the page says to machines: ISO 8601, or seconds or milliseconds since 1970. */
	stamp?: string;
}

/** How the software shows the words of another post inside a post. */
export interface QuoteWords {
	/** The whole quote, head and all, as an element of the body. */
	block: string;
	/** The head ("X wrote:") within the block; taken out of the quoted words. */
	head?: string;
	/** A head that is no element: words at the begin of the block, and the line break after them. */
	headWords?: RegExp;
	/** Where the quoted words stand within the block, where not in the block itself: its first match. */
	words?: string;
	/** A head that stands just before the block (SMF, IP.Board 3): it joins the block, where the facts find it. */
	before?: string;
	/** Only where the words of that head match: a bare `<b>` can be the author's own. */
	beforeWords?: RegExp;
	author?: Find<string>;
	/** Link to the quoted post. */
	url?: Find<string>;
	/** Id of the quoted post. */
	postId?: Find<string>;
}

/** What the software draws around one file or picture; taken out of the body, its facts kept as data. */
export interface FileWords {
	/** Everything that belongs to one file: name, size, menus. A picture within stays where the block stood; a picture that is the block itself, in any case. */
	block: string;
	/** File name as uploaded. */
	name?: Find<string>;
	url?: Find<string>;
	/** As the page words it: "1.2 MB". */
	size?: Find<string>;
	downloads?: Find<number>;
	/** What the author wrote about the file; the picture's caption. */
	description?: Find<string>;
}

/** Words that the software hides until a click. */
export interface SpoilerWords {
	/** The whole spoiler, label and all. */
	block: string;
	/** The label; "Spoiler" where it has no words. */
	label?: string;
	/** The hidden part; everything but the label where undefined. */
	body?: string;
}

/** A thing that stands where words or files would be, did the reader have the right to see them. */
export interface Barrier {
	/** Matched within the post (or the document, for a barrier before the whole thread). */
	selector: string;
	kind: NoticeKind;
	about: 'thread' | 'post' | 'attachment' | 'picture' | 'part';
	/** Only where its words match. */
	words?: RegExp;
}

export interface ForumDeclaration {
	/** The makers' name: "Discuz!", "phpBB". Several declarations (skins, eras) may share it. */
	name: string;
	clues: Clues;
	thread?: {
		title?: Find<string>;
		category?: Find<string>;
		board?: Find<string>;
		boardUrl?: Find<string>;
		site?: Find<string>;
		views?: Find<number>;
		replies?: Find<number>;
		tags?: Find<string[]>;
		/** Number of this page; 1 where undefined. */
		page?: Find<number>;
		pageCount?: Find<number>;
		nextPage?: Find<string>;
		previousPage?: Find<string>;
		firstPage?: Find<string>;
		/** How many posts stand on the pages before this one, where the posts carry no number themselves. */
		postsBefore?: Find<number>;
		/** The forum's clock: the time now in the words of its zone, its stamp in UTC. Dates without an offset get the one it tells. */
		clock?: Find<Moment>;
		/** Name of the person who began the thread, where a later page tells it. */
		starter?: Find<string>;
	};
	/** Names that anybody bears on an anonymous board ("無名"): to bear one makes nobody the topic starter. */
	anonymous?: RegExp;
	/** The element of each post. */
	posts: FindElements;
	post: {
		/** Required: without it a post gets its place as id. */
		id?: Find<string>;
		number?: Find<number>;
		author?: Find<string>;
		authorUrl?: Find<string>;
		avatar?: Find<string>;
		date?: Find<Moment>;
		edited?: Find<string>;
		title?: Find<string>;
		/** One element, or several that follow each other. */
		body: FindElements;
		permalink?: Find<string>;
		/** Link to the forum's own view of this author's posts in the thread (Discuz! 只看该作者). */
		onlyAuthor?: Find<string>;
		/** Id of the post that this one answers, where the markup says it outright. */
		replyTo?: Find<string>;
		depth?: Find<number>;
		score?: Find<number>;
		reactions?: Find<{ name: string; count: number }[]>;
		accepted?: Find<boolean>;
		sticky?: Find<boolean>;
		/** The markup marks this post as the topic starter's. */
		byStarter?: Find<boolean>;
		signature?: FindElement;
		remarks?: Find<{ author?: string; authorUrl?: string; date?: Moment; text: string }[]>;
		/** Files listed outside the body: pictures among them join the post's pictures. */
		attachments?: FindElements;
		/** The post is here in name only (removed, blocked). */
		missing?: Find<NoticeKind>;
	};
	quotes?: QuoteWords[];
	barriers?: Barrier[];
	files?: FileWords[];
	/** `<details>` needs no word here. */
	spoilers?: SpoilerWords[];
	/** Selectors of links (or of what has the address as `data-url`) that stand for a player; their words only tell how to switch it on. */
	players?: string[];
	/** Selectors of code blocks beside `<pre>`: lines in a list, in a table with line numbers, or parted by `<br>`. */
	code?: string[];
	/** Selectors of what stands inside a body and is not the author's. */
	noise?: string[];
	/** Selectors of small pictures that belong to the sentence. */
	smilies?: string[];
	/** Attributes that hold the full-size address of an `<img>`, best first. Those of common lazy loaders are known to `read/pictures.ts`. */
	pictureAttributes?: string[];
	/**
	 * Rewrites the address of a thumbnail into that of its original, absolute or relative; undefined leaves it to the general rules.
	 * @param img within the copied body
	 * @param page the document itself: what its reader may fetch
	 */
	original?: (url: URL, img: Element, page: Document) => string | undefined;
}

/** A declaration that passed `defineForum`. */
export type Forum = Readonly<ForumDeclaration>;

/** Checks a declaration by type alone; a misspelt key does not compile. */
export const defineForum = (declaration: ForumDeclaration): Forum => declaration;
