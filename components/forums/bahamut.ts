/** Bahamut's boards (forum.gamer.com.tw/C.php), pages of 2017 and after (`section#post_…` with `.c-post__header`). */
import { attribute, dateIn, first, link, map, moment, number, remarks, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest, neighbour } from './pager';

export const clues: Clues = ['.c-post__header__author ~ .c-post__header__info', '.c-post .c-post__body .c-article__content'];

const page: Find<number> = number('.BH-pagebtnA a.pagenow');

export default defineForum({
	name: 'Bahamut',
	clues,
	thread: {
		title: first(
			map(text('.c-post__header__title'), (words) => words.replace(/^RE:/i, '')),
			text('title', /^(?:RE:)?(.*?) @/),
		),
		board: text('title', /@(.+?)(?: 哈啦板| - 巴哈姆特|$)/),
		page,
		pageCount: greatest('.BH-pagebtnA a'),
		nextPage: first(link('.BH-pagebtn a.next:not(.no)'), neighbour('.BH-pagebtnA a', page, 1)),
		previousPage: first(link('.BH-pagebtn a.prev:not(.no)'), neighbour('.BH-pagebtnA a', page, -1)),
	},
	posts: '.c-section[id^="post_"]:has(.c-article__content)',
	post: {
		id: attribute('', 'id', /post_(\d+)/),
		number: first(map(attribute('.floor', 'data-floor', /^\d+$/), Number), number('.floor', /\d+/)),
		author: text('.c-post__header__author .username'),
		authorUrl: link('.c-post__header__author .username, .c-post__header__author .userid'),
		avatar: first(link('.c-user__avatar img', 'data-src'), link('.c-user__avatar img', 'src')),
		date: dateIn('.c-post__header__info .edittime', 'data-mtime'),
		edited: text('.c-post__header__info .edittime', /^(.*編輯)$/),
		body: '.c-article__content',
		score: number('.postgp span'),
		// 留言 below a post, as far as they are shown.
		remarks: remarks('.c-reply__item', {
			author: text('.reply-content__user'),
			authorUrl: link('.reply-content__user'),
			date: moment(first(attribute('.edittime', 'data-original-title', /\d{4}-.*/), text('.edittime'))),
			text: first(text('.comment_content'), text('.reply-content__article')),
		}),
	},
	pictureAttributes: ['data-src'],
});
