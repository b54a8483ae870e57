/** How far an order is, in words: "Page 12 of 31", "Picture 3 of 9". */
import type { Work } from '../model/order';
import { useWords } from './words';

export function Working({ work: { step, done, total, waiting } }: { work: Work }) {
	const t = useWords();
	const said = t(`export.${step}`, undefined, [String(done), String(total)]);
	return (
		<>
			<progress max={total} value={done} aria-label={said} />
			<span>{waiting ? `${said} · ${t('export.waiting', undefined, [String(waiting)])}` : said}</span>
		</>
	);
}
