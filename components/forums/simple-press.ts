/** Simple:Press for WordPress (`forum/content/sp-topic-view-functions.php`, read at 6.11): themes order the parts as they like, but each part bears the post's number. */
import { attribute, highest, link, moment, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

const words = '[id^="spPostIndexContent"]';

export const clues: Clues = [`#spMainContainer ${words}`];

/** The smallest element around a post's words and its author's name. */
const posts: Find<Element[]> = (scope) =>
	[...scope.querySelectorAll(words)].map((body) => {
		const name = `#spPostIndexUserName${/\d+$/.exec(body.id)?.[0]}`;
		let around = body.parentElement;
		while (around && !around.querySelector(name)) around = around.parentElement;
		return around ?? body;
	});

/** The button to quote writes "X said" in front; sites in other languages have other words, which stay. */
const said = /^\s*(\S.{0,60}?)\s+said:?\s*/;

export default defineForum({
	name: 'Simple:Press',
	clues,
	thread: {
		title: text('#spTopicHeaderName'),
		board: text('#spTopicForumName'),
		page: number('.spPageLinks .spCurrent'),
		pageCount: highest('.spPageLinks a'),
		nextPage: link('.spPageLinks .spCurrent + a'),
		previousPage: link('.spPageLinks a:has(+ .spCurrent)'),
	},
	posts,
	post: {
		id: attribute(words, 'id', /\d+$/),
		number: number('[id^="spPostIndexNumber"]'),
		author: text('[id^="spPostIndexUserName"]'),
		authorUrl: link('[id^="spPostIndexUserName"] a'),
		avatar: link('img.spAvatar, .spAvatar img', 'src'),
		date: moment(text('[id^="spPostIndexUserDate"]')),
		body: words,
		permalink: link('a[id^="spPostIndexPermalink"]'),
	},
	quotes: [{ block: 'blockquote.spPostEmbedQuote', headWords: said, author: text('', said) }],
	smilies: ['img.spSmiley', 'img.wp-smiley', 'img.emoji'],
});
