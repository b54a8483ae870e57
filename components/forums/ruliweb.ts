/** bbs.ruliweb.com: article and comments, as a page of 2026 stands, and five crawlers and the recorded comments of a script's tests name them (2024–2026). */
import { attribute, first, has, number, text, yearFirst } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.board_main .view_content', '#board_read .view_content'];

const article = '.board_main:has(.view_content), #board_read:has(.view_content):not(:has(.board_main))';

export default defineForum({
	name: 'Ruliweb',
	clues,
	thread: {
		title: text('.subject_inner_text'),
		category: text('.subject_text .category_text', /^\[?(.*?)\]?$/),
		board: text('#board_name'),
		views: number('.user_info p', /조회\s*(\d[\d,]*)/),
	},
	posts: `${article}, .comment_view.normal .comment_element:has(.text_wrapper)`,
	post: {
		id: attribute('', 'id', /\d+$/),
		author: first(text('.user_info .nick'), text('.nick_link'), text('.user .nick, .nick')),
		date: yearFirst(text('.regdate, .control_box .time, .time')),
		body: (scope) => {
			const own = scope.querySelector('.view_content');
			return own ? [own] : [...scope.querySelectorAll('.text_wrapper')].slice(0, 1);
		},
		depth: (scope) => ((scope as Element).matches('.comment_element.child') ? 2 : (scope as Element).matches('.comment_element') ? 1 : 0),
		score: first(number('.user_info .like'), number('.btn_like .num')),
		byStarter: first(has('.icon_writer'), has('.view_content')),
	},
	// "BEST", and the name of whom a reply answers.
	noise: ['.comment_reply', '.nbp_container', '.icon_best', '.p_nick', '.control_box'],
});
