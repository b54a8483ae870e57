/** 天涯论坛 (bbs.tianya.cn, closed in 2023; copies remain): a saved page of 2017 and ten readers of the site name its parts. */
import { attribute, first, has, is, last, link, map, moment, number, numeral, page, remarks, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest, named } from './pager';
import { queryAll } from './query';

export const clues: Clues = ['.atl-main > .atl-item .bbs-content'];

/** The opening's head stands above all posts. */
const ofHost =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) =>
		(scope as Element).matches('.host-item') ? page(find)(scope, base) : undefined;
const author = '.atl-info .js-vip-check';
const written = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/;

export default defineForum({
	name: '天涯',
	clues,
	thread: {
		title: text('#post_head .atl-title .s_title'),
		board: last('.crumbs em a', text('')),
		boardUrl: last('.crumbs em a', link('')),
		views: number('#post_head .atl-info span', /点击：(\d+)/),
		replies: number('#post_head .atl-info span', /回复：(\d+)/),
		page: number('.atl-pages form > strong'),
		pageCount: greatest('.atl-pages form > strong, .atl-pages form > a:not(.js-keyboard-next)'),
		nextPage: link('.atl-pages a.js-keyboard-next'),
		previousPage: named('.atl-pages a', /上页/),
		starter: text(`#post_head ${author}`),
	},
	posts: '.atl-main > .atl-item:has(.bbs-content)',
	post: {
		id: first(attribute('', 'replyid'), ofHost(attribute('#post_head [js_postid]', 'js_postid'))),
		// "1楼" is the first reply.
		number: first(
			map(is('.host-item'), () => 1),
			map(numeral(attribute('', 'id', /^\d+$/)), (floor) => floor + 1),
		),
		author: first(text(author), ofHost(text(`#post_head ${author}`)), attribute('', '_host')),
		authorUrl: first(link(author), ofHost(link(`#post_head ${author}`))),
		date: first(moment(text('.atl-head .atl-info', written)), ofHost(moment(text('#post_head .atl-info', written)))),
		body: (scope) => [...queryAll(scope, '.atl-con-bd > .bbs-content')],
		byStarter: first(is('.host-item'), has('.atl-info .host')),
		remarks: remarks('.item-reply-view li', {
			author: attribute('', '_username'),
			authorUrl: link('.ir-user'),
			date: moment(attribute('', '_replytime')),
			text: text('.ir-content'),
		}),
	},
	pictureAttributes: ['original'],
});
