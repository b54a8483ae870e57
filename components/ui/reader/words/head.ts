/** The title page: board and category, title, author, date, minutes and pictures. */
import { minutes } from '../../../model/reading-time';
import type { Post, Thread } from '../../../model/thread';
import type { Scene } from '../scene';
import { directed } from './direction';
import { element } from './element';
import { face, moment, name } from './person';
import { menuButton } from './post-menu';

export function makeHead(thread: Thread, article: Post | undefined, scene: Scene): HTMLElement {
	const { document, translate } = scene;
	const head = element(document, 'header', 'head');
	// Printed under the title; on screen the page itself is the source.
	head.dataset.source = [thread.site, thread.url].filter(Boolean).join(' · ');
	const places = [thread.category, thread.board, thread.board ? undefined : thread.site].filter((place) => place !== undefined);
	if (places.length) head.append(element(document, 'p', 'where', places.join(' · ')));
	const title = element(document, 'h1', 'title', thread.title || translate('reader.untitled'));
	head.append(directed(title));
	if (!article) return head;
	const pictures = article.pictures.length;
	const sizes = [
		translate('reader.minutes', minutes({ posts: [article] })),
		pictures ? translate('reader.pictures', pictures) : undefined,
	].filter((size) => size !== undefined);
	const by = element(document, 'div', 'by');
	const who = article.author ? [face(scene, article.author), name(scene, article.author)] : [];
	by.append(...who, ...[moment(scene, article)].filter((part) => part !== undefined));
	by.append(directed(element(document, 'span', 'sizes', sizes.join(' · '))), menuButton(article, scene));
	head.append(by);
	return head;
}
