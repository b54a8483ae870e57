/** Phorum 5 in its old clothes (`templates/classic`: `read.tpl`, `read_hybrid.tpl`, `read_threads.tpl`, read at 6.0.6; the default of 5.0 and 5.1). */
import { attribute, first, link, map, moment, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { anchored, indent, quotes, smilies } from './phorum';
import { edited, withoutNotice } from './phorum-edits';
import { queryAll } from './query';

/** Private messages, previews and reports have the words, but neither this block nor a subject above. */
export const clues: Clues = ['.PhorumReadMessageBlock .PhorumReadBodyText', '.PhorumReadBodySubject ~ .PhorumReadBodyText'];

/** "Posted by: name (address)", "Date: …": the two lines just above the words; an answer's subject stands above them. */
const facts = (scope: ParentNode): Element[] => [...queryAll(scope, '.PhorumReadBodyHead')].reverse();
const of =
	<T>(at: 0 | 1 | 2, find: Find<T>): Find<T> =>
	(scope, base) => {
		const line = facts(scope)[at];
		return line && find(line, base);
	};

const pager = '.PhorumNavBlock:has(> .PhorumHeadingLeft)';

export default defineForum({
	name: 'Phorum',
	clues,
	thread: {
		title: textWithout('.PhorumReadBodySubject', '.PhorumNewFlag'),
		board: text('.PhorumTitleText a'),
		boardUrl: link('.PhorumTitleText a'),
		page: number('.PhorumNavBlock > div > strong'),
		pageCount: map(text(pager, /(?:^|\s)\d+\s+\S+\s+(\d+)$/), Number),
		nextPage: link('.PhorumNavBlock > div > strong + a'),
		previousPage: link('.PhorumNavBlock > div > a:has(+ strong)'),
	},
	posts: '.PhorumReadMessageBlock, .PhorumStdBlock:has(> .PhorumReadBodySubject):not(.PhorumReadMessageBlock *)',
	post: {
		id: first(anchored, attribute('.PhorumReadNavBlock a', 'href', /\?\d+,(?:\d+,)?(\d+)/)),
		author: of(1, text('strong')),
		authorUrl: of(1, link('strong > a')),
		date: moment(of(0, text('', /[:：]\s*(.*)$/))),
		title: map(of(2, text('strong')), (title) => title.replace(/^Re:\s*/, '')),
		body: withoutNotice('.PhorumReadBodyText'),
		edited: edited('.PhorumReadBodyText'),
		depth: indent(15),
		attachments: (scope) => [...queryAll(scope, '.PhorumReadBodyText ~ a[href*="file.php"]')],
	},
	quotes,
	files: [{ block: 'a[href*="file.php"]', name: text('', /^(.*\S)\s+\([^()]*\)$/), url: link(''), size: text('', /\(([^()]*)\)$/) }],
	smilies,
});
