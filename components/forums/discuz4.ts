/** Discuz! 4.0 and 4.1 (`templates/default/viewthread.htm`, quotes and code of `discuzcode.func.php`): tables in a form that moderators delete posts with. */
import * as discuz from './discuz-words';
import { attribute, first, last, link, moment, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { queryAll } from './query';

export const clues: Clues = ['form[name="delpost"] > .maintable td > table td > a[name^="pid"] ~ span[style]'];

/** "论坛 » 版块 » 标题": what follows the last link. */
const crumb = (scope: ParentNode): string | undefined =>
	[...queryAll(scope, 'td.nav a')]
		.at(-1)
		?.nextSibling?.nodeValue?.replace(/^[\s»›>]+/, '')
		.trim() || undefined;

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: first(text('.maintable tr.header td.bold', /(?:标题|標題|Subject)\s*[:：]\s*(.+)/), crumb),
		board: last('td.nav a', text('')),
		boardUrl: last('td.nav a', link('')),
		page: number('td.header + td.header', /^(\d+)\s*\//),
		pageCount: number('td.header + td.header', /\/\s*(\d+)/),
		nextPage: link('td:has(> u > b) + td > a'),
	},
	anonymous: discuz.anonymous,
	posts: 'form[name="delpost"] > .maintable:has(a[name^="pid"])',
	post: {
		id: attribute('a[name^="pid"]', 'name', /\d+/),
		number: number('td[align="right"] > a.bold', /\d+/),
		author: text('td:first-child > a.bold, td:first-child > span.bold'),
		authorUrl: link('td:first-child > a.bold'),
		date: moment(text('td[align="left"]', /\d{4}-\d\d?-\d\d? \d\d?:\d\d(?: [AP]M)?/)),
		edited: discuz.editedWithin,
		// An advertisement looks the same, but for its label.
		title: text('a[name^="pid"] ~ span.smalltxt:has(> .bold:only-child)', /^(?!\[(?:广告|廣告|Advertisement)\]).+/),
		body: discuz.withoutNote(discuz.every('a[name^="pid"] ~ span[style]')),
		signature: 'td:has(> img[src*="sigline"])',
		attachments: 'a[name^="pid"] ~ img:not([src*="attachicons/"]), a[name^="pid"] ~ a.bold:has(+ br + span.smalltxt)',
	},
	quotes: [
		{
			block: 'div.altbg2',
			headWords: discuz.quotes[0]?.headWords,
			author: text('', /原帖由\s*(\S+)\s*于/),
			before: 'div.smalltxt',
			beforeWords: /QUOTE/,
		},
	],
	files: [{ block: 'a.bold[href*="attachment.php"]', name: text(''), url: link('') }],
	barriers: [
		{ selector: 'span[style] b', words: /^\*{4} .*回复才可浏览/, kind: 'reply-first', about: 'part' },
		{ selector: 'span[style] b', words: /^\*{4} .*积分高于/, kind: 'permission', about: 'part' },
	],
	smilies: discuz.smilies,
});
