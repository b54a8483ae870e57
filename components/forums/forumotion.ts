/**
 * Forumotion (Forumactif, Foroactivo, Forumieren …), template `viewtopic_body` of its versions:
 * phpBB 2, phpBB 3, PunBB, Invision, ModernBB, AwesomeBB and the one for telephones.
 */
import { attribute, first, last, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { files } from './phpbb';
import { whose } from './wrote';

/** "post--123" is Forumotion's own mark, on every post of every version. */
export const clues: Clues = ['.post[class*="post--"] .postbody', '.post-wrap[class*="post--"] .post-content'];

/** "Subject: …   Mon 1 Jan 2024 - 10:00", "par Alder le Ven 19 Fév 2021 - 19:36"; the year is left out in the current one, the day near it. */
const day =
	/((?:\p{L}+\.? )?\d{1,2}(?:st|nd|rd|th)? \p{L}+\.? \d{4}.*|\p{L}+ \p{L}+ \d{1,2}, \d{4}.*|\d+[./-]\d+[./-]\d+.*|(?:\p{L}+\.? )?\d{1,2} \p{L}+\.? - \d.*|[\p{L}'’]+ \S+ \d{1,2}:\d\d.*)$/u;

const author =
	'.name > strong, .user-ident .username, .postprofile-name, .popmenubutton > a, .postprofile dt > strong, .post-author-name, .post_header > :is(a, strong, span)';

/** A link in the head's words leads to the profile. */
const profile =
	':is(.name > strong, .username, .postprofile-name, .postprofile dt, .author, .post-author-name, .post_header) a[href^="/u"]';

const crumb: Find<string> = last('#navstrip > li, #breadcrumbs > a[href^="/f"], .pathname-box a[href^="/f"]', text(''));

export default defineForum({
	name: 'Forumotion',
	clues,
	thread: {
		title: first(
			text('h1.cattitle, .cattitle'),
			text('.pun-crumbs .crumbs > strong a'),
			text('.topic-header > h1 > a, .maintitle > :is(h1, h3), .main-title h1, h1'),
		),
		board: first(text('.pun-crumbs .crumbs > a:last-of-type, a.nav[href^="/f"]:last-of-type'), crumb),
		boardUrl: first(
			link('.pun-crumbs .crumbs > a:last-of-type, a.nav[href^="/f"]:last-of-type'),
			last('#navstrip a[href^="/f"], #breadcrumbs > a[href^="/f"], .pathname-box a[href^="/f"]', link('')),
		),
	},
	// What pays for the forum stands among the posts as number 0.
	posts: ':is(tr, div):is(.post, .post-wrap)[class*="post--"]:not(.post--0)',
	post: {
		id: attribute('', 'class', /post--(\d+)/),
		number: number('.posthead h2 > strong'),
		author: text(author),
		authorUrl: link(profile),
		avatar: link(
			':is(.postdetails, .poster-profile) img[alt=""], .user-basic-info img, .postprofile-avatar img, .post-author-avatar img, .postprofile dt img',
			'src',
		),
		date: map(
			first(
				text('td > .postdetails', day),
				textWithout('.posthead h2', 'strong, a'),
				text('.post-date'),
				textWithout('.topic-date', '*'),
				map(textWithout('.author, .post_header', 'a, strong, span, img'), (words) => day.exec(words)?.[0] ?? words),
			),
			(words) => ({ text: words }),
		),
		edited: text('.postbody ~ .gensmall, .entry-content > p, .edited-message'),
		body: '.postbody > div:first-child:not([class]), .entry-content > div:not(.vote) > div:first-child, .post-entry > div:not([class]), .postbody > .content > div:first-child, .post-content',
		permalink: link('.posthead h2 a, :is(h2, h3).topic-title > a, .post-header h3 > a, .post-heading-wrap > a'),
		signature: '.signature_div, .sig-content, .post-signature',
		attachments: '.attachbox',
	},
	quotes: [{ block: 'blockquote:has(> div > cite), blockquote:has(> cite)', head: 'cite', author: whose('cite') }],
	code: ['dl.codebox'],
	files,
	noise: ['.codebox > dt', '.post-signature', '.signature_div'],
	smilies: ['img[src*="illiweb.com/fa/"]', 'img[src*="/smiles/"]', 'img[src*="/smilies/"]'],
});
