/** JForum 2 (`templates/default/post_show.htm`): a row of facts, a row of author and words, sometimes a row of the signature. */
import { attribute, first, highest, link, map, number, previous, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { quotes } from './phpbb';

export const clues: Clues = ['tr > td[id^="post_text_"] > span.postbody'];

/** The next row, where it is a signature's. */
const signature: Find<Element> = (scope) =>
	(scope as Element).nextElementSibling?.querySelector(':scope > td[colspan="2"]:has(> hr) > .gensmall') ?? undefined;

export default defineForum({
	name: 'JForum',
	clues,
	thread: {
		title: text('.maintitle a, a.maintitle'),
		board: text('a.nav[href*="forums/show"]'),
		boardUrl: link('a.nav[href*="forums/show"]'),
		page: number('.pagination .current'),
		pageCount: highest('.pagination a, .pagination .current'),
	},
	posts: 'tr:has(> td[id^="post_text_"])',
	post: {
		id: attribute('td[id^="post_text_"]', 'id', /\d+/),
		author: text('.genmed > b'),
		avatar: link('img[alt="[Avatar]"]', 'src'),
		date: map(previous(textWithout('.postinfo .date', 'a')), (words) => ({ text: words })),
		title: map(previous(text('.postinfo .subject a')), (title) => (/^(?:Re|Aw):/i.test(title) ? undefined : title)),
		edited: text('td[id^="post_text_"] > p .gensmall'),
		body: 'td[id^="post_text_"] > .postbody',
		permalink: previous(link('.postinfo .date a')),
		signature: (scope, base) => first(signature)(scope, base),
		attachments: 'td[id^="post_text_"] .attachments',
	},
	quotes,
	smilies: ['img[src*="/smilies/"]'],
});
