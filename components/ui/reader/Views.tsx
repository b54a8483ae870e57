/** Article, thread or one author: three views of one thing, with counts. */
import { useWords } from '../words';
import type { View } from './select';

export interface ViewsProps {
	view: View;
	/** Number of posts by view; a view of none is not offered. */
	counts: Record<View, number>;
	author: string | undefined;
	/** The author is the one who began the thread. */
	isStarter: boolean;
	choose(view: View): void;
}

export function Views({ view, counts, author, isStarter, choose }: ViewsProps) {
	const t = useWords();
	const labels: Record<View, string> = {
		article: t('reader.views.article'),
		thread: t('reader.views.thread'),
		author: isStarter || !author ? t('reader.views.author') : author,
	};
	const offered = (['article', 'thread', 'author'] as const).filter((one) => counts[one] > 0);
	if (offered.length < 2 || counts.thread < 2) return <div class="views-none" />;
	return (
		<fieldset class="views">
			<legend class="unseen">{t('reader.views.label')}</legend>
			{offered.map((one) => (
				<button key={one} type="button" aria-pressed={one === view} onClick={() => choose(one)}>
					<span class="view-name">{labels[one]}</span>
					{one !== 'article' && <small>{counts[one]}</small>}
				</button>
			))}
		</fieldset>
	);
}
