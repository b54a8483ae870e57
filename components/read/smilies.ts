/** Smilies: small pictures that are part of the sentence. */
import type { Forum } from '../forums/forum';
import { marks } from '../model/thread';
import { absolute } from './addresses';
import type { Reading } from './thread';

/** Classes and attributes by which most software names them. */
const common =
	'img.emoji, img.smilie, img.smiley, img.smilies, img.emoticon, img.wp-smiley, img.ipsEmoji, img[smilieid], img[data-emoji], img[data-emoticon]';
/** Folders in which forums keep them. */
const folder = /\/(smil(ey|ie)s?|emoticons?|emoji|emotions?|faces?|smile|biaoqing|bq|twemoji|kaoani|sticker)s?\//i;
/** What a sprite's picture is called. */
const sprite = /\/(?:clear|blank|transparent|spacer|pixel)\.(?:png|gif)(?:$|\?)/i;
/** Attributes with which a smiley's size gives it away, CSS pixels. */
const largest = 26;

export function isSmiley(forum: Forum, img: Element): boolean {
	if (img.matches(common) || forum.smilies?.some((selector) => img.matches(selector))) return true;
	// The signs of a picture that lies in the page (`data:`) spell folders by chance: "/bq/" in every few megabytes.
	const source = img.getAttribute('src')?.replace(/^data:.*$/s, '') ?? '';
	if (folder.test(source) && !/attachment|upload/i.test(source)) return true;
	const size = (name: string) => Number.parseInt(img.getAttribute(name) ?? '', 10) || Number.POSITIVE_INFINITY;
	return size('width') <= largest && size('height') <= largest;
}

/** A smiley becomes its character where the page names it, else a small picture in the sentence; what has no address goes. */
export function keepSmiley({ base, forum }: Reading, img: Element): void {
	const alt = (img.getAttribute('alt') || img.getAttribute('title'))?.trim();
	if (alt && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt) && !/^[\d#*]+$/.test(alt)) {
		img.replaceWith(alt);
		return;
	}
	const src = absolute(img.getAttribute('src'), base);
	// Sprites (XenForo) show a transparent picture; what they mean stands in the alternative text.
	if (alt && isSmiley(forum, img) && (!src?.startsWith('http') || sprite.test(src))) {
		img.replaceWith(alt);
		return;
	}
	if (!src || !isSmiley(forum, img)) {
		img.remove();
		return;
	}
	for (const { name } of [...img.attributes]) img.removeAttribute(name);
	img.setAttribute('src', src);
	if (alt) img.setAttribute('alt', alt);
	img.setAttribute(marks.smiley, '');
}
