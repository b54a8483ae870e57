/** What the thread keeps back of its pictures and files, and why: a login, a reply, a payment. */
import type { Notice } from '../../model/thread';
import { gathered, sayNotice } from '../notices';
import { useWords } from '../words';

export function Kept({ notices }: { notices: Notice[] }) {
	const t = useWords();
	const kept = gathered(notices.filter(({ about }) => about === 'picture' || about === 'attachment'));
	if (!kept.length) return null;
	return (
		<ul class="kept">
			{kept.map((notice) => (
				<li key={`${notice.kind} ${notice.about}`} title={notice.text}>
					{sayNotice(notice, [], t, false)}
				</li>
			))}
		</ul>
	);
}
