/** Baidu Tieba, desktop skins of 2013 to 2021 (facts in the JSON of `data-field`; its keys were renamed in 2014). */
import { attribute, first, has, link, map, moment, number, numeral, remarks, text } from './find';
import { type Clues, defineForum } from './forum';
import { json } from './json';
import { named } from './pager';

export const clues: Clues = ['.l_post[data-field] .d_post_content'];

const field = (path: string) => json('', 'data-field', path);

export default defineForum({
	name: 'Tieba',
	clues,
	thread: {
		title: first(attribute('.core_title_txt', 'title'), text('.core_title_txt')),
		// `.card_title_fname` since 2015; before, the way back to the board.
		board: map(first(text('.card_title_fname'), attribute('#tofrs_up a', 'title'), text('title', /_([^_]+)吧_/)), (name) =>
			name.replace(/吧$/, ''),
		),
		boardUrl: link('a.card_title_fname, #tofrs_up a'),
		replies: number('.l_reply_num .red'),
		page: number('.l_pager .tP'),
		pageCount: number('.l_reply_num .red:nth-of-type(2)'),
		nextPage: named('.l_pager a', /下一页/),
		previousPage: named('.l_pager a', /上一页/),
		firstPage: named('.l_pager a', /首页/),
		starter: attribute('.louzhubiaoshi', 'author'),
	},
	posts: '.l_post[data-field]:has(.d_post_content)',
	post: {
		id: first(field('content.post_id'), field('content.id')),
		number: numeral(first(field('content.post_no'), field('content.floor'))),
		author: first(text('.d_name a.p_author_name'), field('author.user_name'), field('author.name')),
		authorUrl: link('.d_name a.p_author_name'),
		avatar: first(link('.p_author_face img', 'data-tb-lazyload'), link('.p_author_face img', 'src')),
		// In the JSON until 2016; in the tail since.
		date: first(
			moment(field('content.date')),
			moment(text('.post-tail-wrap .tail-info:last-of-type, .p_tail li:last-child span', /\d{4}-\d\d-\d\d \d\d:\d\d/)),
		),
		body: '.d_post_content',
		byStarter: has('.louzhubiaoshi'),
		signature: '.j_user_sign',
		// 楼中楼, as far as the page shows them.
		remarks: remarks('.lzl_single_post', {
			author: text('.lzl_cnt > a.at'),
			authorUrl: link('.lzl_cnt > a.at'),
			date: moment(text('.lzl_time')),
			text: text('.lzl_content_main'),
		}),
	},
	noise: ['.replace_tip'],
	smilies: ['img.BDE_Smiley'],
	pictureAttributes: ['data-tb-lazyload'],
});
