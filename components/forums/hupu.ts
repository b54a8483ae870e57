/** Hupu's board (bbs.hupu.com), React pages of 2021 and after; hashed classes are matched by their stem. */
import { first, has, link, map, moment, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { json } from './json';
import { greatest, neighbour } from './pager';

export const clues: Clues = [
	'[class*="post-content_bbs-post-content"] .thread-content-detail',
	'.post-reply-list-wrapper .thread-content-detail',
];

const current: Find<number> = number('.hupu-rc-pagination-item-active');
const author = 'a[class*="post-user-comp-info-top-name"], a.post-reply-list-user-info-top-name';

export default defineForum({
	name: 'Hupu',
	clues,
	thread: {
		title: first(text('h1[class*="title"]'), text('title', /^(.*?)-[^-]+-虎扑社区$/)),
		board: text('title', /-([^-]+)-虎扑社区$/),
		page: current,
		pageCount: greatest('.hupu-rc-pagination-item'),
		nextPage: neighbour('.hupu-rc-pagination-item a', current, 1),
		previousPage: neighbour('.hupu-rc-pagination-item a', current, -1),
		starter: text('a[class*="post-user-comp-info-top-name"]'),
	},
	// "Lit" replies stand in a list of their own above the others, and again in their place.
	posts: (scope, base) => {
		const article =
			(current(scope, base) ?? 1) > 1 ? null : scope.querySelector('[class*="post-content_bbs-post-content"]:has(.thread-content-detail)');
		return [...(article ? [article] : []), ...scope.querySelectorAll('.post-reply-list-wrapper:has(.thread-content-detail)')];
	},
	post: {
		id: json('[data-admininfo]', 'data-admininfo', 'pid'),
		number: number('.user-operate a.position', /\d+/),
		author: text(author),
		authorUrl: link(author),
		avatar: link('[class*="avatar"] img, img[class*="avatar"]', 'src'),
		date: moment(text('[class*="post-user-comp-info-top-time"], .post-reply-list-user-info-top-time')),
		body: '.thread-content-detail',
		score: map(text('.todo-list-text', /(?:亮了|推荐)\s*\((\d+)\)/), Number),
		byStarter: has('[class*="post-user-comp-info-top-tip"]'),
	},
	quotes: [
		{
			block: '[class*="index_bbs-thread-comp-container"], [class*="index_bbs-post-web-quote"]',
			head: '[class*="quote-title-container"], .seo-dom',
			author: text('a[href*="my.hupu.com"]'),
		},
	],
	noise: ['.seo-dom', '[class*="toggle-tool"]'],
	pictureAttributes: ['data-origin', 'data-gif'],
});
