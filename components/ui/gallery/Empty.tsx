/** No picture to show: because of the filters, or because the thread has none. */
import { useWords } from '../words';

export function Empty({ filtered, reset }: { filtered: boolean; reset(): void }) {
	const t = useWords();
	return (
		<div class="empty">
			<p>{filtered ? t('gallery.noneLeft') : t('gallery.none')}</p>
			{filtered && (
				<button type="button" class="plain edged" onClick={reset}>
					{t('gallery.reset')}
				</button>
			)}
		</div>
	);
}
