/** No picture to show: because of the filters, or because the thread has none; what it keeps back is said. */
import type { Notice } from '../../model/thread';
import { useWords } from '../words';

export function Empty({ filtered, notices, reset }: { filtered: boolean; notices: Notice[]; reset(): void }) {
	const t = useWords();
	const kept = notices.filter(({ about }) => about === 'picture' || about === 'attachment');
	return (
		<div class="empty">
			<p>{filtered ? t('gallery.noneLeft') : t('gallery.none')}</p>
			{!filtered &&
				kept.map(({ kind, text, count }) => (
					<p key={kind}>{t('gallery.kept', count ?? 1, [String(count ?? 1), text ?? t(`notice.${kind.replaceAll('-', '_')}`)])}</p>
				))}
			{filtered && (
				<button type="button" class="plain" onClick={reset}>
					{t('gallery.reset')}
				</button>
			)}
		</div>
	);
}
