/** DCinside galleries on the telephone (m.dcinside.com): as RSSHub, three crawlers with tests and two reading tools (2020 to 2026) parse them. */
import { attribute, first, link, map, moment, number, page, shows, text } from './find';
import { type Clues, defineForum } from './forum';
import { orEmpty } from './lines';

export const clues: Clues = [shows('.gallview-tit-box .tit', '.thum-txtin')];

const isComment = (scope: ParentNode): boolean => (scope as Element).matches('li');
const head = '.gallview-tit-box .tit';

export default defineForum({
	name: 'DCinside',
	clues,
	thread: {
		// "[일반] 제목"
		title: map(text(head), (words) => words.replace(/^\[[^\]]*\]\s*/, '') || words),
		category: text(head, /^\[([^\]]+)\]/),
		views: number('.gall-thum-btm .ginfo2 li:nth-child(1)', /\d[\d,]*/),
		replies: map(attribute('#reple_totalCnt', 'value', /^\d+$/), Number),
	},
	posts: '.thum-txtin, .all-comment-lst > li[no]',
	post: {
		id: first(attribute('', 'no'), () => 'article'),
		// Guests of one name are told apart by the address that the page shows in part.
		author: (scope, base) => {
			if (!isComment(scope)) return page(text('.gallview-tit-box .ginfo2 li:nth-child(1)'))(scope, base);
			const name = map(text('.nick'), (words) => words.replace(/^글쓴\s*/, '') || undefined)(scope, base);
			const guest = text('.ip', /^\(?([^()]+)\)?$/)(scope, base);
			return name && guest ? `${name}(${guest})` : name;
		},
		date: (scope, base) => moment(isComment(scope) ? text('.date') : page(text('.gallview-tit-box .ginfo2 li:nth-child(2)')))(scope, base),
		body: (scope) => (isComment(scope) ? orEmpty('.txt')(scope) : [scope as Element]),
		depth: (scope) => (!isComment(scope) ? 0 : (scope as Element).matches('.comment-add') ? 2 : 1),
		replyTo: (scope) => {
			let before = (scope as Element).matches('.comment-add') ? (scope as Element).previousElementSibling : null;
			while (before?.matches('.comment-add')) before = before.previousElementSibling;
			return before?.getAttribute('no') ?? undefined;
		},
		score: (scope, base) =>
			isComment(scope) ? undefined : page(number('.gall-thum-btm .ginfo2 li:nth-child(2)', /\d[\d,]*/))(scope, base),
		authorUrl: link('a.nick'),
	},
	noise: ['.adv-groupno'],
	smilies: ['img.written_dccon'],
	pictureAttributes: ['data-original'],
});
