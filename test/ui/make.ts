/** Makers of posts, threads and pictures for tests of what is seen. */
import type { CleanHtml, Post, Thread } from '../../components/model/thread';

/** The test's own words; in the product only `read/clean.ts` mints this type. */
export const html = (words: string) => words as CleanHtml;

/** A drawn landscape of that hue, as a data URL. */
export const drawing = (hue: number, width = 960, height = 600) =>
	`data:image/svg+xml,${encodeURIComponent(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="a" x1="0" y1="0" x2="0" y2="1"><stop stop-color="hsl(${hue} 28% 42%)"/><stop offset="1" stop-color="hsl(${hue} 22% 72%)"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#a)"/><circle cx="70%" cy="32%" r="12%" fill="hsl(42 60% 86%)"/><path d="M0 ${height * 0.72} Q ${width * 0.3} ${height * 0.5} ${width * 0.55} ${height * 0.7} T ${width} ${height * 0.62} V ${height} H 0 Z" fill="hsl(${hue} 26% 26%)"/></svg>`,
	)}`;

export function post(id: string, body: string, rest: Partial<Post> = {}): Post {
	return {
		id,
		number: Number(id),
		body: html(body),
		pictures: [],
		quotes: [],
		attachments: [],
		depth: 0,
		isTopicStarter: id === '1',
		permalink: `https://bbs.example.com/thread-1#pid${id}`,
		...rest,
	};
}

export function thread(title: string, posts: Post[], rest: Partial<Thread> = {}): Thread {
	return {
		url: 'https://bbs.example.com/thread-1-1-1.html',
		title,
		software: 'Discuz!',
		site: 'Example',
		posts,
		pages: { current: 1, count: 1 },
		notices: [],
		...rest,
	};
}

/** Many short posts, for speed. */
export const long = (count: number): Thread =>
	thread(
		`A thread of ${count} posts`,
		Array.from({ length: count }, (_, index) => {
			const quotes = index % 7 === 3;
			const words = 'The words of a reply are rarely many, but they add up. '.repeat((index % 5) + 1);
			const quoted = '<blockquote data-quote="0"><p>The words of a reply are rarely many.</p></blockquote><p>I agree.</p>';
			return post(String(index + 1), `<p>Post ${index + 1} has a few sentences to say. ${words}</p>${quotes ? quoted : ''}`, {
				author: { name: `Person ${index % 40}` },
				date: `2024-01-${String((index % 28) + 1).padStart(2, '0')}T10:00`,
				dateText: 'January',
				quotes: quotes
					? [{ author: `Person ${(index - 1) % 40}`, postId: String(index), text: 'The words of a reply are rarely many.' }]
					: [],
			});
		}),
		{ language: 'en' },
	);
