/** bbs.ruliweb.com: article and comments, as five crawlers and the recorded comments of a script's tests name them (2024–2026). */
import { attribute, first, map, number, text } from './find';
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
		author: first(text('.user_info .nick'), text('.user .nick, .nick')),
		date: map(text('.regdate, .control_box .time, .time'), (words) => ({ text: words })),
		body: (scope) => {
			const own = scope.querySelector('.view_content');
			return own ? [own] : [...scope.querySelectorAll('.text_wrapper')].slice(0, 1);
		},
		depth: (scope) => ((scope as Element).matches('.comment_element.child') ? 2 : (scope as Element).matches('.comment_element') ? 1 : 0),
		score: number('.user_info .like'),
	},
	noise: ['.comment_reply', '.nbp_container'],
});
