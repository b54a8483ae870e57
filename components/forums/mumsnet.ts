/** Mumsnet Talk. No source is public; read from its pages (2024 to 2026). */
import { attribute, first, link, map, number, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

export const clues: Clues = ['#original-post #thread-body.post-body', '[id^="reply-body-"].post-body'];

/** "03/03/2026 19:49": day first, in the time of Britain. */
const written: Find<Moment> = (scope) => {
	const found = /(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)/.exec((scope as Element).textContent ?? '');
	if (!found) return undefined;
	const [words, day, month, year, hour, minute] = found;
	return { text: words, stamp: `${year}-${month}-${day}T${hour}:${minute}:00` };
};

export default defineForum({
	name: 'Mumsnet',
	clues,
	thread: {
		title: first(text('h1.thread-title, main h1'), text('h1')),
		board: text('nav[aria-label="Breadcrumb"] a:last-of-type'),
		page: (_scope, base) => Number(/[?&]page=(\d+)/.exec(base)?.[1]) || undefined,
		nextPage: link('head link[rel="next"], a[rel="next"]'),
		previousPage: link('head link[rel="prev"], a[rel="prev"]'),
	},
	posts: '#original-post, div[id]:has(> div > [id^="reply-body-"])',
	post: {
		id: first(attribute('', 'id', /^\d+$/), () => 'op'),
		author: map(text('.font-bold.break-all'), (words) => /^(.*?)\s*·/.exec(words)?.[1]?.trim() || undefined),
		date: written,
		body: '.post-body',
		byStarter: (scope) => scope.querySelector('.bg-post-label-op') !== null || undefined,
		score: number('[data-reaction-count]'),
	},
	smilies: ['img.emoji'],
});
