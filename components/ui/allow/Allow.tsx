/** The question for the hosts of pictures, where the browser wants it asked in a page of the extension (Firefox). */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

export interface AllowProps {
	/** Names of the hosts, "img.example.org". */
	hosts: string[];
	/** Puts the browser's own question. @returns whether the person said yes */
	allow(): Promise<boolean>;
	close(): void;
}

export function Allow({ hosts, allow, close }: AllowProps) {
	const t = useWords();
	const [refused, setRefused] = useState(false);
	const ask = async () => {
		if (await allow()) close();
		else setRefused(true);
	};
	return (
		<main class="allow">
			<h1>{t('gallery.ask.title', hosts.length)}</h1>
			<p>{t('gallery.ask.why')}</p>
			<ul>
				{hosts.map((host) => (
					<li key={host}>{host}</li>
				))}
			</ul>
			{refused && <p role="status">{t('gallery.ask.refused')}</p>}
			<div class="answers">
				<button type="button" class="plain" onClick={close}>
					{t('gallery.ask.no')}
				</button>
				<button type="button" class="strong" onClick={ask}>
					{t('gallery.ask.yes', hosts.length)}
				</button>
			</div>
		</main>
	);
}
