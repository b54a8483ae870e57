/** Pantip (pantip.com topics since 2012): as ten crawlers, a parser written from captures of 2026 and the site's own script name its parts. Further comments come by script. */
import { attribute, dateIn, first, link, number, text, texts } from './find';
import { type Clues, defineForum } from './forum';
import { orEmpty } from './lines';

export const clues: Clues = ['.main-post .display-post-story', '.main-post-inner .display-post-story'];

const isArticle = (scope: ParentNode): boolean => (scope as Element).matches('.main-post-inner, .main-post');
export default defineForum({
	name: 'Pantip',
	clues,
	thread: {
		title: text('.display-post-title'),
		tags: texts('.display-post-tag-wrapper .tag-item'),
		replies: number('#comment-counter .title'),
	},
	posts: (scope) => {
		const article = scope.querySelector('.main-post .main-post-inner, .main-post, .main-post-inner');
		const answers = [...scope.querySelectorAll('[id^="comment-"], [id^="reply-"]')].filter(
			(each) => /^(?:comment|reply)-\d+$/.test(each.id) && each.querySelector('.display-post-story'),
		);
		return article ? [article, ...answers] : answers;
	},
	post: {
		id: first(attribute('', 'id', /^(?:comment|reply)-(\d+)$/), () => 'op'),
		author: text('.display-post-name'),
		authorUrl: link('a.display-post-name'),
		// Shown relative; the title is Thai words, `data-utime` numbers whose order is not known.
		date: first(
			dateIn('.display-post-timestamp abbr', 'title'),
			dateIn('.display-post-timestamp abbr', 'data-utime'),
			dateIn('abbr:not(.edit-history abbr)', 'title'),
		),
		body: (scope) => orEmpty('.display-post-story')(scope).slice(0, 1),
		depth: (scope) => (isArticle(scope) ? 0 : (scope as Element).id.startsWith('reply-') ? 2 : 1),
		score: number('.like-score, .like-vote'),
	},
	noise: ['.edit-history'],
	smilies: ['img.img-in-emotion'],
});
