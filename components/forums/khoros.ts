/** Khoros Communities, before Lithium, the classic skins (Aurora: `khoros-aurora.ts`). No source is public; markup as its public readers parse it. */
import { attribute, first, has, link, map, text, texts } from './find';
import { type Clues, defineForum } from './forum';

/** Articles of a knowledge base and of a blog are drawn as messages too; only a forum's topic page is called that. */
export const clues: Clues = ['.ForumTopicPage .lia-message-body-content', '.lia-forum-topic-page .lia-message-body-content'];

export default defineForum({
	name: 'Khoros',
	clues,
	thread: {
		title: first(
			text('.ForumTopicPage .lia-message-subject h1, .ForumTopicPage .lia-message-subject h2, .ForumTopicPage .lia-message-subject'),
			text('h1'),
		),
		board: text('.lia-breadcrumb-board a, .lia-breadcrumb li.board a, .lia-breadcrumb .crumb-board a'),
		tags: texts('.lia-component-tags .lia-tag, .TagList .lia-tag'),
		nextPage: link('.lia-paging-page-next a[href], a.lia-paging-page-next[href]'),
		previousPage: link('.lia-paging-page-previous a[href], a.lia-paging-page-previous[href]'),
	},
	posts: '.MessageView:has(.lia-message-body-content)',
	post: {
		id: first(
			attribute('', 'data-lia-message-uid'),
			attribute('[data-lia-message-uid]', 'data-lia-message-uid'),
			attribute('[id^="messageview"], a[name^="message"]', 'name', /\d+/),
		),
		author: text('.lia-user-name-link, .lia-user-name, .UserName'),
		authorUrl: link('a.lia-user-name-link'),
		avatar: link('.lia-user-avatar-message', 'src'),
		date: first(
			map(attribute('.lia-message-posted-on .DateTime [title], .lia-message-post-date [title]', 'title'), (words) => ({
				text: words.replace(/[\u200e\u200f]/g, ''),
			})),
			map(text('.lia-message-posted-on .DateTime, .lia-message-posted-on, .DateTime'), (words) => ({
				text: words.replace(/[\u200e\u200f]/g, ''),
			})),
		),
		body: (scope) => [...scope.querySelectorAll('.lia-message-body-content')].slice(0, 1),
		edited: text('.lia-message-edited-on, .lia-message-edit-date'),
		permalink: link('a.lia-message-position-in-thread, .lia-message-position-in-thread a'),
		accepted: first(has('.lia-component-solution-info'), has(':scope.lia-accepted-solution'), has('.lia-list-row-thread-solved-accepted')),
		signature: '.lia-message-signature',
	},
	noise: ['.lia-message-signature', '.lia-spoiler-link', '.lia-quilt-row-footer'],
});
