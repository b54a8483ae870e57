/**
 * BuddyBoss: bbPress as its theme draws it (`bbpress/loop-single-reply.php` of the theme) and in ReadyLaunch (`readylaunch/forums/loop-single-reply.php`
 * of the platform, 2.9 and later). Without either it has the templates of bbPress.
 */
import { attribute, first, link, map, nesting, number, text, texts } from './find';
import { type Clues, defineForum } from './forum';

const posts = '.bs-reply-list-item[id^="post-"], .bb-rl-forum-reply-list-item[id^="post-"]';

/** Profiles list replies in the same elements, in no list of one topic. */
export const clues: Clues = ['ul.bb-single-reply-list .bs-reply-list-item', 'ul.bb-rl-single-reply-list .bb-rl-forum-reply-list-item'];

const head = '.bb-single-reply-list, .bb-rl-single-reply-list';

export default defineForum({
	name: 'bbPress',
	clues,
	thread: {
		title: text('.bb-reply-topic-title, .bb-rl-topic-title'),
		board: text(`:is(${head}) .bs-forums-meta a`),
		boardUrl: link(`:is(${head}) .bs-forums-meta a`),
		tags: texts(`:is(${head}) .item-tags li a`),
		replies: number('.bs-replies'),
		page: number('.bp-pagination-links .current, .bbp-pagination-links .current'),
		nextPage: link('.bp-pagination-links a.next, .bbp-pagination-links a.next'),
		previousPage: link('.bp-pagination-links a.prev, .bbp-pagination-links a.prev'),
	},
	posts,
	post: {
		id: attribute('', 'id', /^post-(\d+)$/),
		author: first(text('.item-meta h3 a, .bb-rl-reply-author-info h3 a'), text('.item-meta h3, .bb-rl-reply-author-info h3')),
		authorUrl: link('.item-meta h3 a, .bb-rl-reply-author-info h3 a'),
		avatar: link('.item-avatar img', 'src'),
		date: map(text('.bs-timestamp, .bb-rl-timestamp'), (words) => ({ text: words })),
		body: '.bbp-reply-content, .bb-rl-reply-content',
		edited: text('.bbp-reply-revision-log, .bbp-topic-revision-log'),
		depth: nesting('.bbp-threaded-replies'),
	},
	noise: ['.bbp-reply-revision-log', '.bbp-topic-revision-log', '.bbp-signature'],
	smilies: ['img.wp-smiley', 'img.emoji'],
});
