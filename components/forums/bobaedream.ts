/** 보배드림 (bobaedream.co.kr/view), as a page of 2026 stands and two archivers name its parts. */
import { attribute, first, inAddress, link, moment, number, shows, text, textWithout, yearFirst } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = [shows('.docuCont03 .writerProfile', '.bodyCont[itemprop="articleBody"]')];

const words = 'dd[id^="small_cmt_"]';

export default defineForum({
	name: '보배드림',
	clues,
	thread: {
		title: textWithout('.writerProfile dt > strong', 'em'),
		board: text('.topBtnGroup .st2'),
		views: number('.countGroup', /조회\s*([\d,]+)/),
		replies: number('.U_comm .comm2'),
	},
	// The best comments stand above the others once more.
	posts: `.docuCont03:has(.bodyCont), #cmt_reply > li:has(${words})`,
	post: {
		id: first(attribute(words, 'id', /\d+/), inAddress(/[?&]No=(\d+)/i)),
		author: first(text('.proflieInfo .nickName'), text('dt .author')),
		authorUrl: link('.proflieInfo .nickName'),
		avatar: link('.profileImg > img', 'src'),
		date: first(moment(text('.countGroup', /\d{4}\.\d\d\.\d\d[^|]*\d\d:\d\d/)), yearFirst(text('dt .date'))),
		edited: text('.dtTopBtns', /수정\s*(\d{4}\.\d\d\.\d\d[^|]*\d\d:\d\d)/),
		body: (scope) => [...scope.querySelectorAll(`.bodyCont, ${words}`)].slice(0, 1),
		depth: (scope) => ((scope as Element).matches('.docuCont03') ? 0 : (scope as Element).matches('.re') ? 2 : 1),
		replyTo: (scope, base) => {
			let before = (scope as Element).matches('.re') ? (scope as Element).previousElementSibling : null;
			while (before?.matches('.re')) before = before.previousElementSibling;
			return before ? attribute(words, 'id', /\d+/)(before, base) : undefined;
		},
		score: first(number('.countGroup', /추천\s*([\d,]+)/), number('.updownbox .first', /추천\s*([\d,]+)/)),
	},
	// The last page of comments is the one shown; a script brings the others.
	barriers: [{ selector: '#cmt_search .paginate a', kind: 'not-loaded', about: 'thread' }],
});
