/** Khoros Communities, before Lithium, the classic skins (Aurora: `khoros-aurora.ts`). No source is public; markup as its public readers parse it. */
import { above, attribute, first, has, inAddress, is, link, map, number, numeral, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

/** Articles of a knowledge base and of a blog are drawn as messages too; only a forum's topic page is called that. */
export const clues: Clues = ['.ForumTopicPage .lia-message-body-content', '.lia-forum-topic-page .lia-message-body-content'];

const uid = 'data-lia-message-uid';
/** "Message 3 of 12": the place in the thread, and a link to it. */
const place = '.lia-message-position-in-thread, .MessagesPositionInThread a';

/** Marks of direction stand before each number. */
const unmarked = (words: string): Moment => ({ text: words.replace(/[\u200e\u200f]/g, '') });
const posted = (found: Find<string>): Find<Moment> => map(found, unmarked);

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
		page: numeral(inAddress(/\/page\/(\d+)/)),
		pageCount: number('.lia-paging-page-last'),
		nextPage: link('.lia-paging-page-next a[href], a.lia-paging-page-next[href], link[rel="next"]'),
		previousPage: link('.lia-paging-page-previous a[href], a.lia-paging-page-previous[href]'),
	},
	posts: '.MessageView:has(.lia-message-body-content)',
	post: {
		// The panel around the message bears it; the message itself in some skins.
		id: first(above(`[${uid}]`, attribute('', uid)), attribute(`[${uid}]`, uid), attribute('a[name^="message"]', 'name', /\d+/)),
		number: first(
			number(place, /\d+/),
			map(is('.lia-thread-topic'), () => 1),
		),
		author: text('.lia-user-name-link, .lia-user-name, .UserName'),
		authorUrl: link('a.lia-user-name-link'),
		avatar: link('.lia-user-avatar-message', 'src'),
		// A recent one is told in words, the moment in its title.
		date: first(
			posted(attribute('.lia-message-posted-on .local-friendly-date[title], .lia-message-posted-on .DateTime [title]', 'title')),
			posted(attribute('.lia-message-post-date .local-friendly-date[title]', 'title')),
			posted(text('.lia-message-posted-on .DateTime, .lia-message-posted-on, .DateTime')),
		),
		body: (scope) => [...scope.querySelectorAll('.lia-message-body-content')].slice(0, 1),
		edited: map(text('.lia-message-edited-on, .lia-message-edit-date'), (words) => unmarked(words).text),
		permalink: link('a.lia-message-position-in-thread, .lia-message-position-in-thread a, .MessagesPositionInThread a'),
		score: number('.MessageKudosCount'),
		accepted: first(has('.lia-component-solution-info'), is('.lia-accepted-solution'), has('.lia-list-row-thread-solved-accepted')),
		signature: '.lia-message-signature',
	},
	noise: ['.lia-message-signature', '.lia-spoiler-link', '.lia-quilt-row-footer'],
});
