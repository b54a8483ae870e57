/**
 * Issues and pull requests of Gitea and Forgejo (`templates/repo/issue/view_title.tmpl`, `view_content.tmpl`, `view_content/comments.tmpl`; read at versions of 2020 and 2026).
 * Reviews with remarks on lines of code are left to the forge.
 */
import { attribute, date, dateIn, first, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryAll } from './query';

/** A commit, a release and a wiki page have rendered words too, but no list of comments. */
export const clues: Clues = ['.comment-list .comment .render-content'];

const reactions: Find<{ name: string; count: number }[]> = (scope, base) => {
	const all = [...queryAll(scope, '.reactions [data-reaction-content]')].flatMap((each) => {
		const name = attribute('', 'data-reaction-content')(each, base);
		const count = number('.reaction-count')(each, base);
		return name && count ? [{ name, count }] : [];
	});
	return all.length ? all : undefined;
};

const head = '.comment-header, .ui.top.attached.header';

export default defineForum({
	name: 'Gitea',
	clues,
	thread: {
		title: first(textWithout('#issue-title-display h1', '.index'), text('#issue-title')),
	},
	posts: '.comment-list .comment:has(.render-content)',
	post: {
		id: first(attribute('', 'id', /\d+$/), attribute('.raw-content', 'id', /\d+/)),
		author: first(text(`:is(${head}) .author`), text(`:is(${head}) .text.grey > a:not([href^="#"])`), text(`:is(${head}) > .text.black`)),
		authorUrl: link(`:is(${head}) a.author, :is(${head}) .text.grey > a:not([href^="#"])`),
		avatar: link(':scope > .timeline-avatar img, :scope > .avatar img', 'src'),
		date: first(date('relative-time'), dateIn('.time-since', 'title'), dateIn('.time-since', 'data-tooltip-content')),
		body: '.render-content',
		permalink: link(`:is(${head}) a[href^="#issue"]`),
		reactions,
		attachments: '.comment-body > .dropzone-attachments, .attached.segment > .small.images',
	},
	files: [
		{
			block: 'a:has(> span.image)',
			name: map(attribute('span.image', 'title'), (words) => words.replace(/^.*?['"“«](.+)['"”»].*$/, '$1')),
			url: link(''),
		},
	],
	noise: ['.no-content'],
	smilies: ['img.emoji', '.emoji img'],
});
