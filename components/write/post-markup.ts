/** One post as markup: who, when and where, the words, and what belongs to them. The same for the HTML file and the book. */
import { directionOf } from '../model/direction';
import type { Post, Thread } from '../model/thread';
import { attachmentsBeside, picturesBeside } from './beside';
import { inertBody } from './inert';
import { type Labels, missingText, noticeText } from './labels';
import { escapeXml, type MarkupRules, markup, webAddress } from './markup';

export interface PostRules {
	/** Address of a picture within the file; undefined where it is not in it. */
	picture: (url: string) => string | undefined;
	labels: Labels;
	signatures?: boolean;
	/** Element of the heading, "h2". */
	heading: string;
	/** Which way the thread's words run; posts that run the other way say so. */
	direction?: Thread['direction'];
	/** Words of the heading in the place of the author's name: the title, for the article. */
	title?: string;
}

export function postMarkup(post: Post, rules: PostRules): string {
	const { labels } = rules;
	const body = (words: string) => own(markup(inertBody(words), markupRules(rules)), rules.direction);
	const missing = missingText(post, labels);
	return [
		head(post, rules),
		post.title ? `<p class="own-title"><strong>${escapeXml(post.title)}</strong></p>` : '',
		missing ? `<p class="missing">${escapeXml(missing)}</p>` : '',
		body(post.body),
		...picturesBeside(post).map(({ url, alt, caption, name }) => {
			const path = rules.picture(url);
			const words = escapeXml(alt ?? caption ?? name ?? '');
			return path
				? `<figure><img src="${escapeXml(path)}" alt="${words}"/>${caption ? `<figcaption>${escapeXml(caption)}</figcaption>` : ''}</figure>`
				: `<p>${linked(url, caption ?? name ?? labels.picture)}</p>`;
		}),
		attachments(post, labels),
		remarks(post, labels),
		rules.signatures && post.signature ? `<div class="signature">${body(post.signature)}</div>` : '',
	]
		.filter(Boolean)
		.join('\n');
}

/** Words that run the other way than the thread's: an English answer in a Persian thread, or the reverse. */
function own(words: string, direction: Thread['direction']): string {
	const runs = directionOf(words.replace(/<[^>]*>|&\w+;/g, ''));
	return !runs || runs === (direction ?? 'ltr') ? words : `<div dir="${runs}">\n${words}\n</div>`;
}

/** A name of the other direction, kept apart from the floor and the date beside it. */
const isolated = (name: string, markup: string, direction: Thread['direction']): string =>
	(directionOf(name) ?? direction ?? 'ltr') === (direction ?? 'ltr') ? markup : `<bdi>${markup}</bdi>`;

const markupRules = ({ picture, labels }: PostRules): MarkupRules => ({
	picture: (image) => picture(image.getAttribute('src') ?? ''),
	pictureLabel: labels.picture,
	spoilerLabel: labels.spoiler,
});

/** A link where the address can stand in a file, else the words alone. */
export function linked(address: string | undefined, words: string): string {
	const url = webAddress(address);
	return url ? `<a href="${escapeXml(url)}">${escapeXml(words)}</a>` : escapeXml(words);
}

function head(post: Post, { heading, title, labels, direction }: PostRules): string {
	const name = post.author?.name ?? labels.somebody;
	const who = isolated(name, linked(post.author?.url, name), direction);
	const floor = post.number === undefined ? '' : `<span class="floor">${linked(post.permalink, `#${post.number}`)}</span>`;
	const when = post.dateText ?? post.date?.replace('T', ' ');
	const time = when ? `<time${isTime(post.date) ? ` datetime="${post.date}"` : ''}>${escapeXml(when)}</time>` : '';
	const starter = post.isTopicStarter && !title ? `<span class="starter">${escapeXml(labels.starter)}</span>` : '';
	if (title) {
		const author = `<span class="author">${who}</span>`;
		return `<header><${heading}>${escapeXml(title)}</${heading}>\n<p class="by">${[author, floor, time].filter(Boolean).join(' ')}</p></header>`;
	}
	return `<header class="by"><${heading}>${who}</${heading}> ${[starter, floor, time].filter(Boolean).join(' ')}</header>`;
}

/** What HTML's `datetime` takes: a date, or a local or global date and time. */
const isTime = (date: string | undefined): boolean =>
	/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(date ?? '');

function attachments(post: Post, labels: Labels): string {
	const items = attachmentsBeside(post).map(({ name, url, size, missing }) => {
		const rest = [size, missing && labels.missing[missing]].filter(Boolean).join(', ');
		return `<li>${linked(url, name)}${rest ? ` (${escapeXml(rest)})` : ''}</li>`;
	});
	return items.length > 0 ? `<p class="label">${escapeXml(labels.attachments)}</p>\n<ul class="attachments">${items.join('')}</ul>` : '';
}

function remarks(post: Post, labels: Labels): string {
	const items = (post.remarks ?? []).map(({ author, date, dateText, text }) => {
		const when = dateText ?? date;
		const who = [author?.name && `<strong>${escapeXml(author.name)}</strong>`, when && `<small>${escapeXml(when)}</small>`];
		return `<li>${[...who, escapeXml(text)].filter(Boolean).join(' ')}</li>`;
	});
	return items.length > 0 ? `<p class="label">${escapeXml(labels.remarks)}</p>\n<ul class="remarks">${items.join('')}</ul>` : '';
}

/** What is not in the file, and pictures whose links had to stay. */
export function noticesMarkup(thread: Thread, labels: Labels, picturesLeft: number): string {
	const lines = thread.notices.map((notice) => noticeText(notice, labels));
	if (picturesLeft > 0) lines.push(labels.picturesLeft(picturesLeft));
	const items = lines.map((line) => `<li>${escapeXml(line)}</li>`).join('');
	return items ? `<section class="notices"><p class="label">${escapeXml(labels.notHere)}</p>\n<ul>${items}</ul></section>` : '';
}
