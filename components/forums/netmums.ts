/** Netmums and other forums of the Unify group (one React application; read from a page saved in 2025). Its class names change with every build, ids and Material UI's names stay. */
import { attribute, date, last, link, number, text } from './find';
import { type Clues, defineForum } from './forum';

const head = 'div[id^="01"]';
/** 26 digits of Crockford's base 32, which begin with 01 since 2016. */
const ulid = /^01[0-9A-HJKMNP-TV-Z]{24}$/;

export const clues: Clues = [
	(document) =>
		document.querySelector('.MuiAvatar-root + div > div') !== null &&
		[...document.querySelectorAll(`${head} .MuiAvatar-root`)].some((avatar) => ulid.test(avatar.closest(head)?.id ?? '')),
];

export default defineForum({
	name: 'Netmums',
	clues,
	thread: {
		title: text('h1'),
		board: last('.MuiBreadcrumbs-li a', text('')),
		boardUrl: last('.MuiBreadcrumbs-li a', link('')),
	},
	posts: `div:has(> ${head} .MuiAvatar-root)`,
	post: {
		id: attribute(`:scope > ${head}`, 'id'),
		author: text('.MuiAvatar-root + div > div:first-child'),
		avatar: link('.MuiAvatar-root img', 'data-src'),
		date: date('.MuiAvatar-root + div > div:nth-child(2)'),
		body: `:scope > ${head} + div`,
		score: number(':scope > div div:has(> div > button)', /^\d+/),
	},
	smilies: ['img.emoji'],
});
