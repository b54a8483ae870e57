/** MLBPARK (mlbpark.donga.com `/mp/b.php`): an article and a flat list of comments, as four crawlers and a reader (2022 to 2026) name them. */
import { sides } from './article';
import { attribute, first, inAddress, moment, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = ['#contentDetail.ar_txt'];

const { aroundArticle, inComment } = sides('#contentDetail');
/** Recommendations, views and comments stand in this order. */
const nth =
	(place: number): Find<number> =>
	(scope, base) => {
		const value = scope.querySelectorAll('.view_head .text2 .val')[place];
		return value && number('')(value, base);
	};

export default defineForum({
	name: 'MLBPARK',
	clues,
	thread: {
		title: textWithout('.titles', '.mark, .label, em'),
		category: text('.titles :is(.mark, .label, em)', /^\[?(.*?)\]?$/),
		views: nth(1),
		replies: nth(2),
		starter: text('.view_head .nick'),
	},
	posts: '#contentDetail, .reply_list [id^="reply_"]:has(.re_txt)',
	post: {
		id: first(attribute('', 'id', /^reply_(\d+)$/), inAddress(/[?&]id=(\d+)/)),
		author: first(aroundArticle(text('.view_head .nick')), inComment(text('.name'))),
		date: first(aroundArticle(moment(text('.view_head .text3 .val'))), inComment(moment(text('.date')))),
		body: (scope) => ((scope as Element).id === 'contentDetail' ? [scope as Element] : [...scope.querySelectorAll('.re_txt')].slice(0, 1)),
		depth: (scope) => ((scope as Element).id === 'contentDetail' ? 0 : 1),
		score: aroundArticle(nth(0)),
	},
});
