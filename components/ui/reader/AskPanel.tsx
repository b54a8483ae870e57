/** The question for the hosts of pictures, as a panel of the reader. */
import { AskHosts } from '../AskHosts';
import { useWords } from '../words';
import type { Asking, ReaderEvents } from './events';
import { Panel } from './Panel';

interface AskPanelProps {
	asking: Asking;
	on: Pick<ReaderEvents, 'allowHosts' | 'withoutHosts'>;
}

export function AskPanel({ asking, on }: AskPanelProps) {
	const t = useWords();
	return (
		<Panel name="export" label={t('reader.export')} close={() => undefined}>
			<AskHosts hosts={asking.hosts} allow={() => on.allowHosts(asking)} without={() => on.withoutHosts(asking)} />
		</Panel>
	);
}
