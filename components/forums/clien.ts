/** clien.net: article and comments (`.comment_row`), as ten crawlers and reading apps of 2018 to 2026 name them. Comments may arrive by script. */
import { attribute, first, map, number, page, shows, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = [shows('.post_subject', '.post_article', '.view_count.date')];

/** Members without a name in words have a picture that bears it. */
const name = first(text('.nickname'), attribute('.nickname img, .nickimg img', 'alt'), attribute('', 'data-author-id'));

/** No element is known to hold the article's head and words; they are looked for in the page, outside the comments. */
const ofArticle = first(
	text('.post_contact .nickname:not(.comment_row *)'),
	attribute('.post_contact .nickimg img:not(.comment_row *)', 'alt'),
);

const author: Find<string> = (scope, base) =>
	(scope as Element).matches('.comment_row') ? name(scope, base) : page(ofArticle)(scope, base);

const posted = first(
	text('.timestamp', /\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?/),
	page(text('.view_count.date', /\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?/)),
);

export default defineForum({
	name: 'Clien',
	clues,
	thread: {
		title: first(text('.post_subject > span:last-of-type'), text('.post_subject')),
	},
	posts: '.post_article, .comment_row[data-comment-sn]',
	post: {
		id: attribute('', 'data-comment-sn'),
		author,
		date: map(posted, (words) => ({ text: words })),
		body: (scope) =>
			(scope as Element).matches('.comment_row')
				? [...scope.querySelectorAll('.comment_view, .comment-img, .comment-video')]
				: [scope as Element],
		depth: (scope) => ((scope as Element).matches('.comment_row.re') ? 2 : (scope as Element).matches('.comment_row') ? 1 : 0),
		score: number('.comment_content_symph strong, strong[id^="setLikeCount_"]'),
	},
	noise: ['button, span.name'],
});
