/** Xiuno BBS 4 (`view/htm/thread.htm`, `post_list.inc.htm`) and the forks that kept its templates. */
import { attribute, date, first, link, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest, named } from './pager';
import { queryAll } from './query';

export const clues: Clues = ['.card-thread .message[isfirst="1"]'];

const page: Find<number> = number('.pagination .page-item.active');

export default defineForum({
	name: 'Xiuno BBS',
	clues,
	thread: {
		title: text('.card-thread h4'),
		// The plugin xn_nav_2 drops the crumbs; the board's name is left in the bar for phones.
		board: first(text('.breadcrumb .breadcrumb-item:nth-child(2) a'), text('#mobile_nav .navbar-brand span')),
		boardUrl: link('.breadcrumb .breadcrumb-item:nth-child(2) a'),
		views: number('.card-thread span:has(> .icon-eye)'),
		replies: number('.card-postlist .posts'),
		page,
		pageCount: greatest('.pagination .page-link'),
		nextPage: named('.pagination a.page-link', /▶/),
		previousPage: named('.pagination a.page-link', /◀/),
		firstPage: link('.card-thread .message[isfirst="1"] > p:only-child > a:only-child'),
		starter: text('.card-thread .username'),
	},
	// From page 2 on the first card holds a link to the article in its place.
	posts: (scope, base) => [
		...((page(scope, base) ?? 1) > 1 ? [] : scope.querySelectorAll('.card-thread')),
		...queryAll(scope, '.postlist > .post[data-pid]'),
	],
	post: {
		id: first(attribute('', 'data-pid'), attribute('.post_update[href*="post-update-"]', 'href', /post-update-(\d+)/)),
		number: first(number('.floor'), (scope) => ((scope as Element).matches('.card-thread') ? 1 : undefined)),
		author: text('.username'),
		authorUrl: link('.username a'),
		avatar: link('img[class*="avatar-"]', 'src'),
		date: date('.date'),
		title: text('.message > h6:first-child > a[href*="thread-"]'),
		body: '.message',
	},
	quotes: [{ block: 'blockquote.blockquote', head: 'a.user', author: text('a.user') }],
	noise: ['.message > h6:first-child:has(> a[href*="thread-"])', 'fieldset.fieldset > legend'],
	files: [{ block: '.attachlist > li > a', name: text(''), url: link('') }],
	pictureAttributes: ['data-original'],
});
