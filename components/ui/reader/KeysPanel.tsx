/** The list of keyboard shortcuts. */
import { useWords } from '../words';
import { Panel } from './Panel';
import { rows } from './shortcuts';

export function KeysPanel({ close }: { close(): void }) {
	const t = useWords();
	return (
		<Panel name="keys" label={t('reader.keys.title')} close={close}>
			<h2>{t('reader.keys.title')}</h2>
			<dl>
				{rows.map(([keys, label]) => (
					<div key={label}>
						<dt>
							{keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{t(`reader.keys.${label}`)}</dd>
					</div>
				))}
			</dl>
		</Panel>
	);
}
