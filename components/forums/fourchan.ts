/** 4chan threads (yotsuba markup: `.postContainer > .post`), the same since 2012; 4chan X and gallery-dl read these names. */
import { anchor, attribute, date, first, is, page, text } from './find';
import { type Clues, defineForum } from './forum';

/** A board's index has many threads, cut short. */
export const clues: Clues = [
	(document) =>
		document.querySelectorAll('.board > .thread[id^="t"]').length === 1 &&
		document.querySelector('.board > .thread > .opContainer .postMessage') !== null &&
		document.querySelector('.board > .thread .summary') === null,
];

const info = '.postInfo:not(.mobile)';

export default defineForum({
	name: '4chan',
	clues,
	thread: {
		// Without a subject the page's title begins with the first words.
		title: first(text(`.op ${info} .subject`), text('title', /^\/\w+\/ - (.+?) - /)),
		board: text('.boardTitle'),
	},
	anonymous: /^Anonymous$/,
	posts: '.board > .thread > .postContainer > .post',
	post: {
		id: attribute('', 'id', /^p(\d+)/),
		author: text(`${info} .name`),
		date: date(`${info} .dateTime`),
		body: '.postMessage',
		permalink: anchor(attribute('', 'id')),
		replyTo: attribute('.postMessage .quotelink[href^="#p"]', 'href', /#p(\d+)/),
		byStarter: first(is('.op'), (scope, base) => {
			const id = text(`${info} .posteruid .hand`)(scope, base);
			return id !== undefined && id === page(text(`.op ${info} .posteruid .hand`))(scope, base) ? true : undefined;
		}),
		attachments: '.file:has(> .fileThumb)',
	},
	noise: ['.abbr'],
	original: (url, img) => {
		const address = img.closest('a.fileThumb')?.getAttribute('href');
		return address && URL.canParse(address, url) ? new URL(address, url).href : undefined;
	},
});
