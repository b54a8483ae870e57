/** Warrior Forum: an AngularJS front above vBulletin. No source is public; read from its pages. */
import { attribute, date, first, link, number, outer, page, text, texts } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { queryAll } from './query';
import { quoteIn } from './vbulletin3';

export const clues: Clues = ['#main-post.ThreadView-post', '.DiscussionBoard-item .DiscussionBoard-message'];

const postId = attribute(':scope > .DiscussionBoard-anchorOffset', 'id', /\d+/);

/** "Posted: 2 years ago" to a person, the moment to machines. */
const published: Find<Moment> = (scope, base) => {
	const stamp = page(text('script[type="application/ld+json"]', /"datePublished":\s*"([^"]+)"/))(scope, base);
	const words = text('.ThreadView-published', /^(?:Posted:\s*)?(.*)$/)(scope, base) ?? stamp;
	return words ? { text: words, stamp } : undefined;
};

export default defineForum({
	name: 'Warrior Forum',
	clues,
	thread: {
		title: text('h1.ThreadView-title'),
		board: text('.Breadcrumb li:last-of-type a, .breadcrumb li:last-of-type a'),
		tags: texts('.ThreadView-tags .Tag'),
		page: number('.Pagination .is-active, .pagination .active'),
		nextPage: link('head link[rel="next"]'),
		previousPage: link('head link[rel="prev"]'),
	},
	posts: (scope) => {
		const article = scope.querySelector('#main-post')?.closest('main, article, .ThreadView, body');
		const answers = [...scope.querySelectorAll('.DiscussionBoard-item:has(> .DiscussionBoard-content)')];
		return [...(article ? [article] : []), ...answers];
	},
	post: {
		id: first(postId, () => 'main'),
		author: (scope, base) =>
			(scope as Element).matches('.DiscussionBoard-item')
				? first(attribute('user-profile-widget', 'username'), text('.DiscussionBoard-username'))(scope, base)
				: first(
						attribute('.ThreadView-author user-profile-widget', 'username'),
						text('.ThreadView-author-link'),
						text('.ThreadView-author', /^(?:By\s+)?(.*)$/i),
					)(scope, base),
		date: (scope, base) =>
			(scope as Element).matches('.DiscussionBoard-item') ? date('.DiscussionBoard-date')(scope, base) : published(scope, base),
		body: (scope) =>
			(scope as Element).matches('.DiscussionBoard-item')
				? [...queryAll(scope, ':scope > .DiscussionBoard-content > .DiscussionBoard-parent > .DiscussionBoard-message')]
				: [...scope.querySelectorAll('#main-post')],
		replyTo: outer('.DiscussionBoard-item', postId),
		signature:
			':scope > .DiscussionBoard-content > .DiscussionBoard-parent > .DiscussionBoard-signature .DiscussionBoard-signature-content',
	},
	quotes: [quoteIn('.VBEditorContent-quote', 'td.alt2')],
});
