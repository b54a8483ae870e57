/** The forum of 1C-Bitrix (components `forum.topic.read` and its `message_template`; quotes, code and spoilers are tables, as readers of its pages name them). */
import { attribute, first, link, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { wrote } from './wrote';

export const clues: Clues = ['.forum-post-table .forum-post-text[id^="message_text_"]'];

export default defineForum({
	name: '1C-Bitrix',
	clues,
	thread: {
		title: first(textWithout('.forum-header-title > span', '.forum-header-title-closed'), text('h1')),
		page: number('.forum-page-current'),
		pageCount: (scope) => {
			const numbers = [...scope.querySelectorAll('.forum-page-navigation a, .forum-page-navigation .forum-page-current')].map((each) =>
				Number(each.textContent),
			);
			return Math.max(0, ...numbers.filter((each) => each > 0)) || undefined;
		},
		nextPage: link('a.forum-page-next'),
		previousPage: link('a.forum-page-previous'),
	},
	// Later pages repeat the first post above, folded.
	posts: '.forum-post-table:has(.forum-post-text[id^="message_text_"]):not(.forum-first-post *)',
	post: {
		id: attribute('.forum-post-text', 'id', /\d+/),
		number: number('.forum-post-number a', /#(\d+)/),
		author: text('.forum-user-name'),
		authorUrl: link('.forum-user-name a'),
		avatar: link('.forum-user-avatar img', 'src'),
		date: moment(text('.forum-post-date > span')),
		edited: text('.forum-post-lastedit > span, .forum-post-lastedit'),
		body: '.forum-post-text',
		permalink: link('.forum-post-number a'),
		signature: '.forum-user-signature > span',
		attachments: '.forum-post-attachments',
	},
	quotes: [
		{
			block: 'table.forum-quote',
			head: ':scope > thead',
			words: 'td',
			headWords: wrote,
			author: map(text('td'), (words) => wrote.exec(words)?.[1]),
		},
	],
	files: [{ block: '.forum-post-attachment-files li', name: text('a'), url: link('a') }],
	spoilers: [{ block: 'table.forum-spoiler', label: 'thead', body: 'td' }],
	code: ['table.forum-code'],
	noise: ['.forum-post-attachments > label'],
	smilies: ['img[src*="/smile/"]'],
});
