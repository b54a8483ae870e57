/** Crowdstack (before: Hoop.la, Eve, UBB.x). No source is public; read from its pages. */
import { attribute, date, first, is, link, map, text, texts, textWithout } from './find';
import { type Clues, defineForum } from './forum';

/** Blogs and clips bear replies in the same boxes; only topics call the first one so. */
export const clues: Clues = ['article.post-box.h-original-topic-post .post-body'];

export default defineForum({
	name: 'Crowdstack',
	clues,
	thread: {
		title: text('#pageTitle'),
		board: text('#forumBreadcrumb a'),
		boardUrl: link('#forumBreadcrumb a'),
		tags: texts('.tag-list a.tag'),
		nextPage: link('.pagination .arrow:last-child a'),
	},
	posts: 'article.post-box[id]',
	post: {
		id: attribute('', 'id', /\d+/),
		author: first(
			text('.post-box-byline a[href*="/member/"]:not(:has(img, .circle-avatar))'),
			textWithout('.post-box-byline', '.circle-avatar'),
		),
		authorUrl: link('.post-box-byline a[href*="/member/"]'),
		avatar: link('.post-box-byline img', 'src'),
		date: date('time.datetime'),
		body: '.post-body',
		permalink: link('.post-box-meta a[href*="reply="]'),
		byStarter: is('.h-content-post-box'),
		missing: map(is('.deleted-post'), () => 'removed' as const),
	},
});
