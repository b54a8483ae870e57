/** The one button of a post: copy, export, link, fold and the rest open from it. */
import type { Post } from '../../../model/thread';
import type { Scene } from '../scene';
import { element } from './element';

export function menuButton(post: Post, { document, translate, menu }: Scene): HTMLElement {
	const button = element(document, 'button', 'more');
	button.type = 'button';
	button.setAttribute('aria-haspopup', 'menu');
	button.setAttribute('aria-label', translate('reader.postMenu', undefined, [post.number ? `#${post.number}` : (post.author?.name ?? '')]));
	button.addEventListener('click', () => menu(post.id, button));
	return button;
}
