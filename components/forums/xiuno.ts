/** Xiuno BBS 4 (`view/htm/thread.htm`, `post_list.inc.htm`, plug-ins such as xn_tag, xn_mod_enhance, xn_logic_delete) and the forks that kept its templates. */
import { attribute, date, first, link, map, number, text, texts, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { greatest, named } from './pager';
import { queryAll } from './query';

/** Profiles list posts, but without the thread's card. */
export const clues: Clues = ['.card-thread .message[isfirst="1"]', '.card-thread ~ .card-postlist .postlist'];

/** xn_mod_enhance: "最后于 2天前 被阿竹编辑 ，原因：". */
const edit = '.message > .font-italic:has(> .icon-clock-o)';

/** Units of the Russian pack; the English one has them in full: "3 Days+" is three days ago and some hours. */
const units: Readonly<Record<string, string>> = { 'мес.': 'months', 'д.': 'days', 'ч.': 'hours', 'мин.': 'minutes', 'сек.': 'seconds' };

const written: Find<Moment> = map(date('.date'), (moment) => {
	const [, count, unit = ''] = /^(\d+) (\S+)\+$/.exec(moment.text) ?? [];
	return count ? { ...moment, stamp: `${count} ${units[unit] ?? unit} ago` } : moment;
});

const page: Find<number> = number('.pagination .page-item.active');

export default defineForum({
	name: 'Xiuno BBS',
	clues,
	thread: {
		title: textWithout('.card-thread h4', 'a.badge'),
		tags: texts('.card-thread h4 > a.badge'),
		// The plug-in xn_nav_2 drops the crumbs; the board's name is left in the bar for phones.
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
		date: written,
		title: text('.message > h6:first-child > a[href*="thread-"]'),
		body: '.message',
		edited: map(text(edit), (words) => words.replace(/\s*，原因：$/, '')),
		missing: map(text('.message', /^此楼层已删除$/), () => 'removed' as const),
	},
	quotes: [{ block: 'blockquote.blockquote', head: 'a.user', author: text('a.user') }],
	noise: ['h6:first-child:has(> a[href*="thread-"])', 'fieldset.fieldset > legend', '.font-italic:has(> .icon-clock-o)', '.lucky_floor'],
	// The plug-in tt_read.
	barriers: [
		{ selector: '.message .alert-warning:has(> a[href*="user-login"])', kind: 'login', about: 'part' },
		{ selector: '.message .alert-warning:not(:has(> a))', kind: 'reply-first', about: 'part', words: /回[复帖]/ },
	],
	files: [{ block: '.attachlist > li > a', name: text(''), url: link('') }],
	pictureAttributes: ['data-original'],
});
