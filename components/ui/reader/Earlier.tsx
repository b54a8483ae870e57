/** Above the first post, where pages before it are not here: how many, and the way to the next of them. */
import type { Thread } from '../../model/thread';
import { useWords } from '../words';
import type { Joining, ReaderEvents } from './events';

interface EarlierProps {
	thread: Thread;
	joining: Joining | undefined;
	on: Pick<ReaderEvents, 'loadPages'>;
}

export function Earlier({ thread: { pages }, joining, on }: EarlierProps) {
	const t = useWords();
	const before = (pages.read?.[0] ?? pages.current) - 1;
	if (before < 1 || !pages.previous) return null;
	return (
		<div class="earlier">
			<span>{t('reader.earlier', before)}</span>
			<button type="button" class="plain" disabled={joining && !joining.stopped} onClick={() => on.loadPages('previous')}>
				{t('reader.loadEarlier')}
			</button>
		</div>
	);
}
