/** FluxBB 1.x and PunBB 1.2, which it grew out of (`viewtopic.php`). */
import { attribute, first, highest, link, map, number, text } from './find';
import { type Clues, defineForum, type Find, type QuoteWords } from './forum';
import { whose } from './wrote';

/** Search results have no id, previews no number. */
export const clues: Clues = ['.blockpost[id^="p"] > h2 .conr ~ a', '.blockpost[id^="p"] > h2 a[href*="#p"]'];

export const quotes: QuoteWords[] = [
	{ block: '.quotebox', head: ':scope > cite, :scope > blockquote > .incqbox > h4', author: whose(':scope > cite, h4') },
	// 1.2.
	{ block: 'blockquote:has(> .incqbox)', head: ':scope > .incqbox > h4', author: whose(':scope > .incqbox > h4') },
];

/** A rule stands above the words. */
const signature: Find<Element> = (scope) => {
	const words = scope.querySelector('.postsignature')?.cloneNode(true) as Element | undefined;
	words?.querySelector(':scope > hr')?.remove();
	return words;
};

export default defineForum({
	name: 'FluxBB',
	clues,
	thread: {
		// PunBB 1.2 has no class on the list and no link in its last item.
		title: first(text('.crumbs > li:last-child a'), text('.linkst ul > li:last-child', /^»?\s*(.*)$/)),
		board: text('.crumbs > li:nth-last-child(2) a, .linkst .inbox > ul > li:nth-last-child(2) a'),
		boardUrl: link('.crumbs > li:nth-last-child(2) a, .linkst .inbox > ul > li:nth-last-child(2) a'),
		page: number('.pagelink > strong'),
		pageCount: highest('.pagelink > strong, .pagelink > a'),
		nextPage: link('.pagelink a[rel="next"], .pagelink > strong + a'),
		previousPage: link('.pagelink a[rel="prev"], .pagelink > a:has(+ strong)'),
	},
	posts: '.blockpost[id^="p"]:has(> h2)',
	post: {
		id: attribute('', 'id', /\d+/),
		number: number('h2 .conr', /#?\s*([\d.,]+)/),
		author: text('.postleft dt strong, .postleft dt'),
		authorUrl: link('.postleft dt a[href]'),
		avatar: link('.postleft .postavatar img', 'src'),
		date: map(text('h2 a[href*="#p"], h2 a'), (words) => ({ text: words })),
		edited: text('.postmsg > .postedit'),
		body: '.postmsg:not(.postsignature)',
		permalink: link('h2 a[href*="#p"]'),
		signature,
	},
	quotes,
	noise: ['.postedit', '.codebox > h4, .codebox > .incqbox > h4'],
	smilies: ['img[src*="/smilies/"]'],
});
