/** Forumotion in its phpBB 2 and PunBB versions; its phpBB 3 version draws what prosilver draws and is read as that. */
import { attribute, first, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { files } from './phpbb';
import { whose } from './wrote';

/** "post--123" is Forumotion's own mark, on every post of every version. */
export const clues: Clues = ['tr.post[class*="post--"] .postbody > div', '.post[class*="post--"] .postmain .entry-content'];

export default defineForum({
	name: 'Forumotion',
	clues,
	thread: {
		title: first(text('h1.cattitle, .cattitle'), text('.pun-crumbs .crumbs > strong a'), text('.main-title h1, h1')),
		board: text('.pun-crumbs .crumbs > a:last-of-type, a.nav[href^="/f"]:last-of-type'),
		boardUrl: link('.pun-crumbs .crumbs > a:last-of-type, a.nav[href^="/f"]:last-of-type'),
	},
	posts: 'tr.post[class*="post--"], div.post[class*="post--"]:has(.postmain)',
	post: {
		id: attribute('', 'class', /post--(\d+)/),
		number: number('.posthead h2 > strong'),
		author: first(text('.name > strong'), text('.user-ident .username')),
		authorUrl: link('.name > strong a, .user-ident .username a'),
		avatar: link('.postdetails img[alt=""], .user-basic-info img', 'src'),
		date: map(
			first(
				// "Subject: …   Mon 1 Jan 2024 - 10:00"
				text(
					'td > .postdetails',
					/((?:\p{L}+\.? )?\d{1,2}(?:st|nd|rd|th)? \p{L}+\.? \d{4}.*|\p{L}+ \p{L}+ \d{1,2}, \d{4}.*|\d+[./-]\d+[./-]\d+.*)$/u,
				),
				textWithout('.posthead h2', 'strong, a'),
			),
			(words) => ({ text: words }),
		),
		edited: text('.postbody ~ .gensmall, .entry-content > p'),
		body: '.postbody > div:first-child:not(.user), .entry-content > div:not(.vote) > div:first-child',
		permalink: link('.posthead h2 a'),
		signature: '.signature_div, .sig-content',
		attachments: '.attachbox',
	},
	quotes: [{ block: 'blockquote:has(> div > cite), blockquote:has(> cite)', head: 'cite', author: whose('cite') }],
	code: ['dl.codebox'],
	files,
	noise: ['.codebox > dt'],
	smilies: ['img[src*="illiweb.com/fa/"]', 'img[src*="/smiles/"]'],
});
