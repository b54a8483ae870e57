/**
 * nForum, the web of KBS boards (水木社区, 北邮人): `app/views/article/index.tpl` of xw2423/nForum. 水木 has the
 * article in a `<p>`, 北邮人 in `.a-content-wrap`, as their recorded posts show.
 */
import { attribute, first, last, link, map, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest } from './pager';
import { fileItself, type TerminalArticle, terminalArticle } from './terminal';

export const clues: Clues = ['.a-wrap > .article .a-content'];

const parts: Find<TerminalArticle> = (scope) => {
	const article = scope.querySelector('.a-content > .a-content-wrap, .a-content > p') ?? scope.querySelector('.a-content');
	return article ? terminalArticle(article) : undefined;
};
/** Named floors count from the second post on; the first is 楼主. */
const named: Record<string, number> = { 楼主: 1, 沙发: 2, 板凳: 3 };

export default defineForum({
	name: 'nForum',
	clues,
	thread: {
		title: first(text('.b-head .n-left', /文章主题[:：]\s*(.+)/), (scope, base) =>
			map(parts, ({ head }) => /^标 ?题[:：] ?(.+)$/m.exec(head)?.[1])(scope, base),
		),
		board: first(last('#notice_nav a[href*="/board/"]', text('')), (scope, base) =>
			map(parts, ({ head }) => /信区[:：] ?(\S+)/.exec(head)?.[1])(scope, base),
		),
		boardUrl: last('#notice_nav a[href*="/board/"]', link('')),
		page: number('.t-pre .page-main .page-select'),
		pageCount: greatest('.t-pre .page-main li:not(.page-omit)'),
		nextPage: link('.page-main a[title="下一页"]'),
		previousPage: link('.page-main a[title="上一页"]'),
	},
	posts: '.a-wrap:has(> .article .a-content)',
	post: {
		id: first(
			attribute('.a-func a[href*="/post/"], .a-func a[href*="/ajax_forward/"]', 'href', /\/(\d+)(?:\.json)?$/),
			attribute('.a-content', 'class', /\bbody(\d+)/),
		),
		number: map(text('.a-pos'), (words) => named[words] ?? (/\d/.test(words) ? Number(/\d+/.exec(words)?.[0]) + 1 : undefined)),
		author: first(
			text('.a-u-name'),
			map(parts, ({ head }) => /^发信人[:：] ?(\S+)/.exec(head)?.[1]),
		),
		authorUrl: link('.a-u-name a'),
		avatar: link('.a-u-img img', 'src'),
		date: map(parts, ({ head }) => {
			const words = /^发信站.*\((\w{3} .+?\d{4})\)/m.exec(head)?.[1];
			return words ? { text: words } : undefined;
		}),
		edited: map(parts, ({ notes }) => /^※ 修改:·?(.+? 修改本文)/m.exec(notes)?.[1]),
		body: (scope, base) => map(parts, ({ words }) => [words])(scope, base),
		signature: map(parts, ({ signature }) => (signature.childNodes.length ? signature : undefined)),
		onlyAuthor: link('.a-func a[href*="?au="]'),
	},
	quotes: [{ block: 'blockquote.quoted', author: attribute('', 'data-author') }],
	original: fileItself,
});
