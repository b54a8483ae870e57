/**
 * wpForo 1 to 3, layouts 1 (extended), 2 (simplified), 3 (questions and answers) and 4 (threaded) of the themes classic, 2022 and 2026
 * (`themes/THEME/layouts/N/post.php`, `classes/Template.php`; read at 3.x in WordPressBugBounty/plugins-wpforo and gVectors/wpforo-v2).
 */
import { above, attribute, first, has, last, link, map, number, text, texts, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

export const clues: Clues = ['.post-wrap[id^="post-"] .wpforo-post .wpforo-post-content'];

const names = '.author-name, .wpforo-post-author-name, .wpf-author-name, .wpforo-comment-top';

/** Guests have no link. A name in brackets, "(@kit)", may follow. */
const author = first(
	text('.author-name a, .wpforo-post-author-name a, .wpf-author-name a, .wpforo-comment-top a'),
	textWithout(names, '.wpf-author-nicename, .wpf-pa-online'),
);

/** In the head of the post, at its foot in layout 2 ("Posted : …"), behind the name in comments (a box of its own in the theme 2026), loose in the oldest. */
const words = first(
	text('.wpf-post-date, .wpforo-post-date'),
	text('.cbleft', /:\s+(.*\d.*)$/),
	text('.wpforo-comment-date'),
	textWithout('.wpforo-comment-top > span', 'a, span, .wpf-post-edit-wrap', /\d.*/),
	text('.wpforo-post-content-top > span:not([class])'),
);

/** The factory format is "d/m/Y g:i a", though "pm" would speak for the month first. */
const posted: Find<Moment> = (scope, base) => {
	const shown = words(scope, base);
	const own = /^(\d\d)\/(\d\d)\/(\d{4}) (\d{1,2}):(\d\d) ([ap])m$/.exec(shown ?? '');
	if (!shown || !own) return shown ? { text: shown } : undefined;
	const [, day, month, year, hour, minute, half] = own;
	const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
	return { text: shown, stamp: Number(month) > 12 ? undefined : `${year}-${month}-${day}T${String(hours).padStart(2, '0')}:${minute}` };
};

/** The breadcrumb shortens names to 19 letters; the link's title has them whole. */
const crumb = '.wpf-breadcrumb .wpf-item-element:not(.active):not(.wpf-root) a';

/** The question or answer that comments stand under. */
const answered = attribute(':scope > .post-wrap', 'id', /\d+/);

export default defineForum({
	name: 'wpForo',
	clues,
	thread: {
		title: text('#wpforo-title'),
		board: first(last(crumb, attribute('', 'title')), last(crumb, text(''))),
		boardUrl: last(crumb, link('')),
		// Boxes of posts, users, reactions and views, in this order (`functions.php` of the themes 2022 and 2026).
		replies: map(number('.wpf-post-stat > .wpf-post-stat-box:first-child .wpf-tstat'), (posts) => posts - 1),
		views: number('.wpf-post-stat > .wpf-post-stat-box:nth-child(4) .wpf-tstat'),
		tags: texts('.wpf-tags tag'),
		page: number('.wpf-page-info', /(\d+)\s*\/\s*\d+/),
		pageCount: number('.wpf-page-info', /\d+\s*\/\s*(\d+)/),
		nextPage: link('.wpf-navi a.wpf-next-button'),
		previousPage: link('.wpf-navi a.wpf-prev-button'),
	},
	// Comments of layout 3 and replies of layout 4 stand after their post, not in it.
	posts: ':is(.post-wrap, .comment-wrap, .reply-wrap)[id^="post-"]',
	post: {
		id: attribute('', 'id', /\d+/),
		author,
		authorUrl: link('.author-name a, .wpforo-post-author-name a, .wpf-author-name a, .wpforo-comment-top a'),
		avatar: link('.author-avatar img, .wpforo-post-avatar img, .wpf-author-avatar img, .wpforo-comment-avatar img', 'src'),
		date: posted,
		edited: text('.wpf-post-edited'),
		body: '.wpforo-post-content, .wpforo-comment-text',
		permalink: link('.wpforo-post-content-top a[href*="#post-"]'),
		depth: (scope) => ((scope as Element).matches('.comment-wrap, .reply-wrap:not(.post-wrap)') ? 2 : 0),
		replyTo: first(above('.wpf-post-replies', attribute('', 'id', /^wpf-post-replies-(\d+)$/)), (scope, base) =>
			(scope as Element).matches('.comment-wrap') ? above('.wpforo-qa-item-wrap', answered)(scope, base) : undefined,
		),
		score: number('.wpfvote-num', /-?\d+/),
		accepted: has('.wpf-toggle-answer'),
		byStarter: has('.wpf-post-starter'),
		signature: '.wpforo-post-signature',
	},
	quotes: [
		{
			block: 'blockquote[data-userid], blockquote[data-postid]',
			head: '.wpforo-post-quote-head, .wpforo-post-quote-author, .wpforo-post-quote-link',
			author: first(text('.wpforo-post-quote-author', /^[^:]*:\s*@?(.*)$/), attribute('', 'data-mention')),
			url: link('.wpforo-post-quote-link a'),
			postId: attribute('', 'data-postid', /^[1-9]\d*$/),
		},
	],
	files: [{ block: '.wpforo-attached-file', name: text('a'), url: link('a.wpforo-default-attachment') }],
	spoilers: [{ block: '.wpf-spoiler-wrap', label: '.wpf-spoiler-title', body: '.wpf-spoiler-body' }],
	noise: ['.wpf-post-edit-wrap', '.wpf-post-button-actions', '.wpforo-post-signature', '.wpf-spoiler-head > i'],
	smilies: ['img.wpfem', 'img.wp-smiley', 'img.emoji'],
});
