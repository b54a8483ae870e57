/**
 * 5ch and its kin (`/test/read.cgi/`): `dl.thread` until 2017, `.post > .meta` until 2023, `.post > .post-header` since.
 * About 2002 the list has no class (as the source of that `read.cgi` draws it). open2ch.net draws a `dl[val]` for each post, its words in `dd[rnum]` (as walhalla's `OpenThread` and userscripts of the site parse it).
 */
import { anchor, attribute, first, map, moment, numeral, page, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

/** Posts drawn as a term and its words. */
const terms = 'dl.thread > dt + dd, .thread > dl[val] > dt + dd, dt + dd[rnum], dl:not([class]) > dt + dd';

export const clues: Clues = [
	'.post[data-id][data-userid] > .message',
	'.post[data-id][data-userid] .post-content',
	// 2017 and before, and 2ch.sc still: the term's number, name, moment and id are one line of words.
	(document, url) => /\/test\/read\.(?:cgi|so)\//.test(url) && document.querySelector(terms) !== null,
];

/** The term of a `dd` in `dl.thread`: "1 ：名無しさん：2015/01/02(金) 03:04:05.67 ID:abc", about 2002 "1 名前：名無しさん 投稿日：02/05/06 07:08 ID:abc". */
const term =
	(pattern: RegExp): Find<string> =>
	(scope, base) => {
		const before = (scope as Element).previousElementSibling;
		return before?.matches('dt') ? text('', pattern)(before, base) : undefined;
	};
const id: Find<string> = first(attribute('', 'data-id'), attribute('', 'id', /^\d+$/), term(/^(\d+)/));
const user: Find<string> = first(
	map(attribute('', 'data-userid', /^ID:(\S+)/), (words) => (words.startsWith('?') ? undefined : words)),
	term(/ID:([^\s?]\S+)/),
);

const written = first(text('.date', /\d{4}\/\d\d\/\d\d\([^)]*\) [\d:.]+/), term(/\d{2,4}\/\d\d\/\d\d(?:\([^)]*\))?\s*[\d:.]+/));
/** Words, name and moment of a removed post are all the same ("あぼーん"; on bbspink "うふ～ん"), the moment "NG" since 2023. */
const removed: Find<'removed'> = (scope, base) => {
	const words = first(text('.post-content, .message'), text(''))(scope, base);
	return written(scope, base) === undefined && /^(?:あぼーん|うふ[～〜]ん)$/.test(words ?? '') ? 'removed' : undefined;
};

export default defineForum({
	name: '5ch',
	clues,
	thread: {
		title: first(text('#threadtitle'), text('h1.title'), text('h1'), text('font[size="+1"][color="red"]')),
	},
	anonymous: /名無し|名も無き|無しさん|Anonymous|匿名/,
	// A post numbered 0 has neither words nor moment.
	posts: `.post[data-id]:not([data-id="0"]):has(.message, .post-content), dl.thread > dd, ${terms}`,
	post: {
		id,
		number: numeral(id),
		author: first(
			text('.postusername'),
			text(':scope > .meta .name, :scope > .name'),
			term(/^\d+\s*(?:名前)?[：:](.+?)[\s↓]*(?:投稿日)?[：:]\s*\d{2,4}\//),
		),
		date: moment(written),
		body: (scope) => {
			const inner = scope.querySelector('.message > .escaped, .message, .post-content');
			return [inner ?? (scope as Element)];
		},
		missing: removed,
		permalink: anchor(attribute('', 'id', /^\d+$/)),
		byStarter: (scope, base) => {
			const name = user(scope, base);
			const opening = page((document: ParentNode) => document.querySelector(`.post[data-id="1"], ${terms}`) ?? undefined)(scope, base);
			return name !== undefined && opening !== undefined && name === user(opening, base) ? true : undefined;
		},
	},
	/** Pictures drawn with letters. */
	code: ['.AA'],
});
