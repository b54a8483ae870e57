/** Nairaland. No source is public; read from its pages: a table where every second row is a post's head. */
import { attribute, first, link, map, number, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

export const clues: Clues = ['table[summary="posts"] td.pu a[name^="msg"]'];

/** Nigeria's time, one hour before UTC all year. */
const offset = '+01:00';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "On 3:21pm On Mar 09, 2023"; the year is left out in the current one. */
const written: Find<Moment> = (scope) => {
	const words = scope.querySelector('.s')?.textContent?.replace(/\s+/g, ' ').trim();
	if (!words) return undefined;
	const stated = scope.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content');
	const found = /(\d{1,2}):(\d\d)([ap])m On (\w{3}) (\d\d), (\d{4})/.exec(words);
	if (stated || !found) return { text: words, stamp: stated ?? undefined };
	const [, hour, minute, half, month = '', day, year] = found;
	const hours = String((Number(hour) % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0');
	const monthNumber = String(months.indexOf(month) + 1).padStart(2, '0');
	return { text: words, stamp: `${year}-${monthNumber}-${day}T${hours}:${minute}:00${offset}` };
};

const bodyOf = (head: ParentNode): Element | null | undefined =>
	(head as Element).parentElement?.nextElementSibling?.querySelector('td.pd');

export default defineForum({
	name: 'Nairaland',
	clues,
	thread: {
		title: first(text('p.bold > [itemprop="itemListElement"]:last-of-type a'), text('p.bold a:last-of-type'), text('h2')),
		board: text('p.bold > span:nth-last-of-type(2) a'),
		boardUrl: link('p.bold > span:nth-last-of-type(2) a'),
		views: number('p.bold', /\((\d[\d,]*) Views?\)/),
		page: map(text('div.nav b, p:has(> a[title^="Page"]) > b', /^\(?(\d+)\)?$/), Number),
	},
	posts: 'table[summary="posts"] td.pu:has(a[name^="msg"])',
	post: {
		id: attribute('a[name^="msg"]', 'name', /\d+/),
		number: map(attribute('a[name*="."]', 'name', /\.(\d+)$/), (place) => Number(place) + 1),
		author: text('a.user'),
		authorUrl: link('a.user'),
		date: written,
		body: (scope) => [...(bodyOf(scope)?.querySelectorAll('.narrow') ?? [])],
		permalink: link('a[href*="#"]'),
		score: (scope) => Number(/(\d+) Likes?/.exec(bodyOf(scope)?.querySelector('.s')?.textContent ?? '')?.[1]) || undefined,
		attachments: (scope) => [...(bodyOf(scope)?.querySelectorAll('.attachmentimage') ?? [])],
	},
	quotes: [
		{
			block: 'blockquote:has(> a[href^="/post/"])',
			head: ':scope > a[href^="/post/"]',
			author: text(':scope > a[href^="/post/"]'),
			url: link(':scope > a[href^="/post/"]'),
			postId: attribute(':scope > a[href^="/post/"]', 'href', /\/post\/(\d+)/),
		},
	],
	smilies: ['img.faces'],
});
