/** Stack Exchange: a question, its answers, comments as remarks; the same markup on every site of the network. */
import { attribute, date, first, is, link, map, number, numeral, text, texts } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryAll } from './query';

export const clues: Clues = ['#question .js-post-body', '#question .post-text'];

/** Closing notes that the network appends to the title, in English and on the sites in other languages. */
const closed = /^(.*?)(?:\s*\[(?:closed|duplicate|on hold|migrated|закрыт|дубликат|cerrada|duplicada|fechada|クローズ済み|重複)\])?$/;

/** Answers of one page (`data-position-on-page` counts from 1, the question is 0). */
const answersPerPage = 30;

const pageNumber = number('.s-pagination--item.is-selected, .page-numbers.current');

const comments: Find<{ author?: string; authorUrl?: string; date?: { text: string; stamp?: string }; text: string }[]> = (scope, base) => {
	const found = [...queryAll(scope, '.comments-list > .comment')].flatMap((comment) => {
		const words = text('.comment-copy')(comment, base);
		if (!words) return [];
		const time = comment.querySelector('.comment-date [title]');
		const stamp = /[\d-]+ [\d:]+Z/.exec(time?.getAttribute('title') ?? '')?.[0];
		return {
			author: text('.comment-user')(comment, base),
			authorUrl: link('a.comment-user')(comment, base),
			date: time ? { text: time.textContent?.trim() || (stamp ?? ''), stamp } : undefined,
			text: words,
		};
	});
	return found.length ? found : undefined;
};

/** Signatures: the last editor's stands before the author's; a community wiki has none of the latter. */
const owner = '.post-signature:has([itemprop="author"])';
/** Until 2018 nothing marks the author's, but the editor's names the revisions. */
const unmarked = '.post-signature:not(:has([href$="/revisions"]))';

export default defineForum({
	name: 'Stack Exchange',
	clues,
	thread: {
		title: text('#question-header h1', closed),
		site: attribute('meta[property="og:site_name"]', 'content'),
		views: numeral(attribute('[title^="Viewed"]', 'title')),
		replies: numeral(attribute('#answers-header [data-answercount]', 'data-answercount')),
		tags: texts('.question .post-taglist .post-tag'),
		page: pageNumber,
		pageCount: (scope) => {
			const numbers = [...scope.querySelectorAll('#answers .s-pagination--item, .pager-answers .page-numbers')]
				.map((item) => Number(item.textContent))
				.filter((value) => value > 0);
			return numbers.length ? Math.max(...numbers) : undefined;
		},
		nextPage: link('a.s-pagination--item[rel="next"], .pager-answers a[rel="next"]'),
		previousPage: link('a.s-pagination--item[rel="prev"], .pager-answers a[rel="prev"]'),
	},
	posts: '#question.question, #answers .answer',
	post: {
		id: first(attribute('', 'data-questionid'), attribute('', 'data-answerid'), attribute('[data-post-id]', 'data-post-id')),
		number: (scope, base) => {
			if ((scope as Element).matches('.question')) return 1;
			const place = numeral(attribute('', 'data-position-on-page', /^\d+$/))(scope, base);
			const page = pageNumber((scope as Element).ownerDocument, base) ?? 1;
			return place && (page - 1) * answersPerPage + place + 1;
		},
		author: first(
			text(`${owner} .user-details > a`),
			attribute(`${owner} [itemprop="name"]`, 'content'),
			attribute('', 'data-author-username'),
			text(`${unmarked} .user-details > a`),
		),
		authorUrl: link(`${owner} .user-details > a, ${unmarked} .user-details > a`),
		avatar: link(`${owner} .gravatar-wrapper-32 img`, 'src'),
		date: first(
			map(attribute(`${owner} .user-action-time [title]`, 'title', /[\d-]+ [\d:]+Z/), (stamp) => ({ text: stamp, stamp })),
			date('time[itemprop="dateCreated"]'),
			map(attribute(`${unmarked} .user-action-time [title]`, 'title', /[\d-]+ [\d:]+Z/), (stamp) => ({ text: stamp, stamp })),
			// A community wiki names no author, only the moment.
			map(attribute('.user-action-time [title]', 'title', /[\d-]+ [\d:]+Z/), (stamp) => ({ text: stamp, stamp })),
		),
		edited: text('.post-signature a[href$="/revisions"]'),
		// `post-text` until 2020.
		body: '.js-post-body, .post-text',
		permalink: link('.js-share-link, .short-link'),
		score: first(numeral(attribute('.js-vote-count', 'data-value')), numeral(text('.vote-count-post', /^-?\d+$/))),
		accepted: is('.accepted-answer'),
		byStarter: is('.question'),
		remarks: comments,
	},
	noise: ['.js-post-notice', '.snippet-result', '.snippet-ctas', '.post-notice'],
});
