/** What is not here and why, in words. */
import type { Notice, NoticeKind, Post } from '../model/thread';
import type { Translate } from './words';

/** Browsers allow no hyphen in the name of a message. */
const keyOf = (kind: NoticeKind): string => kind.replaceAll('-', '_');

/** "needs a login", to stand after the name of a thing. */
export const sayKind = (kind: NoticeKind, translate: Translate): string => translate(`notice.${keyOf(kind)}`);

/** "2 attachments need a login.", "#14 was removed."; the page's own words where it has any and they are asked for. */
export function sayNotice(notice: Notice, posts: readonly Post[], translate: Translate, ownWords = true): string {
	const number = notice.about === 'post' ? posts.find((post) => post.id === notice.postId)?.number : undefined;
	const count = notice.count ?? 1;
	const subject = number === undefined ? translate(`notice.about.${notice.about}`, count) : `#${number}`;
	if (ownWords && notice.text) return translate('reader.noticed', undefined, [subject, notice.text]);
	return translate(`notice.sentence.${keyOf(notice.kind)}`, count, [subject]);
}

/** Notices of one kind about one thing as one, with their count. */
export function gathered(notices: readonly Notice[]): Notice[] {
	const known = new Map<string, Notice>();
	for (const notice of notices) {
		const key = `${notice.kind} ${notice.about}`;
		const same = known.get(key);
		known.set(key, same ? { ...same, count: (same.count ?? 1) + (notice.count ?? 1) } : notice);
	}
	return [...known.values()];
}
