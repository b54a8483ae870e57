/** Copying and exporting from within the reader: how each order went is said at the foot of the view. */
import { copyText } from '../../components/browser/copy';
import { sendMessage } from '../../components/browser/messages';
import { translate } from '../../components/browser/translate';
import type { FileOrder } from '../../components/model/order';
import type { ReaderEvents } from '../../components/ui/reader/events';
import type { ReaderHandle } from './open-reader';
import { copyAndSay, exportFile, failure, type Source, sayOutcome } from './orders';
import { stopWork } from './work';

type OrderEvents = Pick<ReaderEvents, 'copy' | 'export' | 'allowHosts' | 'withoutHosts' | 'stopWork' | 'copyLink'>;

/** @param reader undefined until it is open */
export function orderEvents(source: Source, reader: () => ReaderHandle | undefined): OrderEvents {
	const write = async (order: FileOrder): Promise<void> => {
		try {
			const outcome = await exportFile(source, order);
			reader()?.update({ asking: outcome.hosts && { hosts: outcome.hosts, order } });
			if (!outcome.hosts) reader()?.say(sayOutcome(outcome));
		} catch (fault) {
			reader()?.say(failure(fault));
		}
	};
	return {
		copy: async (order) => reader()?.say(await copyAndSay(source, order)),
		export: (order) => void write({ ...order, hosts: 'ask' }),
		async allowHosts({ hosts, order }) {
			reader()?.update({ asking: undefined });
			const answer = await sendMessage(
				'askForPictures',
				hosts.map(({ name }) => `https://${name}/`),
			);
			if (answer === 'refused') reader()?.update({ asking: { hosts, order } });
			else await write({ ...order, hosts: 'await' });
		},
		withoutHosts({ order }) {
			reader()?.update({ asking: undefined });
			void write({ ...order, hosts: 'without' });
		},
		stopWork,
		async copyLink(url) {
			await copyText(url);
			reader()?.say(translate('reader.linkCopied'));
		},
	};
}
