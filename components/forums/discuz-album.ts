/** Discuz! album view of a thread (`viewthread_album.htm`, `from=album`): its pictures, a summary of its words, and the replies (`viewthread_from_node.htm`). */
import * as discuz from './discuz-words';
import { attribute, date, first, last, link, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { queryAll } from './query';

export const clues: Clues = ['.pic_h #photo_pic > img#pic'];

/** The summary, whose lines are parted by bare line feeds; then the pictures, whose addresses the script that turns the pages holds: `imglist['url'] = ['…','…']`. */
function article(scope: ParentNode): Element[] | undefined {
	if (!(scope as Element).matches('.pic_h')) return undefined;
	const { ownerDocument } = scope as Element;
	const inert = ownerDocument.implementation.createHTMLDocument('');
	const paragraph = (content: string | Node) => {
		const made = inert.createElement('p');
		made.append(content);
		return made;
	};
	const summary = scope.querySelector('.album_info > p')?.textContent ?? '';
	const lines = summary.split(/\n\s*/).filter((line) => line.trim());
	const source = [...ownerDocument.querySelectorAll('script:not([src])')].map(
		(script) => /imglist\['url'\]\s*=\s*\[([^\]]*)\]/.exec(script.textContent ?? '')?.[1],
	);
	const addresses = source.find((list) => list !== undefined)?.match(/(?<=')[^',]+(?=')/g);
	const pictures = addresses?.map((address) => paragraph(Object.assign(inert.createElement('img'), { src: address })));
	return [...lines.map(paragraph), ...(pictures ?? scope.querySelectorAll('#photo_pic > img'))];
}

/** `mod=spacecp` is the link to one's own bookmarks. */
const person = '.tit_author > a, dl > dt > a.xi2, .h a[href*="mod=space&"], .h a[href*="uid="]:not([href*="mod=spacecp"])';

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: text('.img_tit_t h1'),
		board: last('#pt .z a[href*="forumdisplay"]', text('')),
		boardUrl: last('#pt .z a[href*="forumdisplay"]', link('')),
		views: number('.ph_r_con > .xi1'),
		replies: number('.ph_r_con > .xi1 ~ .xi1'),
		clock: discuz.clock,
	},
	anonymous: discuz.anonymous,
	posts: '.pic_h, #comment [id^="post_"]:has(> dl)',
	post: {
		id: first(attribute('', 'id', /^post_(\d+)/), attribute('a[href*="pid="]', 'href', /pid=(\d+)/)),
		author: first(text(person), text('.tit_author')),
		authorUrl: link(person),
		avatar: link('.album_side img, dl > .avt img', 'src'),
		date: first(date('.album_side > .date', /\d.*/), date('dl > dt > .xg1 span[title]'), date('dl > dt > .xg1')),
		edited: discuz.edited,
		body: first(article, (scope) => [...queryAll(scope, '[id^="postmessage_"]')]),
		permalink: link('a.thread_mod'),
		attachments: '.pattl',
	},
	quotes: discuz.quotes,
	files: discuz.files,
	barriers: [...discuz.barriers, { selector: '.album_info > p', words: /\.{3}\s*$/, kind: 'cut-off', about: 'part' }],
	noise: discuz.noise,
	smilies: discuz.smilies,
	pictureAttributes: discuz.pictureAttributes,
	code: discuz.code,
	players: discuz.players,
});
