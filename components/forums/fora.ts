/** XenForo 2 as the forums of Fora (VerticalScope) draw it: cards, replies nested two deep. */
import { attribute, date, has, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { files, noise, original, quotes, reactions, smilies, spoilers } from './xenforo2';

export const clues: Clues = ['.MessageCard[id^="js-post-"] .MessageCard__container .message-body'];

/** Answers stand in a wrapper that follows the post they answer. */
const answers = '.california-nested-message-children-wrapper';

/** The post that this one answers. */
function parentOf(scope: ParentNode): Element | undefined {
	let before = (scope as Element).closest(answers)?.previousElementSibling;
	while (before && !before.matches('.california-nested-message')) before = before.previousElementSibling;
	return before ?? undefined;
}

export default defineForum({
	name: 'XenForo',
	clues,
	thread: {
		title: text('.MessageCard__thread-title, .p-title-value'),
		category: text('.MessageCard__thread-prefix'),
		board: text('.p-breadcrumbs > li:last-of-type'),
		boardUrl: link('.p-breadcrumbs > li:last-of-type a'),
		views: number('.MessageCard__thread-info .icon-with-text', /([\d.,]+\s*[KM]?)\s*views/i),
		replies: number('.MessageCard__thread-info .icon-with-text', /([\d.,]+\s*[KM]?)\s*repl/i),
		page: number('.pageNav-page--current'),
		pageCount: number('.pageNav-main > li:last-child'),
		nextPage: link('a.pageNav-jump--next'),
		previousPage: link('a.pageNav-jump--prev'),
	},
	posts: '.MessageCard[id^="js-post-"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('.MessageCard__post-position'),
		author: text('.MessageCard__user-info__name'),
		authorUrl: link('a.MessageCard__user-info__name'),
		avatar: link('.MessageCard__avatar img', 'src'),
		date: date('.MessageCard__date-created time'),
		edited: textWithout('.message-lastEdit', 'button'),
		body: '.message-body .bbWrapper',
		permalink: link('a.MessageCard__date-created'),
		depth: (scope) => {
			let depth = 0;
			for (let around = (scope as Element).closest(answers); around; around = around.parentElement?.closest(answers) ?? null) depth++;
			return depth;
		},
		replyTo: map(parentOf, (parent) => attribute('', 'id', /\d+/)(parent, '')),
		reactions,
		byStarter: has('.message-attribution-discussion-starter'),
		signature: '.message-signature .bbWrapper',
		attachments: '.message-attachments',
		missing: map(has('.messageNotice--deleted'), () => 'removed' as const),
	},
	quotes,
	spoilers,
	files,
	noise,
	smilies,
	pictureAttributes: ['data-src'],
	original,
});
