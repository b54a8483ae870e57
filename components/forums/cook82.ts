/** 82쿡 (82cook.com `/entiz/read.php`): an article and a flat list of comments, as two readers of its pages (2026) and four crawlers name them. */
import { sides } from './article';
import { attribute, first, has, inAddress, moment, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { orEmpty } from './lines';

export const clues: Clues = ['#readHead ~ #articleBody'];

const { aroundArticle, inComment } = sides('#articleBody');

export default defineForum({
	name: '82쿡',
	clues,
	thread: {
		title: text('h4.bbstitle span'),
		views: number('#readHead .readLeft', /조회수\s*:?\s*([\d,]+)/),
		replies: number('.total_reple'),
		starter: text('#readHead .readLeft strong'),
	},
	posts: '#articleBody, ul.reples > li.rp',
	post: {
		id: first(attribute('', 'data-rn', /^\d+$/), inAddress(/[?&]num=(\d+)/)),
		author: first(aroundArticle(text('#readHead .readLeft strong')), inComment(text('h5 strong'))),
		date: first(
			aroundArticle(moment(text('#readHead .readRight', /\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?/))),
			inComment(moment(text('.repleFunc em:not(.ip)', /.*\d[:.]\d.*/))),
		),
		body: (scope) => ((scope as Element).id === 'articleBody' ? [scope as Element] : orEmpty(':scope > p')(scope).slice(0, 1)),
		depth: (scope) => ((scope as Element).id === 'articleBody' ? 0 : 1),
		byStarter: inComment(has('h5.me')),
		missing: (scope) => ((scope as Element).matches('.delReple') ? 'removed' : undefined),
	},
});
