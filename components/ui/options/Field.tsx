/** One setting as a field: chips for a choice, a slider for a range, a switch, a line of words, a template, or a list to take from. */
import { useRef } from 'preact/hooks';
import type { Declaration, SettingName } from '../../model/settings';
import { Icon } from '../icons';
import { useWords } from '../words';

type Template = Extract<Declaration, { kind: 'template' }>;
type Value = string | number | boolean | string[];

interface FieldProps {
	name: SettingName;
	declared: Declaration;
	value: Value;
	onChange(value: Value): void;
}

/** Names of messages hold no sign but letters, digits and the underscore. */
const word = (name: string, value: string) => `options.value.${name}_${value}`;

export function Field(props: FieldProps) {
	const { name, declared, value } = props;
	const t = useWords();
	const label = t(`options.name.${name}`);
	switch (declared.kind) {
		case 'choice':
			return (
				<fieldset class="field">
					<legend>{label}</legend>
					<div class="chips">
						{declared.values.map((each) => (
							<label key={each} class={`chip ${name}-${each}`}>
								<input type="radio" name={name} checked={value === each} onChange={() => props.onChange(each)} />
								<span>{t(word(name, each))}</span>
							</label>
						))}
					</div>
				</fieldset>
			);
		case 'range':
			return (
				<label class="field">
					<span>{label}</span>
					<input
						type="range"
						min={declared.min}
						max={declared.max}
						step={declared.step}
						value={value as number}
						onInput={(event) => props.onChange(event.currentTarget.valueAsNumber)}
					/>
					<output>{value === 0 ? t('options.automatic') : `${value} ${declared.unit}`}</output>
				</label>
			);
		case 'switch':
			return (
				<label class="field">
					<span>{label}</span>
					<input
						type="checkbox"
						role="switch"
						aria-checked={value === true}
						checked={value === true}
						onChange={(event) => props.onChange(event.currentTarget.checked)}
					/>
				</label>
			);
		case 'words':
			return (
				<label class="field">
					<span>{label}</span>
					<input type="text" value={value as string} onChange={(event) => props.onChange(event.currentTarget.value)} />
				</label>
			);
		case 'template':
			return <TemplateField {...props} declared={declared} label={label} value={value as string} />;
		case 'list':
			return <ListField {...props} label={label} value={value as string[]} />;
	}
}

/** The names stand below the field; a press puts one where the caret is. */
function TemplateField({ name, declared, label, value, onChange }: FieldProps & { declared: Template; label: string; value: string }) {
	const field = useRef<HTMLTextAreaElement>(null);
	const insert = (word: string) => {
		const area = field.current;
		if (!area) return;
		area.focus();
		area.setRangeText(`{${word}}`, area.selectionStart, area.selectionEnd, 'end');
		onChange(area.value);
	};
	return (
		<div class="field template">
			<label for={name}>{label}</label>
			<textarea
				id={name}
				ref={field}
				rows={declared.lines ? value.split('\n').length : 1}
				spellcheck={false}
				value={value}
				onInput={({ currentTarget: area }) => onChange(declared.lines ? area.value : area.value.replace(/\n/g, ''))}
			/>
			<div class="names">
				{declared.names.map((word) => (
					<button key={word} type="button" onClick={() => insert(word)}>
						{word}
					</button>
				))}
			</div>
		</div>
	);
}

/** Lines are added by use, in the popup; here they can be taken out. */
function ListField({ label, value, onChange }: FieldProps & { label: string; value: string[] }) {
	const t = useWords();
	return (
		<div class="field list">
			<span>{label}</span>
			{value.length === 0 && <small>{t('options.none')}</small>}
			<ul>
				{value.map((line) => (
					<li key={line}>
						{line}
						<button
							type="button"
							aria-label={t('options.remove', undefined, [line])}
							onClick={() => onChange(value.filter((each) => each !== line))}
						>
							<Icon name="close" size={14} />
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
