/** phpBB 3.0 to 3.1 in subsilver2 (`styles/subsilver2/template/viewtopic_body.html`). */
import { attribute, highest, link, map, number, postsBefore, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { least } from './pager';
import { smilies } from './phpbb';
import { halves } from './signature-line';
import { whose } from './wrote';

/** Search results have the author without the post's anchor. */
export const clues: Clues = ['table.tablebg td:has(> a[name^="p"]) > .postauthor'];

const boxes = (post: ParentNode): Element[] => [...post.querySelectorAll('.postbody')];
const signature = halves((post) => boxes(post).slice(1));

const page = least('td.nav strong');

export default defineForum({
	name: 'phpBB',
	clues,
	thread: {
		title: text('#pageheader .titles, a.titles'),
		board: text('.breadcrumbs a:last-of-type'),
		boardUrl: link('.breadcrumbs a:last-of-type'),
		replies: map(number('#pagecontent td.gensmall', /^\[ (\d[\d.,]*)/), (posts) => posts - 1),
		page,
		pageCount: highest('td.nav strong'),
		postsBefore: postsBefore('td.gensmall b > a', /[?&]start=(\d+)/, page),
		nextPage: link('td.gensmall b > strong + .page-sep + a'),
		previousPage: link('td.gensmall b > a:has(+ .page-sep + strong)'),
	},
	posts: 'table.tablebg:has(> tbody > tr > td > a[name^="p"])',
	post: {
		id: attribute('a[name^="p"]', 'name', /^p(\d+)$/),
		author: text('.postauthor'),
		authorUrl: link('a[href*="mode=viewprofile"]'),
		avatar: link('.profile img[src*="avatar"]', 'src'),
		date: map(textWithout('td.gensmall > div:nth-of-type(2)', 'b, a'), (words) => ({ text: words })),
		edited: text('.postbody ~ span.gensmall:not(.error), .postbody ~ table span.gensmall'),
		title: map(textWithout('td.gensmall > div:first-of-type', 'b'), (title) => (/^Re: /.test(title) ? undefined : title)),
		body: (scope) => boxes(scope).slice(0, 1),
		permalink: link('td.gensmall > div a[href*="viewtopic"]'),
		signature: signature.signature,
		attachments: '.postbody ~ table.tablebg:has(> tbody > tr > td > b.genmed)',
	},
	quotes: [{ block: '.quotecontent', before: '.quotetitle', head: ':scope > .quotetitle', author: whose(':scope > .quotetitle') }],
	barriers: [{ selector: '.gensmall.error', kind: 'permission', about: 'attachment' }],
	code: ['.codecontent'],
	noise: ['.attachtitle', '.codetitle'],
	smilies,
});
