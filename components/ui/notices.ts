/** What is not here and why, in words. */
import type { Notice, NoticeKind, Post } from '../model/thread';
import type { Translate } from './words';

/** "needs a login". Browsers allow no hyphen in the name of a message. */
export const sayKind = (kind: NoticeKind, translate: Translate): string => translate(`notice.${kind.replaceAll('-', '_')}`);

/** "2 attachments: needs a login", "#14: was removed"; the page's own words where it has any. */
export function sayNotice(notice: Notice, posts: readonly Post[], translate: Translate): string {
	const number = notice.about === 'post' ? posts.find((post) => post.id === notice.postId)?.number : undefined;
	const subject = number === undefined ? translate(`reader.about.${notice.about}`, notice.count ?? 1) : `#${number}`;
	return translate('reader.noticed', undefined, [subject, notice.text ?? sayKind(notice.kind, translate)]);
}
