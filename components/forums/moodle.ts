/**
 * Moodle's forum 3.7 to 5 (`mod/forum/templates/forum_discussion*.mustache`: nested, flat, the threaded view's first post, and the experimental
 * nested view), the names of 3.6 and before as its readers agree on them. Answers stand inside the post that they answer.
 */
import { above, attribute, date, first, is, last, link, map, moment, nesting, outer, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

/** Forums shown as a blog or as news print articles too, each of another discussion. */
export const clues: Clues = ['[data-content="forum-discussion"] [data-region="post"]', '#page-mod-forum-discuss .forumpost .posting'];

const article = '[data-region="post"]';
const posts = `[data-content="forum-discussion"] ${article} > [data-content="forum-post"], #page-mod-forum-discuss .forumpost:not([data-content])`;

/** "by Kim Lee - Monday, 4 March 2024, 8:12 AM": name and time in the words of the language, a link where the reader may see profiles. */
const head = 'header [tabindex="-1"], .header .author';
const name: Find<string> = first(
	text('header [tabindex="-1"] a, .author a'),
	textWithout(head, 'time', /^(?:\p{Ll}+\s+)?(.+?)(?:\s+[-–].*)?$/u),
);

const id = first(attribute('', 'data-post-id'), (scope, base) => {
	const before = (scope as Element).previousElementSibling;
	return before ? attribute('', 'id', /^p(\d+)$/)(before, base) : undefined;
});

/** The flat view links the post that is answered beside the permanent link. */
const parentLink: Find<string> = (scope, base) =>
	[...scope.querySelectorAll('[data-region="post-actions-container"] a, .dropdown-menu a, .commands a')]
		.map((each) => attribute('', 'href', /discuss\.php\?.*#p(\d+)$/)(each, base))
		.find((target) => target !== undefined && target !== id(scope, base));

export default defineForum({
	name: 'Moodle',
	clues,
	thread: {
		title: first(text('.discussionname'), text('[data-region-content="forum-post-core-subject"]'), text('.forumpost .subject')),
		board: last('.breadcrumb a[href*="/mod/forum/view.php"]', text('')),
		boardUrl: last('.breadcrumb a[href*="/mod/forum/view.php"]', link('')),
	},
	posts,
	post: {
		id,
		author: name,
		authorUrl: link('header [tabindex="-1"] a, .author a'),
		avatar: link('header img, .author-image-container img, .left.picture img', 'src'),
		date: first(date('header time, .author time'), moment(text('.author', /[-–]\s+([^-–]*\d{4}.*)$/))),
		title: map(text('[data-region-content="forum-post-core-subject"], .subject'), (title) =>
			/^(?:Re|AW|RE):/.test(title) ? undefined : title,
		),
		body: '[id^="post-content-"], .posting',
		permalink: link('[data-region="post-actions-container"] a[href*="#p"], .dropdown-menu a[href*="#p"], .commands a[href*="#p"]'),
		replyTo: first(above(article, outer(article, attribute('', 'data-post-id'))), parentLink),
		depth: (scope, base) =>
			((scope as Element).matches('[data-content]') ? (nesting(article)(scope, base) ?? 1) : (nesting('.indent')(scope, base) ?? 0) + 1) -
			1,
		byStarter: is('.firstpost'),
		attachments: '.attachedimages > img, a[href*="/mod_forum/attachment/"]:not(.posting a, .attachments > a:has(> img))',
		missing: map(is(':not(:has(header [tabindex="-1"], .author))'), () => 'removed' as const),
	},
	files: [
		{
			block: 'a[href*="/mod_forum/attachment/"]',
			name: text('', /^(.*?)(?:\s*\([\d.,]+\s*\S+\))?$/),
			url: link(''),
			size: text('', /\(([\d.,]+\s*\S+)\)$/),
		},
	],
	noise: ['img.icon:not(.emoticon)'],
	smilies: ['img.emoticon'],
});
