/** Videos and frames stand as a titled link with the name of their host: nothing of theirs is loaded unasked. */
import { marks } from '../../../model/thread';

export function markEmbeds(body: DocumentFragment): void {
	for (const link of body.querySelectorAll<HTMLAnchorElement>(`a[${marks.embed}]`)) {
		link.classList.add('embed');
		link.dataset.host = link.hostname.replace(/^www\./, '');
	}
}
