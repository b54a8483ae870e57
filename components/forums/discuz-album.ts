/** Discuz! album view of a thread (`viewthread_album.htm`, `from=album`): its pictures and a few numbers, no words. */
import { attribute, first, last, link, number, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.pic_h #photo_pic > img#pic'];

/** The script that turns the pages holds all addresses: `imglist['url'] = ['…','…']`. */
function pictures(scope: ParentNode): Element[] | undefined {
	const document = (scope as Node).ownerDocument ?? (scope as Document);
	const source = [...document.querySelectorAll('script:not([src])')].map(
		(script) => /imglist\['url'\]\s*=\s*\[([^\]]*)\]/.exec(script.textContent ?? '')?.[1],
	);
	const addresses = source.find((list) => list !== undefined)?.match(/(?<=')[^',]+(?=')/g);
	const inert = document.implementation.createHTMLDocument('');
	return addresses?.map((address) => {
		const paragraph = inert.createElement('p');
		paragraph.append(Object.assign(inert.createElement('img'), { src: address }));
		return paragraph;
	});
}

/** `mod=spacecp` is the link to one's own bookmarks. */
const person = '.h a[href*="mod=space&"], .h a[href*="uid="]:not([href*="mod=spacecp"])';

export default defineForum({
	name: 'Discuz!',
	clues,
	thread: {
		title: text('.img_tit_t h1'),
		board: last('#pt .z a[href*="forumdisplay"]', text('')),
		boardUrl: last('#pt .z a[href*="forumdisplay"]', link('')),
		views: number('.ph_r_con > .xi1'),
		replies: number('.ph_r_con > .xi1 ~ .xi1'),
	},
	posts: '.pic_h',
	post: {
		id: first(attribute('a[href*="pid="]', 'href', /pid=(\d+)/)),
		author: text(person),
		authorUrl: link(person),
		body: first(pictures, (scope) => [...scope.querySelectorAll('#photo_pic > img')]),
		permalink: link('a.thread_mod'),
	},
});
