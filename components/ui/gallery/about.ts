/** The words that the gallery says of a picture: who, which floor, when, how large. */
import { captionOf } from '../../model/pictures';
import type { Post } from '../../model/thread';
import type { Translate } from '../words';
import type { Shown, Size } from './choose';

/** Day of a post as the page's clock shows it, or the page's own words. */
export const dayOf = (post: Post | undefined): string | undefined => post?.date?.slice(0, 10) ?? post?.dateText;

/** "Ann · #3 · 2017-07-01"; parts that the page does not say are left out. */
export const whoOf = ({ post }: Shown): string =>
	[post?.author?.name, post?.number === undefined ? undefined : `#${post.number}`, dayOf(post)].filter(Boolean).join(' · ');

export const wordsOf = ({ picture, post }: Shown): string | undefined => captionOf(post, picture);

/** "1.2 MB", in units of 1000 as file managers show them. */
export function bytesIn(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** power;
	return `${value.toFixed(value < 10 && power > 1 ? 1 : 0)} ${['B', 'kB', 'MB', 'GB'][power]}`;
}

export const pixelsOf = (size: Size | undefined): string | undefined => size && `${size.width} × ${size.height}`;

/** What a screen reader says of a tile. */
export const spokenOf = (t: Translate, shown: Shown, count: number): string =>
	[t('gallery.picture', undefined, [String(shown.place), String(count)]), whoOf(shown), wordsOf(shown)].filter(Boolean).join(', ');
