/** Pixmicat! imageboards (`inc_pixmicat.tpl` of 2014, and Komica's template of 2019 with `.post-head`). */
import { anchor, attribute, date, first, is, map, moment, page, remarks, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';

/** The index shows many threads cut short; the form of a thread answers one post. */
export const clues: Clues = [
	(document) =>
		document.querySelectorAll('#threads .threadpost[id^="r"]').length === 1 &&
		document.querySelector('#postform input[name="resto"], #postform_main input[name="resto"], form input[name="resto"]') !== null,
];

/** Titles and names that stand for none. */
const untitled = /^(?:無題|無標題|無本文|無內文)$/;
const when = /\d{2,4}\/\d\d?\/\d\d?\([^)]*\)\s*\d\d?:\d\d(?::\d\d)?/;

export default defineForum({
	name: 'Pixmicat!',
	clues,
	thread: {
		title: first(
			map(text('.threadpost .title'), (words) => (untitled.test(words) ? undefined : words)),
			text('title', /^(.+?) - .+ No\.\d+$/),
			text('.threadpost .quote', /^.{1,60}/),
		),
		board: text('#header h1, body > h1'),
	},
	anonymous: /^(?:無名|無名氏|名無し|Anonymous)/,
	posts: '#threads .threadpost[id^="r"], #threads .reply[id^="r"]',
	post: {
		id: attribute('', 'id', /^r(\d+)/),
		author: text('.name'),
		date: first(date('.post-head', when), date('', when)),
		title: map(text('.title'), (words) => (untitled.test(words) ? undefined : words)),
		body: '.quote',
		permalink: anchor(attribute('', 'id')),
		replyTo: attribute('.quote a.qlink[href*="#r"], .quote .resquote a[href*="#r"]', 'href', /#r(\d+)/),
		byStarter: first(is('.threadpost'), (scope, base) => {
			const id = text('.id')(scope, base);
			return id !== undefined && id === page(text('.threadpost .id'))(scope, base) ? true : undefined;
		}),
		attachments: 'a:has(> img.img)',
		// 推文 of 2cat: "(ﾟ∀ﾟ) ＜… (16/11/12 22:06:09 JQdS3nQ.)"
		remarks: remarks('.quote > .push_area .push_par', {
			date: moment(text('font', /\d\d\/\d\d\/\d\d \d\d:\d\d(?::\d\d)?/)),
			text: textWithout('', 'font, a'),
		}),
	},
	noise: ['.push_line', '.push_area'],
});
