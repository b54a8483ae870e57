/** What all templates of Discuz! have in common: floors, quotes, files, barriers, what stands in a body and is not the author's. */
import { attribute, first, link, number, text } from './find';
import type { Barrier, FileWords, Find, Moment, QuoteWords, SpoilerWords } from './forum';
import { queryAll } from './query';

/** Names of the first floors (`lang/template.php`: owner, then `postnostick` 1 to 3); from the fifth the template prints the number. */
const names: Record<string, number> = { 楼主: 1, 樓主: 1, 沙发: 2, 沙發: 2, 板凳: 3, 地板: 4, 地毯: 4 };

/** Number of a floor, by name or by number. */
export const floor =
	(selector: string): Find<number> =>
	(scope, base) =>
		names[text(selector, /[^\s#]+/)(scope, base) ?? ''] ?? number(selector, /\d+/)(scope, base);

/** "发表于 2017-7-1 13:03", or the words of a relative moment ("昨天 13:05", in X behind a `title` that tells all). */
export const written = /(?:(?:发表于|發表於|Posted on|poston)\s*[:：]?\s*)?(.*\d.*|.*[前天].*)/;

/** Members who hide their name (`anonymoustext`), and guests. */
export const anonymous = /^(?:匿名|游客|遊客|Guest)$/;

/** "GMT+8, 2017-7-1 13:03" at the foot (`footer.htm`): now, in the zone that all dates of the page are in. */
export const clock: Find<Moment> = (scope, base) => {
	const words = text('#ft .xs0', /GMT[+-]?\d*(?:\.\d+)?, \d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d\d/)(scope, base);
	const [, hours, day = '', time] = /^GMT(\S*), (\S+) (\S+)/.exec(words ?? '') ?? [];
	if (!time) return undefined;
	const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = `${day}-${time.replace(':', '-')}`.split('-').map(Number);
	const stamp = new Date(Date.UTC(year, month - 1, date, hour, minute) - Number(hours || 0) * 3_600_000);
	return { text: `${day} ${time}`, stamp: stamp.toISOString() };
};

/** Quotes: "X 发表于 …" over the words (X), "原帖由 X 于 … 发表" within them (5 to 7); both link to the quoted post. Without a name it is the author's own. */
export const quotes: QuoteWords[] = [
	{
		block:
			'.quote:has(> blockquote a[href*="findpost"], > blockquote a[href*="pid="], > blockquote > font[size="2"] > font), .msgbody:has(> .msgborder > i)',
		head: 'blockquote > font[size="2"]:first-child, font > a[href*="findpost"], .msgheader, h5, a[href*="findpost"]:has(img)',
		headWords: /^\s*(?:(?:引用|QUOTE)[:：]\s*)?原帖由\s*\S+\s*于.{6,30}?发表\s*/,
		author: first(
			text('font > a, font[size] > font', /^(.*?)\s*(?:发表于|發表於|Posted)/),
			// Other language packs: names hold no space (`guestexp` of `class_member.php`), the date is last.
			text('font > a, font[size] > font', /^(?!(?:posted|originally)\s)(\S+)\s\S.*\s\d{4}-\d\d?-\d\d?/i),
			text('blockquote, .msgborder, :scope', /^\s*(?:引用:|引用：|QUOTE:)?\s*(?:原帖由|原帖由)\s*(\S+)\s*于/),
			text('blockquote', /^引用[:：]\s*(\S+)\s*发表于/),
		),
		url: link('a[href*="findpost"], a[href*="pid="]'),
		postId: attribute('a[href*="findpost"], a[href*="pid="]', 'href', /[?&;]pid=(\d+)/),
	},
];

/** On the telephone the word "引用:" stands before the head (`touch/forum/discuzcode.htm` up to X3.4). */
export const touchQuotes: QuoteWords[] = quotes.map((words) => ({ ...words, headWords: /^\s*(?:引用|Quote)\s*[:：]\s*/i }));

/** "(28.97 KB, 下载次数: 12)" */
const size = /(\d[\d.,]*\s?(?:bytes?|[KMGT]i?B))/i;

export const files: FileWords[] = [
	{
		// X: around every picture and file, in the body and below it.
		block: 'ignore_js_op:not(:has(> .media)), .pattl > dl.tattl, .attach, ul.post_attlist > li, dl.t_attachlist, .postattachlist > dl',
		name: first(
			text('.aimg_tip strong, .tip strong, .tit > .link'),
			text('.attnm > a, p.mbn > a[id^="aid"], dt > a.bold, a[href*="mod=attachment"], a[href*="attachment.php"], a[href*="attachpay"]'),
		),
		url: link('.attnm > a, a[href*="mod=attachment"], a[href*="attachment.php"]'),
		size: text('em, dd > p, p.pl5, .smalltxt, dt', size),
		downloads: number('em, dd > p, p.pl5, dd', /(?:下载次数|下載次數|Downloads?)\s*[:：]\s*(\d+)/),
		description: text('p.xg2'),
	},
];

/** What a guest, or a member of a lower group, may not have. */
export const barriers: Barrier[] = [
	{ selector: '.locked', words: /回复|回覆|reply/i, kind: 'reply-first', about: 'part' },
	{ selector: '.locked', words: /支付|付费|购买|pay/i, kind: 'payment', about: 'part' },
	{ selector: '.locked', words: /积分|權限|权限|密码/, kind: 'permission', about: 'part' },
	{
		selector: '.attach_nopermission, .attach_nopermission_notice, .nopermission',
		words: /登录|登錄|log ?in/i,
		kind: 'login',
		about: 'attachment',
	},
	{ selector: '.attach_nopermission', words: /^(?!.*(登录|登錄|log ?in))/is, kind: 'permission', about: 'attachment' },
	{ selector: '.guestviewthumb', kind: 'login', about: 'picture' },
];

/** Notes of edits, anti-copy text, advertisements, menus, buttons, notices: all of them stand inside the body. */
export const noise = [
	'.pstatus, .jammer, .a_pr, .a_pb, .a_pt, .ad_textlink1, .aimg_tip, .attach_tips, .tip, .attach_popup, .t_attach[title="menu"], .popupmenu_popup',
	'.locked, .showhide > h4, .guestviewthumb a, .atips_close, .attach_nopermission, .quickshare, .modact, .posttags',
	'em[onclick*="copycode"], .codetitle, .msgheader a[onclick], [id^="post_rate"], [id^="threadsort"], .t_smallfont, .showcollapse_gather',
];

export const smilies = ['img[smilieid]', 'img[src*="/smilies/"]', 'img[src*="/smiley/"]'];

/** `zoomfile` is the original, `file` may be a thumbnail, `src` is a placeholder until somebody scrolls. */
export const pictureAttributes = ['zoomfile', 'file'];

/** Links that X draws where a player would start. */
export const players = ['.media a'];

/** Boxes of code: a list of lines (6 and later), bare lines (5). */
export const code = ['.blockcode', '.msgbody > .msgborder[id^="code"]'];

/** Words folded by the add-on showcollapse, as its pages of 2026 draw them. */
export const spoilers: SpoilerWords[] = [{ block: '.showcollapse_box', label: '.showcollapse_title', body: '.showcollapse_content' }];

/** "参与人数 3, 威望 +7, 金钱 +30": what raters gave, summed up in the head of the table. */
export const ratings =
	(heads: string): Find<{ name: string; count: number }[]> =>
	(scope) => {
		const found = [...queryAll(scope, heads)].map((head) =>
			/^(\S+)\s*([+-]\d+)$/.exec(head.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
		);
		const all = found.flatMap((parts) => (parts?.[1] ? [{ name: parts[1], count: Number(parts[2]) }] : []));
		return all.length ? all : undefined;
	};

/** The note of the last edit: "本帖最后由 X 于 … 编辑". */
export const edited = text('.pstatus, i.pstatus');

/** Up to 7.2 the note is the last of the words, italic between brackets (`post_edit` of `misc.lang.php`). */
const ownNote = /^(?:本帖最后由|本帖最後由|Last edited by)\s.+/;
export const editedWithin = text('i', ownNote);

/** Every match, as bodies are found. */
export const every =
	(selector: string): Find<Element[]> =>
	(scope) => [...queryAll(scope, selector)];

/** @returns the bodies that `find` brings, copied without that note where they have it */
export const withoutNote =
	(find: Find<Element[]>): Find<Element[]> =>
	(scope, base) =>
		find(scope, base)?.map((element) => {
			const notes = (root: Element) => [...root.querySelectorAll('i')].filter((i) => ownNote.test(i.textContent?.trim() ?? ''));
			if (!notes(element).length) return element;
			const copy = element.ownerDocument.implementation.createHTMLDocument('').importNode(element, true);
			for (const note of notes(copy)) {
				const [before, after] = [note.previousSibling, note.nextSibling];
				if (before?.nodeType === 3) before.nodeValue = (before.nodeValue ?? '').replace(/\[\s*$/, '');
				if (after?.nodeType === 3) after.nodeValue = (after.nodeValue ?? '').replace(/^\s*\]/, '');
				note.remove();
			}
			return copy;
		});
