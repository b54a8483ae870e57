/** The Student Room since 2020 (its own front above vBulletin). No source is public; the class names change with each build, the ids and test ids do not. */
import { attribute, first, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.thread-post [data-testid="post-content"]', '[id^="post-content"] [data-testid="post-content"]'];

export default defineForum({
	name: 'The Student Room',
	clues,
	thread: {
		title: text('h1[itemprop="headline"], #thread-title h1, h1'),
		page: (_scope, base) => Number(/[?&]page=(\d+)/.exec(base)?.[1]) || undefined,
		nextPage: link('head link[rel="next"]'),
		previousPage: link('head link[rel="prev"]'),
	},
	posts: '.thread-post:has([data-testid="post-content"])',
	post: {
		id: attribute('[id^="post-content"]', 'id', /\d+/),
		number: number('[data-testid="post-number"]'),
		author: text('[data-testid="username"]'),
		authorUrl: link('a[data-testid="username-link"]'),
		avatar: link('[data-testid="avatar-img"] img', 'src'),
		date: first(
			map(attribute('[itemprop="datePublished"], [itemprop="dateCreated"]', 'content'), (stamp) => ({ text: stamp, stamp })),
			map(attribute('button[aria-label]', 'aria-label', /^\d\d-\d\d-\d{4} \d\d:\d\d$/), (words) => {
				const [day, month, year, time] = words.split(/[- ]/);
				return { text: words, stamp: `${year}-${month}-${day}T${time}` };
			}),
		),
		body: '[data-testid="post-content"]',
	},
	quotes: [
		{
			block: '[data-testid="quote-container"]',
			head: 'span:has([role="link"])',
			author: attribute('[role="link"][aria-label]', 'aria-label', /\bby (.+)$/),
		},
		{
			block: 'blockquote:has([data-testid="quote-author"])',
			head: '[data-testid="quote-author"]',
			author: text('[data-testid="quote-author"]'),
		},
	],
});
