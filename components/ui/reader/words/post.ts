/** One post as an `<article>`: the article without a head of its own, a reply with face, name, floor and date. */
import { directionOf } from '../../../model/direction';
import type { Post } from '../../../model/thread';
import { sayKind } from '../../notices';
import type { Scene } from '../scene';
import { answered } from './answered';
import { fillBody } from './body';
import { element } from './element';
import { extras } from './extras';
import { face, moment, name } from './person';
import { menuButton } from './post-menu';

/** Marks the element of a post and carries its id. */
export const postMark = 'data-leaf-post';

function words(post: Post, top: number, scene: Scene): HTMLElement {
	const { document, translate } = scene;
	const prose = element(document, 'div', 'prose');
	if (post.missing) prose.append(element(document, 'p', 'missing', sayKind(post.missing, translate)));
	prose.append(fillBody(post, top, scene));
	// An English answer in an Arabic thread, and the other way round.
	prose.dir = directionOf(prose.textContent ?? '') ?? scene.thread().direction ?? 'ltr';
	return prose;
}

export function makeArticle(post: Post, scene: Scene): HTMLElement {
	const made = element(scene.document, 'article', 'opening', words(post, 2, scene), extras(post, scene));
	made.setAttribute(postMark, post.id);
	return made;
}

export function makeReply(post: Post, scene: Scene): HTMLElement {
	const { document, translate } = scene;
	const made = element(document, 'article', 'post');
	made.setAttribute(postMark, post.id);
	made.tabIndex = -1;
	made.style.setProperty('--leaf-depth', String(post.depth));
	const title = element(document, 'h3', 'who', name(scene, post.author));
	if (post.isTopicStarter) title.append(element(document, 'span', 'starter', translate('reader.starter')));
	if (post.number !== undefined) title.append(floor(post, scene));
	if (post.accepted) title.append(element(document, 'span', 'accepted', translate('reader.accepted')));
	const head = element(document, 'header', 'post-head', face(scene, post.author), title, moment(scene, post), menuButton(post, scene));
	made.append(head);
	if (post.title) made.append(element(document, 'p', 'post-title', post.title));
	const reply = answered(post, scene);
	if (reply) made.append(reply);
	made.append(words(post, 4, scene));
	const rest = extras(post, scene);
	if (rest) made.append(rest);
	return made;
}

/** "#12" leads to the post in the forum. */
function floor(post: Post, { document }: Scene): HTMLElement {
	const label = `#${post.number}`;
	if (!post.permalink) return element(document, 'span', 'floor', label);
	const link = element(document, 'a', 'floor', label);
	link.href = post.permalink;
	link.target = '_blank';
	link.rel = 'noopener';
	return link;
}
