/** The question that comes before a file with pictures: which hosts they lie on, and whether the browser may be asked for them. */
import type { Outcome } from '../model/summary';
import { useWords } from './words';

interface AskHostsProps {
	hosts: NonNullable<Outcome['hosts']>;
	allow(): void;
	without(): void;
	/** Gives the order up; without it there is no such button. */
	cancel?(): void;
	/** The browser's own question is open in another window. */
	waiting?: boolean;
}

/** Names that are shown; a thread of thousand pictures may lie on fifty hosts. */
const shownHosts = 6;

export function AskHosts({ hosts, allow, without, cancel, waiting }: AskHostsProps) {
	const t = useWords();
	return (
		<div class="ask">
			<h2>{t('gallery.ask.title', hosts.length)}</h2>
			<p>
				{t(
					'gallery.ask.body',
					hosts.reduce((sum, { count }) => sum + count, 0),
				)}
			</p>
			<ul>
				{hosts.slice(0, shownHosts).map(({ name, count }) => (
					<li key={name}>
						<span>{name}</span> <small>{count}</small>
					</li>
				))}
				{hosts.length > shownHosts && <li>…</li>}
			</ul>
			{waiting && <p>{t('gallery.ask.waiting')}</p>}
			<div class="answers">
				{cancel && (
					<button type="button" class="plain" onClick={cancel}>
						{t('gallery.cancel')}
					</button>
				)}
				<button type="button" class="plain" onClick={without}>
					{t('gallery.ask.without')}
				</button>
				<button type="button" class="strong" data-first onClick={allow}>
					{t('gallery.ask.yes', hosts.length)}
				</button>
			</div>
		</div>
	);
}
