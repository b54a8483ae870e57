/** Thread -> plain text for a person: title and source, each post under its name, quotes with theirs, pictures as addresses. */
import { marks, type Post, type Thread } from '../model/thread';
import { attachmentsBeside, picturesBeside } from './beside';
import { type Labels, labelsFor, missingText, noticeText } from './labels';
import { postHeading } from './post-heading';
import { htmlToText } from './text';

export interface TextFileOptions {
	/** Posts after the first. */
	replies?: boolean;
	signatures?: boolean;
	/** Template of the line above a post. */
	postHeading?: string;
	labels?: Labels;
}

export function toReading(thread: Thread, options: TextFileOptions = {}): string {
	const labels = options.labels ?? labelsFor(thread.language);
	const title = thread.title || labels.untitled;
	const rule = (words: string, sign: string) => sign.repeat(Math.min(72, widthOf(words)));
	const head = [title, rule(title, '='), [thread.site, thread.board].filter(Boolean).join(' · '), thread.url].filter(Boolean).join('\n');
	const posts = (options.replies === false ? thread.posts.slice(0, 1) : thread.posts).map((post) => {
		const line = postHeading(post, options.postHeading, labels);
		return [`${line}\n${rule(line, '-')}`, ...wordsOf(post, thread, labels, options)].filter(Boolean).join('\n\n');
	});
	const missing = thread.notices.map((notice) => `- ${noticeText(notice, labels)}`).join('\n');
	return `${[head, ...posts, missing && `${labels.notHere}:\n${missing}`].filter(Boolean).join('\n\n\n')}\n`;
}

function wordsOf(post: Post, thread: Thread, labels: Labels, { signatures }: TextFileOptions): string[] {
	const picture = (url: string, words = '') => `[${[labels.picture, words.trim()].filter(Boolean).join(': ')}${url ? ` ${url}` : ''}]`;
	const rules = {
		quote: (element: Element) => {
			const quote = post.quotes[Number(element.getAttribute(marks.quote))];
			const name = quote?.author ?? thread.posts.find(({ id }) => id === quote?.postId)?.author?.name;
			return name ? labels.wrote(name) : '';
		},
		picture: (image: Element) => picture(image.getAttribute('src') ?? '', image.getAttribute('alt') ?? ''),
	};
	const files = attachmentsBeside(post).map(({ name, url, size, missing }) =>
		[`- ${name}`, size, missing && labels.missing[missing], url].filter(Boolean).join(', '),
	);
	const remarks = (post.remarks ?? []).map(({ author, dateText, date, text }) => {
		const who = [author?.name, dateText ?? date].filter(Boolean).join(', ');
		return `- ${[who, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ')}`;
	});
	return [
		post.title ?? '',
		htmlToText(post.body, rules),
		picturesBeside(post)
			.map(({ url, alt, caption, name }) => picture(url, alt ?? caption ?? name))
			.join('\n'),
		missingText(post, labels) ?? '',
		files.length ? `${labels.attachments}:\n${files.join('\n')}` : '',
		remarks.length ? `${labels.remarks}:\n${remarks.join('\n')}` : '',
		signatures && post.signature ? `-- \n${htmlToText(post.signature, rules)}` : '',
	];
}

/** Columns in a fixed-width type, where a Han sign takes two. */
const widthOf = (words: string): number =>
	[...words].reduce(
		(sum, sign) => sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 2 : 1),
		0,
	);
