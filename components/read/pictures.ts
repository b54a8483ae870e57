/** Pictures: the full-size address behind placeholders, lazy loaders and thumbnails; smilies stay in their sentence. */
import { marks, type Picture } from '../model/thread';
import { absolute } from './addresses';
import type { Reading } from './thread';

/** Where lazy loaders keep the address, best first. */
const lazyAttributes = [
	'data-original',
	'data-src',
	'data-lazy-src',
	'data-lazy',
	'data-url',
	'data-full',
	'data-echo',
	'original',
	'_src',
	'lazyload',
	'lazysrc',
];
/** Pictures that are none: spacers, placeholders, icons of the forum itself. */
const furniture =
	/\/(none|blank|spacer|pixel|clear|grey|loading|lazy|transparent)\.(gif|png|svg|jpe?g)([?#]|$)|\/(smil(ey|ie)s?|emoticons?|emoji|face|smile)\//i;
const pictureFile = /\.(jpe?g|png|gif|webp|avif|bmp|svg|jfif)([?#]|$)/i;

/** Marks each content picture of the body and returns them in order; those listed outside the body follow, as figures at its end. */
export function takePictures(reading: Reading, postId: string, root: HTMLElement, lists: Element[]): Picture[] {
	const pictures: Picture[] = [];
	const known = new Map<string, number>();
	const { inert, forum } = reading;
	const noise = (forum.noise ?? []).join(', ');
	for (const list of lists) {
		for (const img of list.querySelectorAll('img')) {
			if (noise && img.matches(noise)) continue;
			const figure = inert.createElement('p');
			figure.append(inert.importNode(img.closest('a[href]') ?? img, true));
			root.append(figure);
		}
	}
	const smilies = (forum.smilies ?? []).join(', ');
	for (const img of root.querySelectorAll('img')) {
		if (smilies && img.matches(smilies)) {
			keepSmiley(img, reading.base);
			continue;
		}
		const picture = pictureOf(reading, img, postId);
		if (!picture) {
			const src = absolute(img.getAttribute('src'), reading.base);
			if (src && /\/(smil|emo|face)/i.test(src)) keepSmiley(img, reading.base);
			else img.remove();
			continue;
		}
		const at = known.get(picture.url) ?? pictures.push(picture) - 1;
		known.set(picture.url, at);
		show(img, picture, at);
	}
	return pictures;
}

function pictureOf({ forum, base, document }: Reading, img: Element, postId: string): Picture | undefined {
	const candidates = [...(forum.pictureAttributes ?? []), ...lazyAttributes].map((name) => img.getAttribute(name));
	const src = img.getAttribute('src');
	const shown = [...candidates, largest(img.getAttribute('srcset') ?? img.getAttribute('data-srcset')), src]
		.map((value) => absolute(value, base))
		.find((value) => value && /^https?:/.test(value) && !furniture.test(value));
	if (!shown) return undefined;
	const linked = absolute(img.closest('a[href]')?.getAttribute('href'), base);
	const original =
		absolute(forum.original?.(new URL(shown), img, document), base) ?? (linked && pictureFile.test(linked) ? linked : undefined);
	const url = original ?? shown;
	const size = (name: string) => Number.parseInt(img.getAttribute(name) ?? '', 10) || undefined;
	return {
		url,
		thumbnail: url === shown ? undefined : shown,
		width: original ? undefined : size('width'),
		height: original ? undefined : size('height'),
		alt: img.getAttribute('alt')?.trim() || undefined,
		postId,
	};
}

/** The widest candidate of a srcset. */
function largest(srcset: string | null): string | undefined {
	const candidates = (srcset ?? '').split(/,\s+/).map((part) => part.trim().split(/\s+/));
	return candidates.sort((a, b) => Number.parseFloat(b[1] ?? '1') - Number.parseFloat(a[1] ?? '1'))[0]?.[0];
}

function show(img: Element, picture: Picture, at: number): void {
	for (const { name } of [...img.attributes]) img.removeAttribute(name);
	img.setAttribute('src', picture.url);
	if (picture.alt) img.setAttribute('alt', picture.alt);
	img.setAttribute(marks.picture, String(at));
}

/** A smiley becomes its character where the page names it, else a small picture in the sentence. */
function keepSmiley(img: Element, base: string): void {
	const alt = img.getAttribute('alt')?.trim();
	if (alt && /\p{Extended_Pictographic}/u.test(alt)) {
		img.replaceWith(alt);
		return;
	}
	const src = absolute(img.getAttribute('src'), base);
	for (const { name } of [...img.attributes]) if (name !== 'alt' && name !== 'title') img.removeAttribute(name);
	if (src) img.setAttribute('src', src);
	img.setAttribute(marks.smiley, '');
}
