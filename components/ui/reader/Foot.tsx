/** Below the last post: how many posts are here, what was left out and why, and the other pages. */
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

/** Pages of the thread that are here. */
const pagesRead = ({ pages }: Thread): number => pages.read?.length ?? 1;

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
	const read = pagesRead(thread);
	const rest = thread.pages.count - read;
	const here = thread.posts.filter((post) => !post.missing).length;
	const stated = rest === 0 && thread.replies !== undefined ? Math.max(thread.posts.length, thread.replies + 1) : thread.posts.length;
	return (
		<footer class="foot">
			{thread.posts.length === 1 && rest === 0 && !thread.notices.length ? (
				<p class="tally">{thread.replies === 0 && t('reader.empty')}</p>
			) : (
				<p class="tally">{t('reader.tally', undefined, [String(here), String(stated)])}</p>
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
			{(!joining || joining.stopped) && rest > 0 && (
				<div class="join">
					<span>{t('reader.join.read', undefined, [String(read), String(thread.pages.count)])}</span>
					<button type="button" class="strong" onClick={() => on.loadPages('all')}>
						{joining?.stopped ? t('reader.join.resume') : t('reader.join.all', rest)}
					</button>
				</div>
			)}
		</footer>
	);
}
