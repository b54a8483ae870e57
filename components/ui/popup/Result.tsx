/** How the last order stands or ended; a live region, so that a screen reader hears it. */
import type { Work } from '../../model/order';
import type { Outcome } from '../../model/summary';
import { Icon } from '../icons';
import { Working } from '../Working';
import { useWords } from '../words';

/** What was ordered last, and how it stands. */
export type Progress =
	| { order: 'open' | 'copy' | 'export'; state: 'busy'; work?: Work }
	| { order: 'copy' | 'export'; state: 'done'; outcome: Outcome }
	| { order: 'open' | 'copy' | 'export'; state: 'failed'; why: string }
	| { order: 'copy' | 'export'; state: 'stopped' };

export function Result({ progress, onStop }: { progress?: Progress; onStop(): void }) {
	const t = useWords();
	return (
		<div class={`result ${progress?.state ?? ''}`} role="status">
			{progress?.state === 'busy' && (
				<>
					{progress.work ? <Working work={progress.work} /> : <span>{t(`popup.busy.${progress.order}`)}</span>}
					{progress.work && (
						<button type="button" onClick={onStop}>
							{t('export.stop')}
						</button>
					)}
				</>
			)}
			{progress?.state === 'failed' && `${t('popup.failed')} ${progress.why}`}
			{progress?.state === 'stopped' && t('export.stopped')}
			{progress?.state === 'done' && <Done {...progress} />}
		</div>
	);
}

function Done({ order, outcome }: { order: 'copy' | 'export'; outcome: Outcome }) {
	const t = useWords();
	const { fileName = '', posts, pictures, failed, stopped } = outcome;
	return (
		<>
			<Icon name="check" size={16} />
			<span>
				{[
					order === 'copy' ? t('popup.copied') : t('popup.saved', undefined, [fileName]),
					t('popup.tally', undefined, [t('popup.posts', posts), t('popup.pictures', pictures)]),
					failed.length > 0 && t('popup.lost', failed.length),
					stopped,
				]
					.filter(Boolean)
					.join(' ')}
			</span>
		</>
	);
}
