/** Below the last post: how many posts are here, what was left out and why, and the other pages. */
import { type Tally, tallyOf } from '../../model/tally';
import type { Thread } from '../../model/thread';
import { Icon } from '../icons';
import { sayNotice } from '../notices';
import { type Translate, useWords } from '../words';
import type { Joining, ReaderEvents } from './events';

export interface FootProps {
	thread: Thread;
	joining: Joining | undefined;
	on: Pick<ReaderEvents, 'loadPages' | 'stopLoading'>;
}

/** Floors that are named one by one; of more only the number is told by the tally. */
const mostNamed = 20;

function Notices({ thread }: { thread: Thread }) {
	const t = useWords();
	if (!thread.notices.length) return null;
	return (
		<ul class="notices">
			{thread.notices.map((notice, index) => (
				<li key={`${notice.kind}${notice.about}${notice.postId ?? index}`}>
					<Icon name="note" size={18} />
					{sayNotice(notice, thread.posts, t)}
				</li>
			))}
		</ul>
	);
}

/** How many posts are here and which floors are gone; nothing of an article that stands alone and whole. */
function sayTally(thread: Thread, { here, stated, gone, pagesLeft }: Tally, t: Translate): string | undefined {
	if (!thread.posts.length) return t('reader.nothing');
	if (stated === 1 && pagesLeft === 0 && !thread.notices.length) return thread.replies === 0 ? t('reader.empty') : undefined;
	const count = stated === undefined ? t('reader.postCount', here) : t('reader.tally', undefined, [String(here), String(stated)]);
	const floors = gone.map((floor) => `#${floor}`).join(', ');
	return gone.length > 0 && gone.length <= mostNamed ? `${count} · ${t('reader.gone', gone.length, [floors])}` : count;
}

export function Foot({ thread, joining, on }: FootProps) {
	const t = useWords();
	const tally = tallyOf(thread);
	const { pagesLeft } = tally;
	return (
		<footer class="foot">
			<p class="tally">{sayTally(thread, tally, t)}</p>
			<Notices thread={thread} />
			{joining && !joining.stopped && (
				<div class="join" role="status">
					<progress
						max={joining.count}
						value={joining.page}
						aria-label={t('reader.join.progress', undefined, [String(joining.page), String(joining.count)])}
					/>
					<span>{t('reader.join.progress', undefined, [String(joining.page), String(joining.count)])}</span>
					<button type="button" class="plain" onClick={on.stopLoading}>
						{t('reader.join.stop')}
					</button>
				</div>
			)}
			{joining?.stopped && <p class="stopped">{joining.stopped}</p>}
			{(!joining || joining.stopped) && pagesLeft > 0 && (
				<div class="join">
					<span>{t('reader.join.read', undefined, [String(thread.pages.count - pagesLeft), String(thread.pages.count)])}</span>
					<button type="button" class="strong" onClick={() => on.loadPages('all')}>
						{joining?.stopped ? t('reader.join.resume') : t('reader.join.all', pagesLeft)}
					</button>
				</div>
			)}
		</footer>
	);
}
