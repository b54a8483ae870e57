/** The panel of filters: author, least size, format, order. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import type { KeyRing } from '../reader/events';
import { useWords } from '../words';
import { authorsOf, type Choice, everything, kindsOf, type Shown, type Sorting, sizes, sortings } from './choose';

export interface FilterProps {
	all: Shown[];
	choice: Choice;
	choose(choice: Choice): void;
	reset(): void;
	keys: KeyRing;
}

interface FieldProps {
	label: string;
	value: string;
	options: readonly (readonly [value: string, words: string])[];
	change(value: string): void;
}

const Field = ({ label, value, options, change }: FieldProps) => (
	<label>
		<span>{label}</span>
		<select value={value} onChange={(event) => change(event.currentTarget.value)}>
			{options.map(([one, words]) => (
				<option key={one} value={one}>
					{words}
				</option>
			))}
		</select>
	</label>
);

export function Filter({ all, choice, choose, reset, keys }: FilterProps) {
	const t = useWords();
	const [open, setOpen] = useState(false);
	const panel = useRef<HTMLDivElement>(null);
	const kinds = kindsOf(all);
	const changed = choice.atLeast > 0 || choice.kind !== undefined || choice.sorting !== everything.sorting;
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (!open) return;
		panel.current?.querySelector('select')?.focus();
		return keys.add(({ key }) => {
			if (key !== 'Escape') return false;
			setOpen(false);
			button.current?.focus();
			return true;
		});
	}, [open, keys]);
	const leave = (event: FocusEvent) => {
		const to = event.relatedTarget;
		if (to instanceof Node && !panel.current?.contains(to)) setOpen(false);
	};
	const author = typeof choice.who === 'object' ? choice.who.author : '';
	return (
		<div class="filter" ref={panel} onFocusOut={leave}>
			<button ref={button} type="button" class={changed ? 'chip changed' : 'chip'} aria-expanded={open} onClick={() => setOpen(!open)}>
				<Icon name="filter" size={16} />
				<span>{t('gallery.filter')}</span>
			</button>
			{open && (
				<fieldset class="panel">
					<legend class="unseen">{t('gallery.filter')}</legend>
					<Field
						label={t('gallery.author')}
						value={author}
						options={[['', t('gallery.anyone')], ...authorsOf(all).map(({ name, count }) => [name, `${name} (${count})`] as const)]}
						change={(name) => choose({ ...choice, who: name ? { author: name } : 'all' })}
					/>
					<Field
						label={t('gallery.size')}
						value={String(choice.atLeast)}
						options={sizes.map((size) => [String(size), size ? `≥ ${size} px` : t('gallery.anySize')] as const)}
						change={(size) => choose({ ...choice, atLeast: Number(size) })}
					/>
					{kinds.length > 1 && (
						<Field
							label={t('gallery.kind')}
							value={choice.kind ?? ''}
							options={[['', t('gallery.anyKind')], ...kinds.map(({ name, count }) => [name, `${name} (${count})`] as const)]}
							change={(kind) => choose({ ...choice, kind: kind || undefined })}
						/>
					)}
					<Field
						label={t('gallery.sort')}
						value={choice.sorting}
						options={sortings.map((one) => [one, t(`gallery.sorting.${one}`)] as const)}
						change={(sorting) => choose({ ...choice, sorting: sorting as Sorting })}
					/>
					<button type="button" class="plain" onClick={reset}>
						{t('gallery.reset')}
					</button>
				</fieldset>
			)}
		</div>
	);
}
