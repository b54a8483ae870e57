/** "Aa": paper, typeface, size and the finer points; every change is seen at once. */
import { declarations, type Settings } from '../../model/settings';
import { useWords } from '../words';
import { Choices, Slider, Toggle } from './fields';
import { Panel } from './Panel';

interface TypePanelProps {
	settings: Settings;
	change(part: Partial<Settings>): void;
	close(): void;
}

export function TypePanel({ settings, change, close }: TypePanelProps) {
	const t = useWords();
	const slider = (name: 'lineHeight' | 'measure' | 'letterSpacing', said: string) => {
		const { min, max, step } = declarations[name];
		return (
			<Slider
				label={t(`reader.type.${name}`)}
				{...(name === 'lineHeight' ? { min: 1.2, max, step } : { min, max, step })}
				value={settings[name]}
				said={said}
				change={(value) => change({ [name]: value })}
			/>
		);
	};
	const toggle = (name: 'justify' | 'hyphenate' | 'foldQuotes' | 'avatars' | 'signatures') => (
		<Toggle label={t(`reader.type.${name}`)} on={settings[name]} change={(on) => change({ [name]: on })} />
	);
	const { min, max, step } = declarations.textSize;
	const size = (by: number) => change({ textSize: Math.min(max, Math.max(min, settings.textSize + by)) });
	return (
		<Panel name="type" label={t('reader.type.label')} close={close}>
			<Choices
				kind="papers"
				label={t('reader.type.paper')}
				values={declarations.paper.values}
				value={settings.paper}
				name={(paper) => (
					<>
						<i data-paper={paper}>Aa</i>
						{t(`reader.type.papers.${paper}`)}
					</>
				)}
				choose={(paper) => change({ paper })}
			/>
			<Choices
				kind="families"
				label={t('reader.type.family')}
				values={declarations.family.values}
				value={settings.family}
				name={(family) => t(`reader.type.families.${family}`)}
				choose={(family) => change({ family })}
			/>
			{settings.family === 'custom' && (
				<input
					class="family"
					type="text"
					value={settings.customFamily}
					aria-label={t('reader.type.customFamily')}
					placeholder={t('reader.type.customFamily')}
					onInput={(event) => change({ customFamily: event.currentTarget.value })}
				/>
			)}
			<div class="size">
				<button type="button" aria-label={t('reader.type.smaller')} onClick={() => size(-step)}>
					A
				</button>
				<output>{settings.textSize} px</output>
				<button type="button" aria-label={t('reader.type.larger')} onClick={() => size(step)}>
					A
				</button>
			</div>
			{slider('lineHeight', settings.lineHeight ? settings.lineHeight.toFixed(1) : t('reader.type.auto'))}
			{slider('measure', `${settings.measure} em`)}
			{slider('letterSpacing', `${settings.letterSpacing} em`)}
			<Choices
				label={t('reader.type.paragraphs')}
				values={declarations.paragraphs.values}
				value={settings.paragraphs}
				name={(kind) => t(`reader.type.paragraphKinds.${kind}`)}
				choose={(paragraphs) => change({ paragraphs })}
			/>
			<div class="toggles">
				{toggle('justify')}
				{toggle('hyphenate')}
				{toggle('foldQuotes')}
				{toggle('avatars')}
				{toggle('signatures')}
			</div>
		</Panel>
	);
}
