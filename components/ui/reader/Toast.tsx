/** A word at the foot of the view: how far an order is, or how the last one ended. */
import { Working } from '../Working';
import { useWords } from '../words';
import type { ReaderProps } from './events';

export function Toast({ work, toast, on }: Pick<ReaderProps, 'work' | 'toast' | 'on'>) {
	const t = useWords();
	return (
		<div class="toast" role="status">
			{work && (
				<span>
					<Working work={work} />
					<button type="button" onClick={on.stopWork}>
						{t('export.stop')}
					</button>
				</span>
			)}
			{!work && toast && <span>{toast}</span>}
		</div>
	);
}
