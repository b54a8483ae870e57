/** Below the last post: how many posts are here, what was left out and why, and the other pages. */
import { tallyOf } from '../../model/tally';
import type { Thread } from '../../model/thread';
import { Icon } from '../icons';
import { sayNotice } from '../notices';
import { useWords } from '../words';
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

export function Foot({ thread, joining, on }: FootProps) {
	const t = useWords();
	const { here, stated, gone, pagesLeft } = tallyOf(thread);
	return (
		<footer class="foot">
			{stated === 1 && pagesLeft === 0 && !thread.notices.length ? (
				<p class="tally">{thread.replies === 0 && t('reader.empty')}</p>
			) : (
				<p class="tally">
					{stated === undefined ? t('reader.postCount', here) : t('reader.tally', undefined, [String(here), String(stated)])}
					{gone.length > 0 &&
						gone.length <= mostNamed &&
						` · ${t('reader.gone', gone.length, [gone.map((floor) => `#${floor}`).join(', ')])}`}
				</p>
			)}
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
