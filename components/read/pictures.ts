/** Pictures: the full-size address behind placeholders, lazy loaders and thumbnails, before any scrolling. */
import { marks, type Picture } from '../model/thread';
import { absolute } from './addresses';
import type { Files } from './files';
import { originalOf } from './picture-hosts';
import { isSmiley, keepSmiley } from './smilies';
import type { Reading } from './thread';

/** Where lazy loaders keep the address, best first. */
const lazyAttributes = (
	'data-original data-original-src data-src data-lazy-src data-lazy data-url data-full data-full-url data-large data-echo data-actualsrc data-image data-img-src ' +
	'original _src src2 lazyload lazysrc lazy-src load-src data-srcset data-lazy-srcset srcset'
).split(' ');
/** Pictures that are none: spacers, placeholders, counters, icons of the forum itself. */
const furniture =
	/\/(none|blank|spacer|pixel|clear|gr[ae]y|loading\w*|lazy\w*|transparent|1x1|trans|space|placeholder|x|dot_clear|back|zoom|rleft|rright)\.(gif|png|svg|jpe?g)([?#]|$)|\/static\/image\/(filetype|common)\/|\/images\/(attachicons|icons|common|misc)\/|\/(attach|attachment|file)icons?\//i;
const pictureFile = /\.(jpe?g|png|gif|webp|avif|bmp|svg|jfif|heic)([?#!]|$)/i;

/** @returns whether the image is something to look at: neither furniture nor a smiley */
export const isPicture = (reading: Reading, img: Element): boolean => !isSmiley(reading.forum, img) && addressesOf(reading, img).length > 0;

/** Marks each content picture of the body and returns them in order; those of the lists below it follow, as figures at its end. */
export function takePictures(reading: Reading, postId: string, root: HTMLElement, lists: HTMLElement, files: Files): Picture[] {
	const pictures: Picture[] = [];
	const known = new Map<string, number>();
	for (const part of lists.firstChild ? [root, lists] : [root]) {
		for (const img of part.querySelectorAll('img')) {
			const [shown, smaller] = isSmiley(reading.forum, img) ? [] : addressesOf(reading, img);
			if (!shown) {
				keepSmiley(reading, img);
				continue;
			}
			const picture = pictureOf(reading, img, postId, shown, smaller);
			Object.assign(picture, files.pictures.get(img));
			const again = known.get(picture.url);
			// SMF, phpBB and others list below the post what the author has placed in it already.
			if (again !== undefined && part === lists) continue;
			const at = again ?? pictures.push(picture) - 1;
			known.set(picture.url, at);
			if (part === lists) {
				const figure = reading.inert.createElement('figure');
				figure.append(img);
				root.append(figure);
			}
			show(img, picture, at);
		}
	}
	return pictures;
}

/** Copies that a forum keeps of other sites' pictures, which outlive them. */
const proxied = /\/(?:image)?proxy(?:\.php)?[/?]/;

/** Absolute addresses of what the image shows once it has loaded: the best, and a lesser one that is no placeholder; none where it is furniture. */
function addressesOf({ forum, base, url }: Reading, img: Element): string[] {
	const declared = forum.pictureAttributes ?? [];
	const found: [name: string, address: string][] = [];
	for (const name of [...declared, ...lazyAttributes, 'src']) {
		const value = img.getAttribute(name);
		if (!value) continue;
		const address = absolute(name.endsWith('srcset') ? largest(value) : value, base);
		if (address && /^https?:/.test(address) && !furniture.test(address)) found.push([name, address]);
	}
	const [best, ...others] = found;
	if (best) {
		const isReal = ([name, address]: [string, string]) =>
			address !== best[1] && (declared.includes(name) || (name === 'src' && (best[0] === 'srcset' || proxied.test(address))));
		return [best[1], ...others.filter(isReal).map(([, address]) => address)];
	}
	const inPicture = img.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset');
	const widest = inPicture && !img.getAttribute('src') ? absolute(largest(inPicture), base) : undefined;
	if (widest) return [widest];
	const held = img.getAttribute('src')?.trim() ?? '';
	return isPasted(held) || isMade(held, url) ? [held] : [];
}

const isPasted = (address: string): boolean =>
	address.length > leastPasted && /^data:image\/(png|jpe?g|gif|webp|avif);base64,/i.test(address);

/** Made by the page's own script (Telegram's web client, a preview before sending): good for as long as the page is open, and for its own origin. */
const isMade = (address: string, page: string): boolean =>
	/^blob:https?:/.test(address) && URL.canParse(address) && new URL(address).origin === new URL(page).origin;

/** Characters of a picture that an author pasted into the page; shorter ones are spacers. */
const leastPasted = 2000;

function pictureOf({ forum, base, document }: Reading, img: Element, postId: string, shown: string, smaller: string | undefined): Picture {
	const link = absolute(img.closest('a[href]')?.getAttribute('href'), base);
	const address = new URL(shown);
	const linked = link && pictureFile.test(new URL(link).pathname) ? link : undefined;
	const isOnline = /^https?:$/.test(address.protocol);
	const declared = isOnline ? forum.original?.(address, img, document) : undefined;
	// A declaration knows the pictures of its own site better than a rule for all sites.
	const ruled = isOnline && !(forum.original && address.origin === new URL(base).origin);
	const original = absolute(declared, base) ?? linked ?? (ruled ? originalOf(address) : undefined);
	const url = original ?? shown;
	const size = (name: string) => Number.parseInt(img.getAttribute(name) ?? '', 10) || undefined;
	return {
		url,
		thumbnail: url === shown ? smaller : shown,
		width: original ? undefined : size('width'),
		height: original ? undefined : size('height'),
		alt: img.getAttribute('alt')?.trim() || undefined,
		postId,
	};
}

/** The widest candidate of a srcset. */
function largest(srcset: string): string | undefined {
	const candidates = srcset.split(/,\s+/).map((part) => part.trim().split(/\s+/));
	return candidates.sort((a, b) => Number.parseFloat(b[1] ?? '1') - Number.parseFloat(a[1] ?? '1'))[0]?.[0];
}

/** The image as the reader shows it; a link that only enlarges it has no use any more. */
function show(img: Element, picture: Picture, at: number): void {
	for (const { name } of [...img.attributes]) img.removeAttribute(name);
	img.setAttribute('src', picture.url);
	if (picture.alt) img.setAttribute('alt', picture.alt);
	img.setAttribute(marks.picture, String(at));
	const link = img.closest('a');
	if (!link || link.textContent?.trim()) return;
	const href = link.getAttribute('href') ?? '';
	const enlarges =
		!href ||
		/^(javascript:|#)|[?&;](aid|attachmentid|attach)=|from=album/.test(href) ||
		pictureFile.test(href) ||
		picture.url.endsWith(href.replace(/^\.?\/*/, ''));
	if (enlarges) link.replaceWith(...link.childNodes);
}
