/** Kunena 2 and 3 for Joomla in Blue Eagle (`html/topic/default*.php`, read at 3.0.8): a head, then a table of profile and words. */
import { attribute, first, highest, last, link, number, previous, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { quotes } from './kunena';

/** Found messages have the same table, but no head before it. */
export const clues: Clues = ['.kmsg-header + table .kmsgbody > .kmsgtext'];

const posted: Find<Moment> = (scope, base) => {
	const words = text('.kmsgdate')(scope, base);
	return words ? { text: words, stamp: attribute('.kmsgdate', 'title', /\d.*\d{4}.*|\d{4}.*/)(scope, base) } : undefined;
};

const itself = '[class^="kmsg-id-"] a[href^="#"]';
/** Where a forum counts by message, the number is the id. */
const place: Find<number> = (scope, base) => {
	const shown = text(itself, /^#(\d+)$/)(scope, base);
	return shown && shown !== attribute(itself, 'href', /\d+/)(scope, base) ? Number(shown) : undefined;
};

const crumbs = '.kforum-pathway > .path-element:not(:last-child)';

export default defineForum({
	name: 'Kunena',
	clues,
	thread: {
		title: first(last('.kforum-pathway > .path-element', text('a')), text('.kheader h1')),
		board: last(crumbs, text('a')),
		boardUrl: last(crumbs, link('a')),
		page: number('.klist-pages-all li > span', /^\d+$/),
		pageCount: highest('.klist-pages-all li'),
		nextPage: link('.klist-pages-all .pagination-next a'),
		previousPage: link('.klist-pages-all .pagination-prev a'),
		firstPage: link('.klist-pages-all .pagination-start a'),
	},
	posts: '.kmsg-header + table:has(.kmsgbody)',
	post: {
		id: previous(attribute('[class^="kmsg-id-"] a[id]', 'id', /\d+/)),
		number: previous(place),
		author: text('.kpost-username'),
		authorUrl: link('.kpost-username a'),
		avatar: link('.kavatar img', 'src'),
		date: previous(posted),
		edited: text('.kmessage-editmarkup'),
		body: '.kmsgbody > .kmsgtext',
		permalink: previous(link(itself)),
		signature: '.kmsgsignature',
		attachments: '.kfile-attach',
	},
	quotes,
	barriers: [
		{ selector: '.kmsgtext .kquote', kind: 'login', about: 'part' },
		{ selector: '.kmsgtext-confidentialguests', kind: 'permission', about: 'part' },
	],
	files: [{ block: 'li', name: text('span > a'), url: link('span > a'), size: text('span', /\(([\d.,]+\s*KB)\)/) }],
	noise: ['.kquote', '.kmsgtext-confidentialguests', 'img[src$="/attach_generic.png"]'],
	smilies: ['img.bbcode_smiley'],
});
