/** Frames and videos: a titled link in their place, never an empty box. */
import { marks } from '../model/thread';
import { absolute } from './addresses';

/** Replaces iframe, embed, object, video and audio by a link to what they play. */
export function replaceEmbeds(root: HTMLElement, base: string): void {
	for (const frame of root.querySelectorAll('iframe, embed, object, video, audio')) {
		const source = frame.querySelector('source[src]');
		const address = [frame.getAttribute('src'), frame.getAttribute('data-src'), frame.getAttribute('data'), source?.getAttribute('src')]
			.map((value) => absolute(value, base))
			.find(Boolean);
		if (!address) {
			frame.remove();
			continue;
		}
		const link = root.ownerDocument.createElement('a');
		link.href = address;
		link.textContent = frame.getAttribute('title')?.trim() || new URL(address).hostname.replace(/^www\./, '');
		link.setAttribute(marks.embed, frame.localName);
		frame.replaceWith(link);
	}
}
