/** 오늘의유머 (todayhumor.co.kr): a page of 2026 for the article; the comments, which a script draws, as an app's notes on the markup and two scripts name their parts. */
import { sides } from './article';
import { attribute, first, inAddress, moment, number, outer, shows, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';

export const clues: Clues = [shows('.viewSubjectDiv', '.contentContainer > .viewContent')];

const article = '.viewContent';
const head = '.writerInfoContents';
const { aroundArticle, inComment } = sides(article);
const id: Find<string> = attribute('', 'id', /^memoWrapper(\d+)/);
const own = ':scope > .memoDiv';

export default defineForum({
	name: '오늘의유머',
	clues,
	thread: {
		title: textWithout('.viewSubjectDiv', '.board_icon_mini'),
		views: number(head, /조회수\s*:\s*([\d,]+)/),
		replies: number(head, /댓글\s*:\s*([\d,]+)/),
	},
	anonymous: /^익명/,
	posts: `.contentContainer > ${article}, #memoContainerDiv .memoWrapperDiv:has(> .memoDiv)`,
	post: {
		id: first(aroundArticle(inAddress(/[?&]no=(\d+)/)), id),
		author: first(
			aroundArticle(attribute('#viewPageWriterNameSpan', 'name')),
			inComment(first(text(`${own} .memoName`), text(`${own} .memoAnonymousname`))),
		),
		// A picked article tells when it was written, and when it was picked.
		date: moment(
			first(
				aroundArticle(
					first(
						text(`${head} > div`, /원글작성시간\s*:\s*(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d)/),
						text(`${head} > div`, /등록시간\s*:\s*(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d)/),
					),
				),
				inComment(text(`${own} .memoDate`, /\d{4}\D\d\d\D\d\d \d\d:\d\d:\d\d/)),
			),
		),
		body: (scope) =>
			(scope as Element).matches(article) ? [scope as Element] : [...scope.querySelectorAll(`${own} .memoContent`)].slice(0, 1),
		depth: (scope) => ((scope as Element).matches(article) ? 0 : (scope as Element).matches('.rereMemoWrapperDiv') ? 2 : 1),
		replyTo: outer('.memoWrapperDiv', id),
		score: first(aroundArticle(number('.view_ok_nok')), inComment(number(`${own} .memoOkNok`, /추천\s*([\d,]+)/))),
	},
});
