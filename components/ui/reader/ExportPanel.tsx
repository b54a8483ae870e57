/** Export: which posts, as which kind of file. */
import { useState } from 'preact/hooks';
import type { Format, Scope } from '../../model/order';
import { useWords } from '../words';
import { Choices } from './fields';
import { Panel } from './Panel';
import type { View } from './select';

const formats: readonly Format[] = ['md', 'zip', 'html', 'epub', 'txt', 'json'];

interface ExportPanelProps {
	view: View;
	/** A single post, named by its menu, instead of a view. */
	post?: { id: string; label: string };
	/** Views that hold posts. */
	offered: readonly View[];
	scopeOf(view: View): Scope;
	/** Whose posts the author view holds, where it is not the one who began the thread. */
	author: string | undefined;
	save(format: Format, scope: Scope): void;
	close(): void;
}

export function ExportPanel({ view, post, offered, scopeOf, author, save, close }: ExportPanelProps) {
	const t = useWords();
	const [chosen, choose] = useState(view);
	return (
		<Panel name="export" label={t('reader.export')} close={close}>
			{post ? (
				<p class="what">{post.label}</p>
			) : (
				<Choices
					label={t('reader.exportAs.what')}
					values={offered}
					value={chosen}
					name={(one) => (one === 'author' && author) || t(`reader.views.${one}`)}
					choose={(one) => choose(one)}
				/>
			)}
			<ul class="list">
				{formats.map((format, index) => (
					<li key={format}>
						<button
							type="button"
							data-first={index === 0 || undefined}
							onClick={() => {
								save(format, post ? { postId: post.id } : scopeOf(chosen));
								close();
							}}
						>
							{t(`reader.exportAs.${format}`)}
							<small>.{format}</small>
						</button>
					</li>
				))}
			</ul>
		</Panel>
	);
}
