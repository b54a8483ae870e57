/** Export: which posts of which pages, copied or as which kind of file. */
import { useState } from 'preact/hooks';
import { copyForms, formats, type Order, type Scope } from '../../model/order';
import { useWords } from '../words';
import type { ReaderEvents } from './events';
import { Choices } from './fields';
import { Panel } from './Panel';
import type { View } from './select';

interface ExportPanelProps {
	view: View;
	/** A single post, named by its menu, instead of a view. */
	post?: { id: string; label: string };
	/** Views that hold posts. */
	offered: readonly View[];
	scopeOf(view: View): Scope;
	/** Whose posts the author view holds, where it is not the one who began the thread. */
	author: string | undefined;
	/** Words are selected. */
	selected: boolean;
	/** Pages that are here, and all. */
	pages: { read: number; count: number };
	/** Notes can be handed to Obsidian. */
	obsidian: boolean;
	on: Pick<ReaderEvents, 'copy' | 'export'>;
	close(): void;
}

const reaches = ['here', 'all'] as const;

const selection = ['selection'] as const;

export function ExportPanel({ view, post, offered, scopeOf, author, selected, pages, obsidian, on, close }: ExportPanelProps) {
	const t = useWords();
	const [selectedBefore] = useState(selected);
	const [chosen, choose] = useState<View | 'selection'>(selectedBefore && !post ? 'selection' : view);
	const [reach, setReach] = useState<Order['pages']>('here');
	const reaching = !post && (chosen === 'thread' || chosen === 'author') && pages.count > pages.read;
	const scope: Scope = post ? { postId: post.id } : chosen === 'selection' ? chosen : scopeOf(chosen);
	const order: Order = { scope, pages: reaching ? reach : 'here' };
	const ordered = (work: () => void) => () => {
		work();
		close();
	};
	const forms = obsidian ? ([...copyForms, 'note'] as const) : copyForms;
	return (
		<Panel name="export" label={t('reader.export')} close={close}>
			{post ? (
				<p class="what">{post.label}</p>
			) : (
				<Choices
					label={t('export.what')}
					values={selectedBefore ? [...selection, ...offered] : offered}
					value={chosen}
					name={(one) => (one === 'selection' ? t('export.selection') : (one === 'author' && author) || t(`reader.views.${one}`))}
					choose={(one) => choose(one)}
				/>
			)}
			{reaching && (
				<Choices
					label={t('export.reach')}
					values={reaches}
					value={reach}
					name={(one) => (one === 'all' ? t('export.all', pages.count) : t('export.here', pages.read))}
					choose={(one) => setReach(one)}
				/>
			)}
			<h2>{t('export.copyAs')}</h2>
			<ul class="list forms">
				{forms.map((form) => (
					<li key={form}>
						<button type="button" onClick={ordered(() => on.copy({ ...order, form }))}>
							{t(`export.form.${form}`)}
						</button>
					</li>
				))}
			</ul>
			<h2>{t('export.saveAs')}</h2>
			<ul class="list">
				{formats.map((format, index) => (
					<li key={format}>
						<button type="button" data-first={index === 0 || undefined} onClick={ordered(() => on.export({ ...order, format }))}>
							{t(`export.format.${format}`)}
							<small>.{format}</small>
						</button>
					</li>
				))}
			</ul>
		</Panel>
	);
}
