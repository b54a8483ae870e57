/** Export: which posts of which pages, copied or as which kind of file. Opens in place; Escape closes it before it closes the popup. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CopyForm, copyForms, type Format, formats, type Order } from '../../model/order';
import type { Settings } from '../../model/settings';
import type { Summary } from '../../model/summary';
import { Icon } from '../icons';
import { useWords } from '../words';
import { Segments } from './Segments';

export interface ExportMenuProps {
	summary?: Summary;
	disabled: boolean;
	/** What is chosen at first. */
	first: Settings['exportWhat'];
	/** Notes can be handed to Obsidian. */
	obsidian: boolean;
	onCopy(order: Order & { form: CopyForm | 'note' }): void;
	onExport(order: Order & { format: Format }): void;
}

const reaches = ['here', 'all'] as const;

export function ExportMenu({ summary, disabled, first, obsidian, onCopy, onExport }: ExportMenuProps) {
	const t = useWords();
	const [open, setOpen] = useState(false);
	const [chosen, setScope] = useState<Settings['exportWhat'] | 'selection'>();
	const [reach, setReach] = useState<Order['pages']>('here');
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
	const { posts = 0, pages = { count: 1, read: 1 }, partial, selection } = summary ?? {};
	const several = posts > 1 || pages.count > 1;
	const scopes = [...(selection ? (['selection'] as const) : []), 'thread' as const, ...(several ? (['article', 'author'] as const) : [])];
	const scope = chosen ?? (selection ? 'selection' : several ? first : 'thread');
	const reaching = (partial || pages.count > pages.read) && (scope === 'thread' || scope === 'author');
	const order: Order = { scope, pages: reaching ? reach : 'here' };
	// What becomes of the order is told below: the menu makes room for it.
	const ordered = (work: () => void) => () => {
		setOpen(false);
		work();
	};
	const forms = obsidian ? ([...copyForms, 'note'] as const) : copyForms;
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
					{scopes.length > 1 && (
						<Segments
							name="scope"
							label={t('export.what')}
							values={scopes}
							value={scope}
							say={(one) => (one === 'selection' ? t('export.selection') : t(`popup.scope.${one}`))}
							choose={(one) => setScope(one)}
						/>
					)}
					{reaching && (
						<Segments
							name="pages"
							label={t(partial ? 'export.partial.legend' : 'export.reach')}
							values={reaches}
							value={reach}
							say={(one) =>
								partial ? t(`export.partial.${one}`) : one === 'all' ? t('export.all', pages.count) : t('export.here', pages.read)
							}
							choose={(one) => setReach(one)}
						/>
					)}
					<h2>{t('export.copyAs')}</h2>
					<div class="forms">
						{forms.map((form) => (
							<button key={form} type="button" disabled={disabled} onClick={ordered(() => onCopy({ ...order, form }))}>
								{t(`export.form.${form}`)}
							</button>
						))}
					</div>
					<h2>{t('export.saveAs')}</h2>
					<ul>
						{formats.map((format) => (
							<li key={format}>
								<button type="button" disabled={disabled} onClick={ordered(() => onExport({ ...order, format }))}>
									<span>{t(`export.format.${format}`)}</span> <small>.{format}</small>
								</button>
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}
