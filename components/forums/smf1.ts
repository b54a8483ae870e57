/** SMF 1.1 (`Themes/default/Display.template.php`): tables, the post known by its subject's id. */
import { attribute, first, highest, link, map, number, postsBefore, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { noise, original, smilies } from './smf';
import { whose } from './wrote';

export const clues: Clues = ['form#quickModForm > table.bordercolor td > table td div.post'];

const page = number('td.middletext > b');

export default defineForum({
	name: 'SMF',
	clues,
	thread: {
		// "Topic: … (Read 1234 times)"
		title: text('#top_subject', /^[^:：]*[:：]\s*(.*?)\s*\([^()]*\)$/),
		views: number('#top_subject', /\(\D*(\d[\d.,]*)[^()]*\)$/),
		board: text('a.nav[href*="board="]'),
		boardUrl: link('a.nav[href*="board="]'),
		page,
		pageCount: highest('td.middletext > b, td.middletext > a.navPages'),
		postsBefore: postsBefore('td.middletext > a.navPages', /topic[=,]\d+\.(\d+)/, page),
		nextPage: link('td.middletext > b + a.navPages'),
	},
	posts: 'form#quickModForm > table.bordercolor > tbody > tr:has(div.post)',
	post: {
		id: attribute('[id^="subject_"]', 'id', /\d+/),
		number: (scope, base) => (number('[id^="subject_"] + .smalltext', /#\s?(\d+)/)(scope, base) ?? 0) + 1,
		author: first(text('td[rowspan="2"] > b > a'), text('td[rowspan="2"] > b')),
		authorUrl: link('td[rowspan="2"] > b > a'),
		avatar: link('td[rowspan="2"] img.avatar', 'src'),
		date: map(textWithout('[id^="subject_"] + .smalltext', 'b', /[^«»\s][^«»]*/), (words) => ({ text: words })),
		edited: text('[id^="modified_"]'),
		title: map(text('[id^="subject_"]'), (title) => (/^Re: /i.test(title) ? undefined : title)),
		body: 'div.post',
		permalink: link('[id^="subject_"] a'),
		signature: '.signature',
		attachments: 'td.smalltext[colspan="2"]',
	},
	quotes: [
		{
			block: 'div.quote',
			before: '.quoteheader',
			head: ':scope > .quoteheader',
			author: whose(':scope > .quoteheader'),
			url: link(':scope > .quoteheader a'),
			postId: attribute(':scope > .quoteheader a', 'href', /msg(\d+)/),
		},
	],
	code: ['div.code'],
	noise,
	smilies,
	original,
});
