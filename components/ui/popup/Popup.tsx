/** The popup: what this page is, and what can be done with it. Props in, orders out. */
import { useEffect, useRef } from 'preact/hooks';
import type { Obstacle, Outcome, Summary } from '../../model/summary';
import { AskHosts } from '../AskHosts';
import { Icon, type IconName } from '../icons';
import { useWords } from '../words';
import { About } from './About';
import { AutoSwitch, type Site } from './AutoSwitch';
import { ExportMenu, type ExportMenuProps } from './ExportMenu';
import { Notices } from './Notices';
import { type Progress, Result } from './Result';

export interface PopupProps extends Pick<ExportMenuProps, 'first' | 'obsidian' | 'onCopy' | 'onExport'> {
	/** Undefined while the page is being read. */
	summary?: Summary;
	/** The browser keeps us out of the page. */
	barred?: Obstacle;
	site?: Site;
	progress?: Progress;
	/** Hosts of pictures that a file needs and that must be asked for. */
	hosts?: Outcome['hosts'];
	/** Shortcut of the reader as the browser words it: "Alt+R". */
	shortcut?: string;
	onOpen(view: 'reader' | 'gallery'): void;
	onHosts(allowed: boolean): void;
	onStop(): void;
	onAuto(on: boolean): void;
	onSettings(): void;
	onShortcuts(): void;
}

export function Popup(props: PopupProps) {
	const { summary, barred, site, progress, hosts } = props;
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
						aria-keyshortcuts={props.shortcut}
					>
						{t('popup.read')}
						{props.shortcut && (
							<span class="key" aria-hidden="true">
								{props.shortcut}
							</span>
						)}
					</button>
					<Order
						icon="gallery"
						label={t('popup.gallery')}
						disabled={!readable || summary.pictures === 0}
						onClick={() => props.onOpen('gallery')}
					>
						{readable && <small>{summary.pictures}</small>}
					</Order>
					<Order
						icon="copy"
						label={t('popup.copy')}
						disabled={!readable || busy}
						onClick={() => props.onCopy({ scope: props.first, pages: 'here', form: 'md' })}
					>
						{null}
					</Order>
					{hosts ? (
						<AskHosts hosts={hosts} allow={() => props.onHosts(true)} without={() => props.onHosts(false)} />
					) : (
						<ExportMenu {...props} disabled={!readable || busy} />
					)}
				</div>
			)}
			<Result progress={progress} onStop={props.onStop} />
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
