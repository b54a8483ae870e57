/** Frames and videos: a titled link in their place, never an empty box. */
import { marks } from '../model/thread';
import { absolute } from './addresses';
import type { Reading } from './thread';

/** Where players and lazy loaders keep the address of what they play. */
const sources = ['src', 'data-src', 'data-lazy-src', 'data-url', 'data', 'data-embed-src', 'data-s9e-mediaembed-src'];

/** Replaces iframe, embed, object, video and audio by a link to what they play, named by the file where a link within says its name. */
export function replaceEmbeds({ base, forum }: Reading, root: HTMLElement): void {
	for (const player of forum.players ? root.querySelectorAll(forum.players.join()) : []) {
		const address = absolute(player.getAttribute('href') ?? player.getAttribute('data-url'), base);
		const link = player.localName === 'a' || !address ? player : root.ownerDocument.createElement('a');
		if (link !== player) {
			link.setAttribute('href', address ?? '');
			player.replaceWith(link);
		}
		link.textContent = address ?? player.textContent;
		link.setAttribute(marks.embed, 'player');
	}
	for (const frame of root.querySelectorAll('iframe, embed, object, video, audio')) {
		const inner = frame.querySelector('source[src], embed[src], param[name="movie"]');
		const address = [...sources.map((name) => frame.getAttribute(name)), inner?.getAttribute('src'), inner?.getAttribute('value')]
			.map((value) => (value && value !== 'about:blank' ? absolute(value, base) : undefined))
			.find(Boolean);
		if (!address) {
			// What stands inside is for browsers without the player; a link in it may be all there is.
			if (frame.querySelector('a[href]')) frame.replaceWith(...frame.childNodes);
			else frame.remove();
			continue;
		}
		const link = root.ownerDocument.createElement('a');
		link.href = address;
		const name = frame.querySelector('a[href]')?.textContent?.trim() ?? '';
		link.textContent =
			frame.getAttribute('title')?.trim() ||
			(/\S\.\w{2,5}$/.test(name) && name) ||
			new URL(address).hostname.replace(/^www\./, '') ||
			address;
		link.setAttribute(marks.embed, frame.localName);
		frame.replaceWith(link);
	}
}
