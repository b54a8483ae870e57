/** A post's clean HTML as live nodes: pictures made by hand, quotes folded, tables and code wrapped so that they scroll. */
import { marks, type Post } from '../../../model/thread';
import type { Scene } from '../scene';
import { wrapCode } from './code';
import { placeEmbeds } from './embeds';
import { shiftHeadings } from './headings';
import { type Asked, putPictures, takePictures } from './pictures';
import { foldQuotes } from './quotes';
import { wrapTables } from './tables';

/**
 * Parses without effects: a template's document loads no picture and runs no script, and the page's CSP and Trusted Types do not reach it.
 * @param top level that the highest heading of the body gets
 */
export function fillBody(post: Post, top: number, scene: Scene): DocumentFragment {
	const { document, inert } = scene;
	const template = inert.createElement('template');
	template.innerHTML = post.body;
	// Firefox blocks pictures of *parsed* HTML under a strict CSP, and would ask twice for those that are replaced later.
	const asked: Asked[] = takePictures(template.content);
	const body = document.importNode(template.content, true);
	putPictures(body, asked, post, scene);
	shiftHeadings(body, top);
	foldQuotes(body, post, scene);
	wrapTables(body, scene);
	wrapCode(body, scene);
	placeEmbeds(body, scene);
	for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		link.target = '_blank';
		link.rel = 'noopener';
	}
	for (const link of body.querySelectorAll(`a[${marks.attachment}]`)) link.classList.add('attachment');
	return body;
}
