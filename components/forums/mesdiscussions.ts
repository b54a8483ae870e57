/**
 * MesDiscussions.net, the software of forum.hardware.fr and of the French forums that it once hosted (Doctissimo, Caradisiac).
 * Its source is not public: the names are those that the scripts of roger21/hfr, the apps HFRnow and Redface 2 and XaaT/hfr-mcp agree on.
 */
import { attribute, first, highest, last, link, map, number, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { whose } from './wrote';

const posts = 'table.messagetable:has(.messCase1 a[name^="t"])';

export const clues: Clues = ['table.messagetable .messCase1 a[name^="t"]'];

const id = attribute('.messCase1 a[name^="t"]', 'name', /^t(\d+)$/);

/** "Posté le 02-05-2024 à 18:04:00". */
const posted = text('.messCase2 .toolbar .left', /(\d{1,2}-\d{1,2}-\d{4}.{0,6}?\d{1,2}:\d\d(?::\d\d)?)/);

/** A row of dashes stands above the words, as text. */
const signature: Find<Element> = (scope) => {
	const words = scope.querySelector('div[id^="para"] .signature')?.cloneNode(true) as Element | undefined;
	const dashes = words?.firstChild;
	if (dashes?.nodeType === 3) dashes.nodeValue = (dashes.nodeValue ?? '').replace(/^\s*-{5,}\s*/, '');
	return words;
};

export default defineForum({
	name: 'MesDiscussions',
	clues,
	thread: {
		title: text('tr.fondForum2Title h3'),
		board: last('.arborescence a', text('')),
		boardUrl: last('.arborescence a', link('')),
		page: number('tr.fondForum2PagesHaut .left b', /^\d+$/),
		pageCount: highest('tr.fondForum2PagesHaut .left b, tr.fondForum2PagesHaut a.cHeader'),
		nextPage: first(link('.pagepresuiv a[accesskey="x"]'), link('tr.fondForum2PagesHaut .left b + a.cHeader')),
	},
	posts,
	post: {
		id,
		author: text('.messCase1 b.s2'),
		authorUrl: link('.toolbar a[href*="profil-"]'),
		avatar: link('.avatar_center img', 'src'),
		date: map(posted, (words) => ({ text: words })),
		edited: text('.edited', /Message édité.*/),
		body: 'div[id^="para"]',
		permalink: link('.messCase1 a[href*="#t"]'),
		signature,
	},
	quotes: [
		{
			block: 'table.citation, table.oldcitation',
			head: 'td > b.s1:first-child',
			words: ':scope > tbody > tr > td',
			author: whose('b.s1'),
			url: link('b.s1 a.Topic'),
			postId: attribute('b.s1 a.Topic', 'href', /#t(\d+)/),
		},
		{ block: 'table.quote, table.oldquote', head: 'td > b.s1:first-child', words: ':scope > tbody > tr > td' },
	],
	// A click shows the first `div` within.
	spoilers: [{ block: 'table.spoiler, table.oldspoiler', label: 'b.s1Topic', body: 'div' }],
	code: ['table.code', 'table.fixed'],
	noise: ['.signature', '.edited', 'table.code b.s1:first-child', 'div[style*="clear"]:empty'],
	smilies: ['img[src*="/icones/"]'],
});
