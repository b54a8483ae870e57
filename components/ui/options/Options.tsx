/** The options page, drawn from the declarations of the settings: a new setting needs no line here, only its words in the locales. */
import { declaration, type SettingName, type Settings, settingNames } from '../../model/settings';
import { useWords } from '../words';
import { ExportPreview } from './ExportPreview';
import { Field } from './Field';
import { ReadingPreview } from './ReadingPreview';

/** The first setting of each section, in the order of the declarations; what stands behind it belongs to it. */
const starts: Partial<Record<SettingName, string>> = {
	paper: 'reading',
	foldQuotes: 'thread',
	speechRate: 'listening',
	exportWhat: 'export',
	autoSites: 'forums',
};

interface Section {
	name: string;
	settings: SettingName[];
}

const sections = settingNames.reduce<Section[]>((all, name) => {
	const start = starts[name];
	if (start || !all.length) all.push({ name: start ?? 'reading', settings: [] });
	all.at(-1)?.settings.push(name);
	return all;
}, []);

export interface OptionsProps {
	settings: Settings;
	onChange<K extends SettingName>(name: K, value: Settings[K]): void;
	onReset(): void;
	onShortcuts(): void;
}

export function Options({ settings, onChange, onReset, onShortcuts }: OptionsProps) {
	const t = useWords();
	return (
		<main>
			<h1>{t('options.title')}</h1>
			<p class="intro">{t('options.intro')}</p>
			{sections.map(({ name, settings: names }) => (
				<section key={name} aria-labelledby={`section-${name}`}>
					<h2 id={`section-${name}`}>{t(`options.section.${name}`)}</h2>
					{name === 'reading' && <ReadingPreview settings={settings} />}
					{names.map((each) => (
						<Field
							key={each}
							name={each}
							declared={declaration(each)}
							value={settings[each]}
							onChange={(value) => onChange(each, value as Settings[typeof each])}
						/>
					))}
					{name === 'export' && <ExportPreview settings={settings} />}
				</section>
			))}
			<footer>
				<button type="button" onClick={onShortcuts}>
					{t('popup.shortcuts')}
				</button>
				<button type="button" onClick={onReset}>
					{t('options.reset')}
				</button>
			</footer>
		</main>
	);
}
