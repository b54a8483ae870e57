/** A word on the last visit: where one stopped, how many posts have come since; it leads there and goes away. */
import { useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useWords } from '../words';
import type { LastTime, ReaderEvents } from './events';

interface SinceProps extends LastTime, Pick<ReaderEvents, 'resume'> {
	/** Somebody reads on: it steps back. */
	quiet: boolean;
}

export function Since({ stopped, fresh, quiet, resume }: SinceProps) {
	const t = useWords();
	const [gone, setGone] = useState(false);
	if (gone) return null;
	const go = (what: 'stopped' | 'new') => () => {
		setGone(true);
		resume(what);
	};
	return (
		<section class={quiet ? 'since quiet' : 'since'} aria-label={t('reader.since.label')}>
			{stopped !== undefined && (
				<>
					<span>{t('reader.since.stopped', undefined, [stopped === true ? '…' : `#${stopped}`])}</span>
					<button type="button" class="strong" onClick={go('stopped')}>
						{t('reader.since.continue')}
					</button>
				</>
			)}
			{fresh > 0 && (
				<>
					<span>{t('reader.since.fresh', fresh)}</span>
					<button type="button" class={stopped === undefined ? 'strong' : 'plain'} onClick={go('new')}>
						{t('reader.since.show')}
					</button>
				</>
			)}
			<button
				type="button"
				class="tool"
				aria-label={t('reader.since.dismiss')}
				title={t('reader.since.dismiss')}
				onClick={() => setGone(true)}
			>
				<Icon name="close" size={16} />
			</button>
		</section>
	);
}
