/** After a jump to a quoted post: the way back to the post where it began. */
import type { Post } from '../../model/thread';
import { Icon } from '../icons';
import { useWords } from '../words';

export function WayBack({ to, back }: { to: Post; back(): void }) {
	const t = useWords();
	return (
		<button type="button" class="way-back" onClick={back}>
			<Icon name="back" size={18} />
			{t('reader.back', undefined, [to.number ? `#${to.number}` : (to.author?.name ?? '')])}
		</button>
	);
}
