/** Asgaros Forum for WordPress (`includes/views/post-element.php`, read at 3.3.0). */
import { attribute, first, has, last, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { inertOf } from './lines';
import { queryAll } from './query';
import { whose } from './wrote';

/** A single post in the middle of a WordPress page has no title of a thread, and no menu. */
export const clues: Clues = ['#af-wrapper .post-element[id^="postid-"] .post-message'];

/** "#3 · 5. March 2024, 8:12". */
const date = map(text('.forum-post-date', /(?:^|·)\s*([^·]*)$/), (words) => ({ text: words }));

/** What the template keeps in the words' element: a hidden copy to quote from, and the files. */
const apart = '[id^="post-quote-container-"], .uploaded-files-title, .uploaded-files-title + ul';

const words: Find<Element[]> = (scope) => {
	const shown = scope.querySelector('.post-message');
	const copy = shown && inertOf(scope).importNode(shown, true);
	for (const part of copy?.querySelectorAll(apart) ?? []) part.remove();
	return copy ? [copy] : undefined;
};

/** Every kind is drawn, at 0 too. */
const reactions: Find<{ name: string; count: number }[]> = (scope, base) => {
	const all = [...queryAll(scope, '.post-reactions .reaction')].flatMap((each) => {
		const name = attribute('', 'class', /^reaction\s+(\S+)/)(each, base);
		const count = number('.reaction-number')(each, base);
		return name && count ? [{ name, count }] : [];
	});
	return all.length ? all : undefined;
};

/** The first crumb is the forum, the last the thread. */
const board =
	<T>(find: Find<T>): Find<T> =>
	(scope, base) => {
		const crumb = [...scope.querySelectorAll('#forum-breadcrumbs a')].slice(1).at(-2);
		return crumb && find(crumb, base);
	};

export default defineForum({
	name: 'Asgaros Forum',
	clues,
	thread: {
		title: first(text('#af-wrapper .main-title-topic'), last('#forum-breadcrumbs a', text(''))),
		board: board(text('')),
		boardUrl: board(link('')),
		page: number('.pages > strong', /\d+/),
		pageCount: number('.pages > strong', /\d+\D+(\d+)/),
		nextPage: link('.pages > strong + a'),
		previousPage: link('.pages > a:has(+ strong)'),
	},
	posts: '.post-element[id^="postid-"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.forum-post-date > a', /#(\d+)/),
		author: textWithout('.post-author-block-name', '.mention-nice-name'),
		authorUrl: link('.post-author-block-name a'),
		avatar: link('.post-author img.avatar', 'src'),
		date,
		edited: text('.post-edit-date'),
		body: words,
		permalink: link('.forum-post-date > a'),
		reactions,
		byStarter: has('.topic-author'),
		signature: '.signature',
		attachments: '.uploaded-files-title + ul',
	},
	quotes: [{ block: 'blockquote:has(> .quotetitle)', head: ':scope > .quotetitle', author: whose(':scope > .quotetitle') }],
	barriers: [{ selector: '.uploaded-files-title + ul > li:not(:has(a))', kind: 'login', about: 'attachment' }],
	files: [{ block: '.uploaded-file', name: first(text('a'), attribute('img', 'alt')), url: link('a') }],
	spoilers: [{ block: '.spoiler', label: '.spoiler-head', body: '.spoiler-body' }],
	smilies: ['img.wp-smiley', 'img.emoji'],
});
