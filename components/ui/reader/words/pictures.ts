/** Pictures among the words: lazy, sized before they load, and a quiet link where they fail. */
import { marks, type Picture, type Post } from '../../../model/thread';
import type { Scene } from '../scene';

/** An `<img>` that was taken out, and the attributes it had. */
export interface Asked {
	src: string;
	alt: string;
	smiley: boolean;
	index: number | undefined;
}

/** Puts a `<span data-leaf-picture>` in the place of each `<img>` of an inert fragment. */
export function takePictures(inert: DocumentFragment): Asked[] {
	return [...inert.querySelectorAll('img')].map((img) => {
		const index = img.getAttribute(marks.picture);
		const asked = {
			src: img.getAttribute('src') ?? '',
			alt: img.getAttribute('alt') ?? '',
			smiley: img.hasAttribute(marks.smiley),
			index: index === null ? undefined : Number(index),
		};
		const hole = inert.ownerDocument.createElement('span');
		hole.setAttribute('data-leaf-picture', '');
		img.replaceWith(hole);
		return asked;
	});
}

/** Fills the holes that `takePictures` left, in the same order. */
export function putPictures(body: DocumentFragment, asked: readonly Asked[], post: Post, scene: Scene): void {
	const holes = body.querySelectorAll('span[data-leaf-picture]');
	asked.forEach((one, at) => {
		holes[at]?.replaceWith(one.smiley ? smiley(one, scene) : picture(one, post, scene, holes[at]));
	});
}

function smiley({ src, alt }: Asked, { document }: Scene): HTMLElement {
	const img = document.createElement('img');
	img.className = 'smiley';
	img.loading = 'lazy';
	img.alt = alt;
	img.addEventListener('error', () => img.replaceWith(alt));
	img.src = src;
	return img;
}

function picture(asked: Asked, post: Post, scene: Scene, hole: Element | undefined): HTMLElement {
	const known = asked.index === undefined ? undefined : post.pictures[asked.index];
	const url = known?.url ?? asked.src;
	const words = asked.alt || known?.alt || known?.caption || '';
	// An author's own link around a picture stays what it is.
	const linked = hole?.closest('a');
	// Words that stand below the picture are not said, or copied, twice.
	const told = words !== '' && !linked && hole?.closest('figure')?.querySelector('figcaption')?.textContent?.trim() === words.trim();
	const img = image(scene.document, { alt: told ? '' : words, known });
	const frame = linked ? img : link(scene, url, img);
	if (frame !== img && !img.alt) frame.setAttribute('aria-label', words || scene.translate('reader.enlarge'));
	img.addEventListener('load', () => settle(img));
	img.addEventListener('error', () => {
		// The full picture may be gone or guarded while its thumbnail is there.
		if (known?.thumbnail && img.src !== known.thumbnail) img.src = known.thumbnail;
		else frame.replaceWith(failed(scene, url, known, words));
	});
	img.src = asked.src;
	return frame;
}

function image(document: Document, { alt, known }: { alt: string; known: Picture | undefined }): HTMLImageElement {
	const img = document.createElement('img');
	img.className = 'picture loading';
	img.alt = alt;
	img.loading = 'lazy';
	img.decoding = 'async';
	// As custom properties: width and height as attributes count as the page's own style, which the prose sheet reverts.
	if (known?.width && known.height) {
		img.style.setProperty('--leaf-w', String(known.width));
		img.style.setProperty('--leaf-h', String(known.height));
		img.classList.add('sized');
	}
	return img;
}

/** The picture has come; a small one (a badge, a ruled line) is not blown up or framed. */
function settle(img: HTMLImageElement): void {
	img.classList.remove('loading');
	if (img.naturalWidth > 0 && img.naturalWidth < 120) img.classList.add('small');
}

function link(scene: Scene, url: string, img: HTMLElement): HTMLElement {
	const a = scene.document.createElement('a');
	a.className = 'enlarge';
	a.href = url;
	a.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		event.preventDefault();
		scene.picture(url);
	});
	a.append(img);
	return a;
}

function failed({ document, translate }: Scene, url: string, known: Picture | undefined, alt: string): HTMLElement {
	const a = document.createElement('a');
	a.className = 'lost-picture';
	a.href = url;
	a.target = '_blank';
	a.rel = 'noopener';
	a.textContent = translate('reader.pictureLost', undefined, [alt || known?.name || url.split('/').at(-1) || url]);
	return a;
}
