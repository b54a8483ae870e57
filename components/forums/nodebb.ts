/** NodeBB 0.9 to 4, themes Harmony (1 to 3.2), Persona (1 to 15) and their children: what matters hangs on `component` attributes, the same in every theme. */
import { attribute, date, first, is, link, map, number, numeral, page, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment, type QuoteWords } from './forum';
import { whose } from './wrote';

/** Lists of a person's posts have no `component="topic"`; post previews and unfolded replies lie deeper. */
const posts = '[component="topic"] > [component="post"][data-pid]';

export const clues: Clues = [`${posts} [component="post/content"]`];

/** Scripts fill `.timeago` with "3 days ago"; before, its `title` holds the moment. `data-timestamp` is in milliseconds. */
const written: Find<Moment> = (scope, base) => {
	const words = first(
		text('.timeago:not([component="post/editor"] *, [component="post/parent"] *, .replies-last *)'),
		attribute('.timeago', 'title'),
	);
	const stamp = first(attribute('', 'data-timestamp'), attribute('meta[itemprop="datePublished"]', 'content'))(scope, base);
	const shown = words(scope, base) ?? stamp;
	return shown ? { text: shown, stamp } : date('time')(scope, base);
};

const postCount = numeral(attribute('[component="topic/post-count"]', 'title'));

/** A visitor may sort by newest or by votes; the scripts of the page tick the order it is in (`modules/sort.js`). */
const order = page(attribute('[component="thread/sort"] [data-sort]:has(.fa-check)', 'data-sort'));

/** An index is a place in the order that is shown, below the first post, which stays on top. */
const floor: Find<number> = (scope, base) => {
	const index = numeral(attribute('', 'data-index', /^\d+$/))(scope, base);
	const sort = index ? order(scope, base) : undefined;
	if (index === undefined || sort === 'most_votes') return undefined;
	const count = sort === 'newest_to_oldest' ? page(postCount)(scope, base) : undefined;
	return count ? count - index + 1 : sort === 'newest_to_oldest' ? undefined : index + 1;
};

/** Where the breadcrumb is switched off; a label since Harmony, a box in Persona 9 to 12. */
const category = '.topic-info a[component="topic/category"], .topic-info .category-item > a';
/** Author's link: named by `itemprop` on it (Persona until 12) or around it. A guest's leads to "#". */
const author = '[itemprop="author"]';
/** Persona 1 has no `component` on the row. */
const row = ':is([component="pagination"], .pagination-container)';
/** Persona disables the arrow at the end of the row, Harmony makes it pale and deaf. */
const at = (end: 'next' | 'previous') => `${row} .${end}:not(.disabled, .pe-none) a`;

/** nodebb-plugin-reactions: an emoji and its count. */
const reactions: Find<{ name: string; count: number }[]> = (scope) => {
	const all = [...scope.querySelectorAll('[component="post/reaction"][data-reaction]')].map((reaction) => ({
		name: reaction.getAttribute('data-reaction') ?? '',
		count: Number(reaction.querySelector('[data-count]')?.getAttribute('data-count')) || 0,
	}));
	return all.some(({ count }) => count) ? all.filter(({ count }) => count) : undefined;
};

/** nodebb-plugin-question-and-answer tells the page's data which post solved the question. */
const solves: Find<boolean> = (scope) => {
	const data = (scope as Element).ownerDocument.querySelector('#ajaxify-data')?.textContent ?? '';
	const solved = /"solvedPid":"?(\d+)/.exec(data)?.[1];
	return solved !== undefined && solved === (scope as Element).getAttribute('data-pid') ? true : undefined;
};

/**
 * "@hedda said:", a paragraph whose last link leads to the post: the quote's own first line (nodebb-plugin-composer-default 10.3), before it stood above the quote.
 * The composer links no guest, and nobody who quotes themselves.
 */
const toPost = 'a[href*="/post/"]:last-child:not(br ~ a)';
const head = ':scope > p:first-child';
const quoted: Omit<QuoteWords, 'block'> = {
	head: `${head}:has(> ${toPost})`,
	author: first(text(`${head} > :is(.plugin-mentions-user, a[href*="/user/"])`, /^@?(.*)$/), whose(head)),
	url: link(`${head} > ${toPost}`),
	postId: attribute(`${head} > ${toPost}`, 'href', /\/post\/(\d+)/),
};

export default defineForum({
	name: 'NodeBB',
	clues,
	thread: {
		title: text('[component="topic/title"]'),
		views: numeral(attribute('[component="topic/stats"] .stats:has(.fa-eye) [title]:not(i)', 'title')),
		replies: map(postCount, (count) => count - 1),
		board: text(`.breadcrumb li:nth-last-of-type(2), ${category}`),
		boardUrl: link(`.breadcrumb li:nth-last-of-type(2) a, ${category}`),
		tags: texts('[component="topic/tags"] .tag, .topic-info .tag-list .tag'),
		page: number(`${row} .page.active`),
		pageCount: (scope) => {
			const numbers = [...scope.querySelectorAll(`${row} .page [data-page]`)].map((page) => Number(page.getAttribute('data-page')));
			return numbers.length ? Math.max(...numbers) : undefined;
		},
		nextPage: link(at('next')),
		previousPage: link(at('previous')),
	},
	posts,
	post: {
		id: attribute('', 'data-pid'),
		number: floor,
		author: first(text(`${author} a[data-username], a[data-username]${author}`), attribute('', 'data-username')),
		authorUrl: link('a[data-username][href*="/user/"]'),
		// Not those of the post that is answered above, nor of the answers below.
		avatar: link('img[component="user/picture"], .icon img', 'src'),
		date: written,
		edited: text('[component="post/editor"]:not([data-editor=""])'),
		body: '[component="post/content"]',
		permalink: link('a.post-index, a.permalink'),
		replyTo: first(attribute('[component="post/parent"]', 'data-parent-pid'), attribute('[component="post/parent"]', 'data-topid')),
		score: numeral(attribute('[component="post/vote-count"]', 'data-votes')),
		accepted: solves,
		byStarter: is('.topic-owner-post'),
		reactions,
		signature: '[component="post/signature"], .post-signature',
		missing: map(is('.deleted'), () => 'removed' as const),
	},
	quotes: [
		{ block: `blockquote:has(> p:first-child:not(:last-child) > ${toPost})`, ...quoted },
		{ block: `p:has(> ${toPost}) + blockquote`, before: 'p', beforeWords: /[:：]\s*$/, ...quoted },
	],
	// A guest of a forum that keeps uploads to its members: scripts put a link to the login in place of a picture (`topic/posts.js`).
	barriers: [{ selector: 'a.login-required', kind: 'login', about: 'picture' }],
	// A preview of the linked page is not the author's: its title is kept as the link.
	noise: ['a:has(> .login-required)', '.login-required', '.post-signature', '.link-preview > a', '.link-preview .card-text'],
	smilies: ['img.emoji'],
});
