/** CSDN BBS of 2016 to 2021 (`#bbs_detail_wrap`), as three crawlers and half a dozen scripts name its markup. The communities that replaced it are drawn by script. */
import { attribute, first, link, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { named } from './pager';

const posts = '.mod_topic_wrap.post[data-post-id]';

export const clues: Clues = [`${posts} .post_body`];

export default defineForum({
	name: 'CSDN',
	clues,
	thread: {
		title: first(text('.bbs_title_h'), text('h1')),
		nextPage: first(link('a.pageliststy.next_page'), named('.page_nav a', /下一页/)),
	},
	posts,
	post: {
		id: attribute('', 'data-post-id'),
		author: text('.nick_name a'),
		authorUrl: link('.nick_name a'),
		date: (scope, base) => {
			const words = text('.date_time', /\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?/)(scope, base);
			return words ? { text: words } : undefined;
		},
		body: '.post_body',
		score: number('.red_praise em'),
	},
	noise: ['.mediav_ad', 'div[data-pid]'],
});
