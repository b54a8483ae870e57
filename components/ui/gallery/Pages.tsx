/** Below the grid: pages of the thread whose pictures are not here yet, and the button that reads them. */
import type { Pages as ThreadPages } from '../../model/thread';
import type { Joining } from '../reader/events';
import { useWords } from '../words';

export interface PagesProps {
	pages: ThreadPages;
	joining: Joining | undefined;
	load: (() => void) | undefined;
	stop: (() => void) | undefined;
}

export function Pages({ pages, joining, load, stop }: PagesProps) {
	const t = useWords();
	const rest = pages.count - (pages.read?.length ?? 1);
	if (rest < 1) return null;
	return (
		<div class="pages" role="status">
			{joining?.stopped && <p>{joining.stopped}</p>}
			{joining && !joining.stopped ? (
				<>
					<progress max={joining.count} value={joining.page} aria-label={t('gallery.reading')} />
					<span>{t('gallery.reading', undefined, [String(joining.page), String(joining.count)])}</span>
					{stop && (
						<button type="button" class="plain" onClick={stop}>
							{t('gallery.cancel')}
						</button>
					)}
				</>
			) : (
				load && (
					<button type="button" class="plain edged" onClick={load}>
						{t('gallery.morePages', rest)}
					</button>
				)
			)}
		</div>
	);
}
