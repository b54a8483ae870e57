/** Export: which posts, and as which kind of file. Opens in place; Escape closes it before it closes the popup. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format, Scope } from '../../model/order';
import { Icon } from '../icons';
import { useWords } from '../words';

interface ExportMenuProps {
	formats: readonly Format[];
	disabled: boolean;
	/** Posts on the page: with one there is nothing to choose from. */
	posts: number;
	onExport(format: Format, scope: Scope): void;
}

const scopes = ['thread', 'article', 'author'] as const;

export function ExportMenu({ formats, disabled, posts, onExport }: ExportMenuProps) {
	const t = useWords();
	const [open, setOpen] = useState(false);
	const [scope, setScope] = useState<(typeof scopes)[number]>('thread');
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (!open) return;
		const close = (event: KeyboardEvent) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			setOpen(false);
			button.current?.focus();
		};
		document.addEventListener('keydown', close);
		return () => document.removeEventListener('keydown', close);
	}, [open]);
	return (
		<div class="export">
			<button
				ref={button}
				type="button"
				class="order"
				disabled={disabled}
				aria-expanded={open}
				aria-controls="formats"
				onClick={() => setOpen(!open)}
			>
				<Icon name="export" size={18} />
				<span>{t('popup.export')}</span>
				<Icon name={open ? 'up' : 'down'} size={14} />
			</button>
			{open && (
				<div id="formats" class="formats">
					{posts > 1 && (
						<fieldset>
							<legend>{t('popup.scope.legend')}</legend>
							{scopes.map((each) => (
								<label key={each}>
									<input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
									<span>{t(`popup.scope.${each}`)}</span>
								</label>
							))}
						</fieldset>
					)}
					<ul>
						{formats.map((format) => (
							<li key={format}>
								<button type="button" onClick={() => onExport(format, scope)} aria-label={`${t(`popup.format.${format}`)} (.${format})`}>
									<span>{t(`popup.format.${format}`)}</span>
									<small>.{format}</small>
								</button>
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}
