/** wpForo 1 and 2, layouts 1 to 4 (`wpf-themes/classic/layouts/N/post.php`, later `themes/2022/layouts/N/post.php`). */
import { attribute, first, link, map, number, text, texts } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.post-wrap[id^="post-"] .wpforo-post .wpforo-post-content'];

export default defineForum({
	name: 'wpForo',
	clues,
	thread: {
		title: text('#wpforo-title, h1.wpforo-page-title, .wpf-head-bar-title h1, .wpf-head-bar h1'),
		board: text('.wpf-breadcrumb .wpf-item-element:nth-last-of-type(2), .wpf-breadcrumb a:last-of-type'),
		tags: texts('.wpf-tags .wpf-tag'),
		page: number('.wpf-navi .wpf-active, .wpf-navi-wrap .wpf-active'),
		nextPage: link('.wpf-navi a.wpf-next-button'),
		previousPage: link('.wpf-navi a.wpf-prev-button'),
	},
	posts: '.post-wrap[id^="post-"]',
	post: {
		id: attribute('', 'id', /\d+/),
		author: text('.author-name a, .author-name .wpf-author-nicename, .author-name'),
		authorUrl: link('.author-name a'),
		avatar: link('.author-avatar img', 'src'),
		date: first(
			map(attribute('.wpforo-post-content-top [title]', 'title'), (words) => ({ text: words })),
			map(text('.wpforo-post-content-top > span, .wpf-post-date, .wpforo-post-content-top'), (words) => ({ text: words })),
		),
		edited: text('.wpf-post-edited-wrap, .wpforo-post-edited'),
		body: '.wpforo-post-content',
		permalink: link('.wpforo-post-link a, .wpforo-post-content-top a, .bright a.wpf-post-link'),
		score: number('.wpf-post-vote-num, .wpfl-3 .post_vote_num', /-?\d+/),
		signature: '.wpforo-post-signature',
		attachments: '#wpfa, .wpforo-attached-file',
	},
	quotes: [
		{
			block: 'blockquote[data-userid], blockquote[data-postid]',
			head: '.wpforo-post-quote-author',
			author: text('.wpforo-post-quote-author', /^(?:Posted by:?\s*)?@?(.*)$/i),
			postId: attribute('', 'data-postid'),
		},
	],
	noise: ['.wpforo-post-edited', '.wpf-post-edited-wrap'],
	smilies: ['img.wpfem', 'img.wp-smiley', 'img.emoji'],
});
