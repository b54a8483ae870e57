/** What was left out of the page's reading, a sentence for each kind; the page's own words as a tip. */
import type { Notice } from '../../model/thread';
import { gathered, sayNotice } from '../notices';
import { useWords } from '../words';

export function Notices({ notices }: { notices: Notice[] }) {
	const t = useWords();
	if (!notices.length) return null;
	return (
		<ul class="notices">
			{gathered(notices).map((notice) => (
				<li key={`${notice.kind} ${notice.about}`} title={notice.text}>
					{sayNotice(notice, [], t, false)}
				</li>
			))}
		</ul>
	);
}
