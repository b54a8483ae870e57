/** Discourse 1.x to 2026: the application's post stream, the crawler's view (served to robots, or in `<noscript>`), the preloaded JSON, the head. */
import { drawHead, isUndrawn, words } from './discourse-head';
import { type DiscoursePost, type DiscourseTopic, drawPosts, preloadedTopic } from './discourse-preload';
import { attribute, date, first, has, last, link, map, number, numeral, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { noscript, noscriptShows } from './noscript';
import { queryAll } from './query';

/** The crawler's view (`app/views/topics/show.html.erb`): each post with its meta line; lists and categories have none. */
const crawlerPost = '.crawler-post > .crawler-post-meta ~ .post';
/** The same until 2018: words of the post behind its author, no class around them. */
const oldCrawlerPost = '[itemtype$="/DiscussionForumPosting"] > .creator + .post[itemprop="articleBody"]';
/** The application: `post-stream/widgets/post.js` until 3.4, `components/post.gjs` since. */
const livePost = '.topic-post article[id^="post_"][data-topic-id]';

export const clues: Clues = [
	livePost,
	crawlerPost,
	oldCrawlerPost,
	(document) =>
		noscriptShows(
			document,
			'noscript[data-path]',
			`${crawlerPost}, ${oldCrawlerPost}`,
			/crawler-post-meta|class='post' itemprop='articleBody'/,
		),
	(document) =>
		/"topic_\d+":/.test(document.getElementById('data-preloaded')?.getAttribute('data-preloaded') ?? '') &&
		document.querySelector('meta[name="generator"][content^="Discourse "]') !== null,
	isUndrawn,
];

const crawled = `.crawler-post:has(> .post), [itemtype$="/DiscussionForumPosting"]:has(> .creator + .post[itemprop="articleBody"])`;

/** Looks in the page and, where scripts hide the crawler's view, in that. */
const either =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) => {
		const found = find(scope, base);
		if (found !== undefined) return found;
		const crawler = noscript(scope as Document, 'noscript[data-path]');
		return crawler && find(crawler, base);
	};

const topic =
	<T>(fact: (topic: DiscourseTopic, document: Document) => T | undefined): Find<T> =>
	(scope) => {
		const found = preloadedTopic(scope);
		return found && fact(found, scope as Document);
	};

/** Only the crawler's view is cut into pages. */
const isCrawler = (document: Document): boolean => document.querySelector(livePost) === null;

/** Fact of the post among the preloaded ones: the markup leaves out whom a post answers. */
const fromJson =
	<T>(fact: (post: DiscoursePost) => T | undefined): Find<T> =>
	(scope, base) => {
		const floor = postNumber(scope, base);
		const post = preloadedTopic(scope)?.post_stream?.posts?.find((each) => each.post_number === floor);
		return post && fact(post);
	};

const postNumber: Find<number> = first(
	numeral(attribute('', 'id', /^post_(\d+)$/)),
	numeral(attribute('', 'data-post-number')),
	number('[itemprop="position"]'),
);

const avatarFromJson: Find<string> = (scope, base) => {
	const template = fromJson(({ avatar_template }) => avatar_template)(scope, base);
	return template && new URL(template.replace('{size}', '96'), base).href;
};

/** Not one of the posts that unfold within another, nor of the answers that solved-plugin repeats below the first. */
const own = ':not(.embedded-posts *, .quote *)';

export default defineForum({
	name: 'Discourse',
	clues,
	thread: {
		title: first(
			either(text('#topic-title h1 a')),
			either(text('h1 > a[href*="/t/"]')),
			topic(({ title }) => title),
			(document) => words(document, 'og:title'),
		),
		board: first(
			either((scope) => {
				const names = [...scope.querySelectorAll('#topic-title .topic-category .category-name, #topic-title .badge-category__name')];
				return names.at(-1)?.textContent?.trim() || undefined;
			}),
			either(last('#breadcrumbs > div', text('a'))),
			(document) => words(document, 'og:article:section'),
		),
		boardUrl: either((scope, base) => {
			const links = [...queryAll(scope, '#topic-title .topic-category a[href*="/c/"], #breadcrumbs > div > a')];
			return links.length ? new URL(links.at(-1)?.getAttribute('href') ?? '', base).href : undefined;
		}),
		tags: either(
			texts('#topic-title .discourse-tags .discourse-tag, .topic-category .discourse-tags .discourse-tag, .tags-list [itemprop="name"]'),
		),
		views: topic(({ views }) => views),
		replies: topic(({ posts_count }) => posts_count && posts_count - 1),
		page: (scope, base) => (isCrawler(scope as Document) ? Number(new URL(base).searchParams.get('page')) || undefined : undefined),
		pageCount: topic(({ posts_count, chunk_size }, document) =>
			isCrawler(document) && posts_count ? Math.ceil(posts_count / (chunk_size ?? 20)) : undefined,
		),
		nextPage: either(link('[role="navigation"] a[rel="next"], .crawler-post a[rel="next"]')),
		previousPage: either(link('[role="navigation"] a[rel="prev"], .crawler-post a[rel="prev"]')),
	},
	posts: (scope, base) => {
		const live = [...scope.querySelectorAll(`${livePost}:not(.small-action)`)];
		if (live.length) return live;
		const crawler = [...(noscript(scope as Document, 'noscript[data-path]') ?? scope).querySelectorAll(crawled)];
		return crawler.length ? crawler : (drawPosts(scope as Document) ?? drawHead(scope as Document, base));
	},
	post: {
		/** The number within the topic: quotes name it, and all three views have it. */
		id: map(postNumber, String),
		number: postNumber,
		author: first(attribute(`.names a[data-user-card]${own}`, 'data-user-card'), text('.creator [itemprop="name"]'), text('.creator a')),
		authorUrl: first(link(`.names a[data-user-card]${own}`), link('.creator a')),
		avatar: first(link('.topic-avatar img.avatar', 'src'), avatarFromJson),
		date: first(date(`.post-date .relative-date${own}`), date('.crawler-post-meta time.post-time, .creator time')),
		edited: attribute('.post-info.edits button', 'title'),
		body: `.contents .cooked${own}, .crawler-post-meta ~ .post, .creator + .post`,
		permalink: first(link(`a.post-date${own}`), (scope, base) => {
			const place = /^(.*\/t\/[^?#]*?\/\d+)(?:\/\d+)?\/?(?:[?#].*)?$/.exec(base)?.[1];
			const floor = postNumber(scope, base);
			return place && floor ? `${place}/${floor}` : undefined;
		}),
		replyTo: fromJson(({ reply_to_post_number }) => (reply_to_post_number ? String(reply_to_post_number) : undefined)),
		score: first(
			number('.post-controls .like-count, .post-controls .reactions-counter'),
			number('.post-likes'),
			numeral(attribute('meta[itemprop="interactionCount"]', 'content', /UserLikes:(\d+)/)),
		),
		accepted: first(
			has('.accepted-text, .accepted-label'),
			(scope) => (scope as Element).closest('.topic-post.accepted-answer') !== null || undefined,
			fromJson(({ accepted_answer }) => accepted_answer || undefined),
		),
		byStarter: (scope) => (scope as Element).closest('.topic-post.topic-owner') !== null || undefined,
		missing: (scope) => ((scope as Element).closest('.post-hidden') && scope.querySelector('.expand-hidden') ? 'hidden' : undefined),
		attachments: 'a.attachment',
	},
	/** Nothing but the head has been read. */
	barriers: [
		{
			selector: 'body:not(:has(#main-outlet, .crawler-post, noscript[data-path])) #data-preloaded:not([data-preloaded*="topic_"])',
			kind: 'not-loaded',
			about: 'thread',
		},
	],
	quotes: [
		{
			block: 'aside.quote[data-post], aside.quote[data-username]',
			head: '.title',
			author: first(attribute('', 'data-username'), text('.title', /^(.*?):?$/)),
			/** Numbers of another topic's posts mean nothing here. */
			postId: (block, base) => {
				const { topic: other, post } = (block as HTMLElement).dataset;
				const here = /\/t\/(?:[^/?#]*\/)?(\d+)(?:[/?#]|$)/.exec(base)?.[1];
				return !other || !here || other === here ? post : undefined;
			},
			url: link('.title a[href*="/t/"]'),
		},
	],
	noise: [
		'.lightbox .meta',
		'.badge.clicks, .badge-notification.clicks',
		'.cooked-selection-barrier',
		'.quote-controls',
		'.poll-info, .poll-buttons',
		// A preview of the linked page is not the author's: its title is kept as the link.
		'.onebox:has(.onebox-body :is(h3, h4) a) > header, .onebox .thumbnail, .onebox-body > p:not(.tweet), .onebox-metadata',
		'aside.accepted-answer',
		'.codeblock-button-wrapper, .fullscreen-table-wrapper__buttons',
		'a.anchor[href^="#"]:empty',
	],
	smilies: ['img.emoji'],
});
