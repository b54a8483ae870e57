/** The switch "Open threads automatically" for the forum of this tab. */
import { useWords } from '../words';

export interface Site {
	/** "bbs.example.com" */
	host: string;
	on: boolean;
	/** On by the switch for all forums. */
	everywhere: boolean;
}

export function AutoSwitch({ site, onAuto }: { site: Site; onAuto(on: boolean): void }) {
	const t = useWords();
	return (
		<label class="auto">
			<span>
				{t('popup.auto')}
				<small>{site.everywhere && site.on ? t('popup.everywhere') : site.host}</small>
			</span>
			<input
				type="checkbox"
				role="switch"
				aria-checked={site.on}
				checked={site.on}
				onChange={(event) => onAuto(event.currentTarget.checked)}
			/>
		</label>
	);
}
