/** 5ch on the telephone (itest.5ch.net): number, name and moment are one line of words, as eight crawlers and userscripts (2019 to 2025) parse them. */
import { attribute, first, map, moment, numeral, page, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

const post = 'li.threadview_response';

export const clues: Clues = [`${post} .threadview_response_body`];

const info = '.threadview_response_info';
const id: Find<string> = map(first(attribute('', 'id', /^res_(\d+)/), text(info, /^\d+/)), (digits) => String(Number(digits)));
const user: Find<string> = text(info, /ID:([^\s?]\S+)/);

export default defineForum({
	name: '5ch',
	clues,
	thread: {
		title: first(text('#title'), text('h1')),
	},
	anonymous: /名無し|名も無き|無しさん|Anonymous|匿名/,
	posts: `${post}:not(.res_ad):has(.threadview_response_body)`,
	post: {
		id,
		number: numeral(id),
		// "0001 名無しさん 2025/10/27(月) 18:36:16.48 ID:abc", "1 名無しさん(sage) 2019/…"
		author: text(info, /^\d+\s+(.+?)(?:\s*\(sage\))?\s*\d{4}\/\d\d\/\d\d/),
		date: moment(text(info, /\d{4}\/\d\d\/\d\d\([^)]*\)\s*[\d:.]+/)),
		body: (scope) => [...scope.querySelectorAll('.threadview_response_body')].slice(0, 1),
		byStarter: (scope, base) => {
			const name = user(scope, base);
			const opening = page((document: ParentNode) => document.querySelector(post) ?? undefined)(scope, base);
			return name !== undefined && opening !== undefined && id(opening, base) === '1' && name === user(opening, base) ? true : undefined;
		},
	},
});
