/** Symphony (`skins/classic/article.ftl`, `skins/mobile/article.ftl`): an article with comments, tags for boards. Words tell the age of a thing only; its id is its moment in milliseconds (`Ids.genTimeMillisId`). */
import { attribute, first, is, link, number, page, text, texts, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { greatest, neighbour } from './pager';

export const clues: Clues = ['.wrapper > .article-info a[rel="author"][href*="/member/"]'];

const article = '.wrapper:has(> .article-info):has(> .article-content)';
const current: Find<number> = number('.pagination > .current');
const inArticle = is('.wrapper');

/** The article's id stands in its address. */
const articleId = page(
	first(attribute('link[rel="canonical"]', 'href', /\/article\/(\d{13})/), attribute('a[rel="bookmark"]', 'href', /\/article\/(\d{13})/)),
);
const id: Find<string> = first(attribute('', 'id', /^(\d{13})$/), (scope, base) =>
	inArticle(scope, base) ? articleId(scope, base) : undefined,
);
const age = first(
	text('.comment-info > .fn-left > .ft-fade', /^•\s*(.+)$/),
	text('.article-info .ft-gray', /•\s*([^•]*(?:前|刚刚|ago|just now))/i),
);
const date: Find<Moment> = (scope, base) => {
	const stamp = id(scope, base);
	const words = age(scope, base) ?? stamp;
	return words ? { text: words, stamp } : undefined;
};

/** The adopted comment stands once more above the comments, with a link to its place. */
const adopted: Find<string> = page((scope, base) => {
	for (const box of scope.querySelectorAll('.nice'))
		if (/^(?:采纳|adopt)$/i.test(text('.module-header')(box, base) ?? ''))
			return attribute('a[href*="goComment"]', 'href', /#(\d+)/)(box, base);
	return undefined;
});

export default defineForum({
	name: 'Symphony',
	clues,
	thread: {
		title: textWithout('h1.article-title', 'svg'),
		tags: texts('.article-info a[rel="tag"]'),
		views: number('.article-info span[class^="article-level"]'),
		replies: number('.article-info b[class^="article-level"]'),
		page: current,
		pageCount: greatest('.pagination > *'),
		nextPage: neighbour('.pagination > a', current, 1),
		previousPage: neighbour('.pagination > a', current, -1),
		starter: text('.article-info strong'),
	},
	anonymous: /^someone$/,
	// The article stands above the comments on every page; only page 1 is its own.
	posts: (scope, base) => [
		...((current(scope, base) ?? 1) > 1 ? [] : scope.querySelectorAll(article)),
		...scope.querySelectorAll('#comments .list > ul > li[id]'),
	],
	post: {
		id,
		author: first(text('.article-info strong'), text('.comment-info > .fn-left > a')),
		authorUrl: link('.article-info a[rel="author"], .comment-info > .fn-left > a'),
		avatar: attribute('.article-info .avatar-mid, .article-info .avatar, .fn-flex > div > a > .avatar', 'style', /url\(['"]?([^'")]+)/),
		date,
		body: '.article-content, :not(#articleRewardContent) > .comment',
		replyTo: attribute('.comment-info [onclick*="comment-get-comment"]', 'onclick', /showReply\('(\d+)'/),
		score: number('span:has(> .icon-thumbs-up)'),
		accepted: (scope, base) => (adopted(scope, base) === attribute('', 'id')(scope, base) ? true : undefined),
		missing: (scope, base) => (is('.cmt-shield')(scope, base) ? 'blocked' : undefined),
		byStarter: inArticle,
	},
	barriers: [
		{
			selector: '.comment',
			words: /^(?:该内容仅作者和楼主可见|Content is only visible to the author)。?\.?$/i,
			kind: 'permission',
			about: 'post',
		},
	],
	noise: ['#thoughtProgress'],
	smilies: ['img.emoji'],
});
