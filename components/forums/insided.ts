/**
 * inSided, today Gainsight Customer Communities: the older view (`.qa-topic-post-box`) and the threaded one (`.threaded-reply-item`, community.adobe.com).
 * Names as six crawlers of four communities and two custom style sheets agree on.
 */
import { above, attribute, date, first, inAddress, link, map, number, text } from './find';
import { type Clues, defineForum } from './forum';

const posts = 'article.topic-wrapper, .threaded-reply-item, .qa-topic-post-box:not(article.topic-wrapper *, .threaded-reply-item *)';

export const clues: Clues = ['.qa-topic-post-box .post__content', '.topic-wrapper .post__content', '.threaded-reply-item .post__content'];

const id = first(
	attribute('', 'id', /^(?:post|topic)_?(\d+)$/),
	attribute('[id^="post"]', 'id', /^post_?(\d+)$/),
	attribute('[id^="topic"]', 'id', /^topic_?(\d+)$/),
);

export default defineForum({
	name: 'inSided',
	clues,
	thread: {
		title: first(text('h1.qa-page-title'), text('h1')),
		views: number('.qa-count-views'),
		// "…/title-123/index2.html"
		page: map(inAddress(/\/index(\d+)\.html/), Number),
	},
	posts,
	post: {
		id,
		author: text('.qa-username, .post__user__meta li'),
		authorUrl: link('a.qa-username, .post__user__meta li a'),
		date: first(
			date('time[datetime]'),
			map(text('.author-info', /([A-Z]\p{L}+ \d{1,2}, \d{4})/u), (words) => ({ text: words })),
			// In the older view the first post's stands beside the title, above the post.
			above('.qa-topic-first-post', date('.qa-topic-meta time')),
		),
		body: (scope) => [...scope.querySelectorAll('.post__content:not(.best-answer-reply__content *)')].slice(0, 1),
	},
	quotes: [{ block: 'content-quote', author: attribute('', 'data-username') }],
	noise: ['.best-answer-reply__content', '.qa-answer-field'],
});
