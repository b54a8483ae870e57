/** Vanilla 2 to 4 and its successor at Higher Logic, server-drawn theme (`applications/vanilla/views/discussion`). */
import { attribute, date, first, highest, is, link, map, number, text, texts } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.MessageList .ItemDiscussion .Message', '.MessageList .ItemComment[id^="Comment_"] .Message'];

/** The article has no number; comments carry theirs in the permalink's name. */
const item = map(attribute('a.Permalink[name^="Item_"]', 'name', /\d+/), Number);

export default defineForum({
	name: 'Vanilla',
	clues,
	thread: {
		title: first(text('.PageTitle h1'), text('.MessageList h1, .Content h1')),
		board: first(text('.Breadcrumbs .Last a'), text('.ItemDiscussion .Meta .Category a')),
		boardUrl: first(link('.Breadcrumbs .Last a'), link('.ItemDiscussion .Meta .Category a')),
		tags: texts('.InlineTags li, .DiscussionTags a'),
		page: number('.Pager .Highlight'),
		pageCount: highest('.Pager > a, .Pager > .Highlight'),
		nextPage: link('.Pager a.Next'),
		previousPage: link('.Pager a.Previous'),
	},
	posts: '.ItemDiscussion, .ItemComment[id^="Comment_"]',
	post: {
		// The article's number is of another series than the comments'.
		id: first(attribute('', 'id', /^Comment_(\d+)$/), attribute('', 'id', /^(Discussion_\d+)$/)),
		number: (scope, base) => {
			const place = item(scope, base);
			return place !== undefined ? place + 1 : (scope as Element).matches('.ItemDiscussion') ? 1 : undefined;
		},
		author: text('.Author .Username'),
		authorUrl: link('.Author a.Username'),
		avatar: link('.Author img.ProfilePhoto', 'src'),
		date: date('.DateCreated time'),
		edited: attribute('.DateUpdated[title], .DateUpdated [title]', 'title'),
		body: '.Message.userContent, .Item-Body > .Message, .Message',
		permalink: link('.DateCreated a.Permalink'),
		score: number('.Column-Score'),
		byStarter: is('.isOriginalPoster'),
		signature: '.Signature.UserSignature',
		attachments: '.Attachments, .editor-upload-saved',
	},
	quotes: [
		{
			block: 'blockquote.UserQuote, blockquote.Quote',
			head: ':scope > .QuoteAuthor',
			words: ':scope > .QuoteText',
			author: first(attribute('', 'rel'), text(':scope > .QuoteAuthor a')),
			url: link(':scope > .QuoteAuthor a[rel="nofollow"], :scope > .QuoteAuthor a.QuoteLink'),
		},
	],
	spoilers: [{ block: '.UserSpoiler', label: '.SpoilerTitle', body: '.SpoilerText' }, { block: 'div.Spoiler' }],
	noise: ['.Reactions'],
	smilies: ['img.emoji'],
});
