/** Whom a post answers on a flat forum: quote link, quoted words, "回复 12#", ">>123", "@name". Wrong edges are worse than none. */
import { gap } from '../forums/letters';
import type { Post, Quote } from '../model/thread';

/** What is known of the posts before the one at hand. */
interface Earlier {
	byId: Map<string, Post>;
	byFloor: Map<number, Post>;
	byAuthor: Map<string, Post[]>;
}

/** The id of a post in a link to it: Discuz! `pid=`, phpBB and MyBB `#p12` `#pid12`, vBulletin and XenForo `#post12` `/post-12`, SMF `#msg12`, FluxBB `?pid=12`, IPS `comment=12`. */
const idInLink = /(?:[?&;#/](?:pid|p|post|posts|msg|comment|findComment|r)[=\-/]?)(\d+)\b/gi;
/** "回复 12#", "回复 12楼", "回12楼", "#12 ", "12楼正解" at the very beginning. */
const floorAtStart =
	/^(?:(?:回复|回覆|回|re:?|reply to|答)\s*[#＃]?(\d{1,6})\s*(?:[#＃楼樓]|$)|[@#＃]\s?(\d{1,6})\s*(?:[楼樓]|[\s:：,，])|(\d{1,6})\s*[楼樓#＃])/i;
/** ">>123" of image boards and 2ch-like boards. */
const arrowAtStart = /^(?:>>|＞＞)(?:No\.)?(\d{1,12})(?!\d)/i;
/** "@name" or "回复 name:" at the beginning; `@name #12` of V2EX names the floor too. */
const nameAtStart = /^(?:@|＠|(?:回复|回覆)\s*@?)([^\s@#:：,，]{1,40})(?:\s+#(\d{1,6})\b)?/;
/** Characters of a quote that must stand in the quoted post. */
const leastQuoted = 6;
/** What Mobile01 writes for the rest of the words where a quote is shortened: "...(恕刪)". */
const shortened = /[(（]恕刪[)）]\s*$/;

/** Posts of the quoted author in which quoted words are looked for, the last ones: with all, a thread of ten thousand would take the square. */
const mostSearched = 300;

/** Fills `replyTo`, and the quotes' `postId`, of posts in thread order; what the markup said already stays. */
export function linkReplies(posts: Post[]): void {
	const earlier: Earlier = { byId: new Map(), byFloor: new Map(), byAuthor: new Map() };
	for (const post of posts) {
		for (const quote of post.quotes) {
			// With another page here, the words may be found better than before.
			const before = guessed.get(quote);
			if (before && quote.postId === before) quote.postId = undefined;
			if (before && post.replyTo === before) post.replyTo = undefined;
			const quoted = targetOfQuote(quote, earlier);
			quote.postId = quoted?.id ?? quote.postId;
			// NodeBB spells names as addresses do ("@Ada-Byron").
			const name = quoted?.author?.name;
			if (name && (!quote.author || plain(quote.author) === plain(name))) quote.author = name;
		}
		if (!post.replyTo || post.replyTo === post.id) {
			const quoted = outerQuotes(post)
				.map((quote) => quote.postId && earlier.byId.get(quote.postId))
				.find(Boolean);
			post.replyTo = quoted ? quoted.id : targetOfWords(post, earlier)?.id;
		}
		earlier.byId.set(post.id, post);
		if (post.number !== undefined) earlier.byFloor.set(post.number, post);
		const name = post.author?.name;
		const theirs = name && earlier.byAuthor.get(name);
		if (theirs) theirs.push(post);
		else if (name) earlier.byAuthor.set(name, [post]);
	}
}

/** By the id that the page gives, by the link, else by author and words. An id of a post that is not here (deleted, or on a page to come) leaves nothing to guess. */
function targetOfQuote(quote: Quote, { byId, byAuthor }: Earlier): Post | undefined {
	if (quote.postId) return byId.get(quote.postId);
	for (const [, id] of quote.url?.matchAll(idInLink) ?? []) {
		const linked = byId.get(id as string);
		if (linked) return linked;
	}
	const words = plain(quote.text.slice(0, 200).replace(shortened, ''));
	if (!quote.author || words.length < leastQuoted) return undefined;
	const theirs = byAuthor.get(quote.author)?.slice(-mostSearched) ?? [];
	const saying = (part: string) => theirs.findLast((post) => plainOf(post).includes(part));
	// Several posts may begin alike; where a quote differs further on (shortened, changed), its beginning must do.
	const found = saying(words) ?? saying(words.slice(0, 40));
	if (found) guessed.set(quote, found.id);
	return found;
}

/** Quotes whose post was told by author and words alone -> the id that was found. */
const guessed = new WeakMap<Quote, string>();

/** Those that stand within no other quote: whom the quoted post had quoted is not answered here. */
function outerQuotes({ body, quotes }: Post): Quote[] {
	if (quotes.length < 2) return quotes;
	const outer: (Quote | undefined)[] = [];
	let depth = 0;
	for (const [tag, number] of body.matchAll(/<blockquote\b(?:[^>]*? data-quote="(\d+)")?[^>]*>|<\/blockquote>/g)) {
		if (tag === '</blockquote>') depth--;
		else if (depth++ === 0 && number) outer.push(quotes[Number(number)]);
	}
	return outer.filter((quote) => quote !== undefined);
}

function targetOfWords(post: Post, { byId, byFloor, byAuthor }: Earlier): Post | undefined {
	const said = saidAtStart(post);
	if (!said) return undefined;
	if (said.arrow) return byId.get(said.arrow) ?? byFloor.get(Number(said.arrow));
	const at = said.floor === undefined ? undefined : byFloor.get(said.floor);
	if (!said.name) return at;
	if (at) return at.author?.name === said.name ? at : undefined;
	return byAuthor.get(said.name)?.at(-1);
}

/** What the beginning of a post says of whom it answers. */
interface Said {
	arrow?: string;
	floor?: number;
	name?: string;
}

/** A joined thread is linked anew with each page; what its posts say stays the same. */
const said = new WeakMap<Post, Said | null>();
const texts = new WeakMap<Post, string>();
const plains = new WeakMap<Post, string>();

function saidAtStart(post: Post): Said | undefined {
	const known = said.get(post);
	if (known !== undefined) return known ?? undefined;
	const words = textOf(post).slice(0, 80).trim();
	const arrow = arrowAtStart.exec(words)?.[1];
	const floor = floorAtStart.exec(words);
	const [, name, number] = nameAtStart.exec(words) ?? [];
	const found: Said | null = arrow
		? { arrow }
		: floor
			? { floor: Number(floor[1] ?? floor[2] ?? floor[3]) }
			: name
				? { name, floor: number ? Number(number) : undefined }
				: null;
	said.set(post, found);
	return found ?? undefined;
}

/** The post's own words: without tags and without the quotes of others. */
function textOf(post: Post): string {
	const known = texts.get(post);
	if (known !== undefined) return known;
	const text = ownWords(post.body);
	texts.set(post, text);
	return text;
}

/** The same as quotes are compared by. */
function plainOf(post: Post): string {
	const known = plains.get(post);
	if (known !== undefined) return known;
	const words = plain(textOf(post));
	plains.set(post, words);
	return words;
}

const ownWords = (body: string): string =>
	body
		.replace(/<blockquote data-quote=[\s\S]*?<\/blockquote>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&nbsp;/g, ' ')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&')
		.replace(/^[\s\u3000\u00a0]+/, '');

const gaps = new RegExp(gap, 'g');
const plain = (words: string): string => words.replace(gaps, '').toLowerCase();
