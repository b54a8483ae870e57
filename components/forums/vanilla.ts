/** Vanilla 2.0 to 2025 and its successor at Higher Logic, server-drawn theme (`applications/vanilla/views/discussion`, `plugins/QnA`, `plugins/Quotes`). */
import { attribute, date, first, has, highest, is, link, map, moment, number, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryAll } from './query';
import { drawn } from './vanilla-embeds';

/** Profiles list comments in `.SearchResults`, conversations their messages under other ids. */
export const clues: Clues = [
	'.MessageList .ItemDiscussion .Message',
	'.MessageList .ItemComment[id^="Comment_"] .Message',
	// 2.0.
	'.MessageList > .Item.Comment[id^="Discussion_"] .Message',
	'.MessageList > .Item.Comment[id^="Comment_"] .Message',
];

/** The article has no number; comments carry theirs in the permalink's name. */
const item = map(attribute('a.Permalink[name^="Item_"]', 'name', /\d+/), Number);

/** The data tell bytes; a person reads megabytes. */
const bytes = (words: string): string => `${(Number(words) / 2 ** 20).toFixed(2)} MB`;

const reactions: Find<{ name: string; count: number }[]> = (scope, base) => {
	const all = [...queryAll(scope, '.Reactions .ReactButton')].map((button) => ({
		name: attribute('', 'title')(button, base) ?? text('.ReactLabel')(button, base) ?? 'Like',
		count: number('.Count')(button, base) ?? 0,
	}));
	return all.some(({ count }) => count) ? all.filter(({ count }) => count) : undefined;
};

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
	// QnA shows accepted answers once more above the others.
	posts:
		'.ItemDiscussion, :is(.ItemComment, .MessageList > .Item.Comment)[id^="Comment_"]:not(.AcceptedAnswers *), .MessageList > .Item.Comment[id^="Discussion_"]',
	post: {
		// The article's number is of another series than the comments'.
		id: first(attribute('', 'id', /^Comment_(\d+)$/), attribute('', 'id', /^(Discussion_\d+)$/)),
		number: (scope, base) => {
			const place = item(scope, base);
			return place !== undefined ? place + 1 : (scope as Element).matches('.ItemDiscussion') ? 1 : undefined;
		},
		author: first(text('.Author .Username'), text('.Author > a:not(:has(img))')),
		authorUrl: link('.Author a.Username, .Author > a'),
		// Themes on data put the photo before the name's box.
		avatar: link('.Author img[class^="ProfilePhoto"], .Item-Header > .PhotoWrap img', 'src'),
		date: first(date('.DateCreated time'), moment(text('.DateCreated a'))),
		edited: attribute('.DateUpdated[title], .DateUpdated [title]', 'title'),
		body: drawn('.Message'),
		permalink: link('.DateCreated a.Permalink'),
		score: number('.Column-Score', /-?\d[\d.,]*/),
		reactions,
		accepted: first(is('.QnA-Item-Accepted'), has('.QnA-Accepted')),
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
			// The name itself leads to the profile.
			url: link(':scope > .QuoteAuthor a:not([href*="/profile/"])'),
			postId: attribute(':scope > .QuoteAuthor a:not([href*="/profile/"])', 'href', /\/discussion\/comment\/(\d+)/),
		},
	],
	files: [{ block: '.embedFile', name: text('a'), url: link('a'), size: map(text('', /(\d+)$/), bytes) }],
	spoilers: [
		{ block: '.UserSpoiler', label: '.SpoilerTitle', body: '.SpoilerText' },
		{ block: 'div.Spoiler' },
		{ block: 'div.spoiler', label: '.spoiler-buttonContainer', body: '.spoiler-content' },
	],
	noise: ['.Reactions', '.spoiler-chevron', '.spoiler-icon'],
	smilies: ['img.emoji'],
});
