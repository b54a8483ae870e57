/** The popup: what this page is, and what can be done with it. Props in, orders out. */
import { useEffect, useRef } from 'preact/hooks';
import type { Format, Scope } from '../../model/order';
import type { Obstacle, Outcome, Summary } from '../../model/summary';
import { Icon, type IconName } from '../icons';
import { useWords } from '../words';
import { About } from './About';
import { AutoSwitch, type Site } from './AutoSwitch';
import { ExportMenu } from './ExportMenu';
import { Notices } from './Notices';

/** What was ordered last, and how it stands. */
export type Progress =
	| { order: 'open' | 'copy' | 'export'; state: 'busy' }
	| { order: 'copy' | 'export'; state: 'done'; outcome: Outcome }
	| { order: 'open' | 'copy' | 'export'; state: 'failed'; why: string };

export interface PopupProps {
	/** Undefined while the page is being read. */
	summary?: Summary;
	/** The browser keeps us out of the page. */
	barred?: Obstacle;
	site?: Site;
	formats: readonly Format[];
	progress?: Progress;
	/** Shortcut of the reader as the browser words it: "Alt+R". */
	shortcut?: string;
	onOpen(view: 'reader' | 'gallery'): void;
	onCopy(scope: Scope): void;
	onExport(format: Format, scope: Scope): void;
	onAuto(on: boolean): void;
	onSettings(): void;
	onShortcuts(): void;
}

export function Popup(props: PopupProps) {
	const { summary, barred, site, progress, formats } = props;
	const t = useWords();
	const main = useRef<HTMLButtonElement>(null);
	const readable = summary !== undefined && summary.kind !== 'nothing';
	const busy = progress?.state === 'busy';
	useEffect(() => {
		if (readable) main.current?.focus({ preventScroll: true });
	}, [readable]);
	return (
		<main>
			<About summary={summary} obstacle={barred ?? summary?.obstacle} />
			{(readable || (!summary && !barred)) && (
				<div class="orders">
					<button
						ref={main}
						type="button"
						class="main"
						disabled={!readable}
						onClick={() => props.onOpen('reader')}
						aria-label={t('popup.read')}
					>
						{t('popup.read')}
						{props.shortcut && <span class="key">{props.shortcut}</span>}
					</button>
					<Order
						icon="gallery"
						label={t('popup.gallery')}
						disabled={!readable || summary.pictures === 0}
						onClick={() => props.onOpen('gallery')}
					>
						{readable && <small>{summary.pictures}</small>}
					</Order>
					<Order icon="copy" label={t('popup.copy')} disabled={!readable || busy} onClick={() => props.onCopy('thread')}>
						{null}
					</Order>
					<ExportMenu formats={formats} disabled={!readable || busy} posts={summary?.posts ?? 0} onExport={props.onExport} />
				</div>
			)}
			<Result progress={progress} />
			{summary && <Notices notices={summary.notices} />}
			{site && <AutoSwitch site={site} onAuto={props.onAuto} />}
			<footer>
				<button type="button" class="quiet" onClick={props.onSettings}>
					{t('popup.settings')}
				</button>
				<button type="button" class="quiet" onClick={props.onShortcuts}>
					{t('popup.shortcuts')}
				</button>
			</footer>
		</main>
	);
}

interface OrderProps {
	icon: IconName;
	label: string;
	disabled: boolean;
	onClick(): void;
	children: preact.ComponentChildren;
}

function Order({ icon, label, disabled, onClick, children }: OrderProps) {
	return (
		<button type="button" class="order" disabled={disabled} onClick={onClick}>
			<Icon name={icon} size={18} />
			<span>{label}</span>
			{children}
		</button>
	);
}

/** Says how the last order ended; a live region, so that a screen reader hears it. */
function Result({ progress }: { progress?: Progress }) {
	const t = useWords();
	return (
		<p class={`result ${progress?.state ?? ''}`} role="status">
			{progress?.state === 'busy' && t(`popup.busy.${progress.order}`)}
			{progress?.state === 'failed' && `${t('popup.failed')} ${progress.why}`}
			{progress?.state === 'done' && (
				<>
					<Icon name="check" size={16} />
					<span>
						{progress.order === 'copy' ? t('popup.copied') : t('popup.saved', undefined, [progress.outcome.fileName ?? ''])}{' '}
						{t('popup.posts', progress.outcome.posts)}, {t('popup.pictures', progress.outcome.pictures)}.
						{progress.outcome.failed.length > 0 && ` ${t('popup.lost', progress.outcome.failed.length)}`}
					</span>
				</>
			)}
		</p>
	);
}
