/** The nouns of the house: what a forum thread is once it has been lifted out of its page. All of it is JSON. */

declare const clean: unique symbol;
/** HTML that passed the one door (`read/clean.ts`); nothing else may mint it. */
export type CleanHtml = string & { readonly [clean]: true };

/** A thread as far as it was read: one page of it, or several joined. `posts[0]` is the article where page 1 was read. */
export interface Thread {
	/** Address that was read, without session ids. */
	url: string;
	/** Title without the site's name, category or page number. */
	title: string;
	/** Prefix that the forum puts before the title ("[电子商务]", "Solved"), without brackets. */
	category?: string;
	board?: string;
	boardUrl?: string;
	/** Name of the forum software, "Discuz!"; undefined on a page read without a known forum. */
	software?: string;
	/** Name of the site. */
	site?: string;
	/** BCP 47 tag of the words, "zh-CN". */
	language?: string;
	direction?: 'rtl';
	/** Counts as the page states them. */
	views?: number;
	replies?: number;
	tags?: string[];
	posts: Post[];
	pages: Pages;
	/** What was left out, and why. */
	notices: Notice[];
}

/** Where in the thread the page stands; addresses are absolute. */
export interface Pages {
	current: number;
	count: number;
	next?: string;
	previous?: string;
	first?: string;
	/** Numbers of the pages that are joined in this thread, ascending. */
	read?: number[];
}

export interface Person {
	name: string;
	url?: string;
	avatar?: string;
}

export interface Post {
	/** The forum's own id of the post, unique within the thread ("4711"). */
	id: string;
	/** Floor: 1 is the article. */
	number?: number;
	author?: Person;
	/** ISO 8601, with offset only where the page gives one ("2017-07-01T13:03"). */
	date?: string;
	/** The words that the page used for the date. */
	dateText?: string;
	/** Words of the note of the last edit. */
	edited?: string;
	/** A title of its own, where it differs from the thread's. */
	title?: string;
	/** The author's words. Marks within: see `marks`. */
	body: CleanHtml;
	pictures: Picture[];
	quotes: Quote[];
	attachments: Attachment[];
	permalink?: string;
	/** The forum's own view of what this author wrote in the thread. */
	onlyAuthor?: string;
	/** Id of the post that this one answers. */
	replyTo?: string;
	/** 0 for the article and on flat forums; 1 and more for answers in a tree. */
	depth: number;
	score?: number;
	reactions?: Reaction[];
	/** Marked as the accepted or best answer. */
	accepted?: boolean;
	/** Shown before the article though it is none (Discuz! sticky replies). */
	sticky?: boolean;
	/** By the person who began the thread. */
	isTopicStarter: boolean;
	signature?: CleanHtml;
	/** Short remarks below the post (Discuz! 点评, Stack Exchange comments). */
	remarks?: Remark[];
	/** Why there is no body, where there is none to be had. */
	missing?: NoticeKind;
}

export interface Remark {
	author?: Person;
	date?: string;
	dateText?: string;
	text: string;
}

export interface Reaction {
	name: string;
	count: number;
}

/**
 * Attributes that tie an element of `Post.body` to a field of the post:
 * `blockquote[data-quote=N]` holds the words of `quotes[N]`, `img[data-picture=N]` shows `pictures[N]`,
 * `a[data-attachment=N]` leads to `attachments[N]`, `img[data-smiley]` is part of the sentence, `a[data-embed]` stands for a frame or video.
 */
export const marks = {
	quote: 'data-quote',
	picture: 'data-picture',
	attachment: 'data-attachment',
	smiley: 'data-smiley',
	embed: 'data-embed',
} as const;

/** Words of another post (or of somebody outside) that a post repeats. */
export interface Quote {
	author?: string;
	/** Id of the quoted post, where a link or number tells it. */
	postId?: string;
	url?: string;
	/** Plain words, for finding and folding. */
	text: string;
}

export interface Picture {
	/** Full size. */
	url: string;
	/** Smaller version, only where it differs. */
	thumbnail?: string;
	/** CSS pixels of the full picture, where the page says them. */
	width?: number;
	height?: number;
	alt?: string;
	/** Words under the picture. */
	caption?: string;
	/** File name as uploaded. */
	name?: string;
	postId: string;
	/** Other posts that show the same picture again. */
	alsoIn?: string[];
}

export interface Attachment {
	name: string;
	url?: string;
	/** As the page words it: "1.2 MB". */
	size?: string;
	downloads?: number;
	/** Why it cannot be had. */
	missing?: NoticeKind;
}

/** Why something is not here. */
export type NoticeKind =
	| 'login'
	| 'reply-first'
	| 'payment'
	| 'permission'
	| 'removed'
	| 'blocked'
	| 'hidden'
	| 'first-post-elsewhere'
	| 'cut-off'
	| 'not-loaded'
	| 'picture'
	| 'page';

export interface Notice {
	kind: NoticeKind;
	/** What it is about. */
	about: 'thread' | 'post' | 'attachment' | 'picture' | 'part' | 'page';
	/** How many of them; 1 where undefined. */
	count?: number;
	postId?: string;
	/** The page's own words, where it has any. */
	text?: string;
}
