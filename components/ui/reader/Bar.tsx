/** The bar at the top: close, outline, views, and what one can do with the thread. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons';
import { useWords } from '../words';
import { Views, type ViewsProps } from './Views';

export type PanelName = 'outline' | 'search' | 'export' | 'type' | 'more' | 'keys' | 'listen';

export interface BarProps extends ViewsProps {
	open: PanelName | undefined;
	toggle(panel: PanelName): void;
	pictures: number;
	/** 0 to 1. */
	progress: number;
	/** Steps back while somebody reads. */
	quiet: boolean;
	close(): void;
	gallery(): void;
	copy(): void;
}

interface ButtonProps {
	icon?: IconName;
	label: string;
	press(): void;
	expanded?: boolean;
	className?: string;
	children?: ComponentChildren;
}

const Button = ({ icon, label, press, expanded, className, children }: ButtonProps) => (
	<button type="button" class={className} aria-label={label} title={label} aria-expanded={expanded} onClick={press}>
		{icon ? <Icon name={icon} /> : children}
	</button>
);

export function Bar(props: BarProps) {
	const t = useWords();
	const { open, toggle, progress, quiet } = props;
	const panel = (name: PanelName, icon: IconName | undefined, label: string, className?: string, children?: ComponentChildren) => (
		<Button icon={icon} label={label} expanded={open === name} press={() => toggle(name)} className={className}>
			{children}
		</Button>
	);
	return (
		<header class={quiet ? 'bar quiet' : 'bar'}>
			<div class="tools">
				<Button icon="close" label={t('reader.close')} press={props.close} />
				{panel('outline', 'outline', t('reader.outline'))}
			</div>
			<Views {...props} />
			<div class="tools end">
				{panel('search', 'search', t('reader.search.label'))}
				{panel('listen', 'play', t('reader.listen.label'), 'wide')}
				{props.pictures > 0 && <Button icon="gallery" label={t('reader.gallery')} press={props.gallery} className="wide" />}
				<Button icon="copy" label={t('reader.copy')} press={props.copy} className="wide" />
				{panel('export', 'export', t('reader.export'), 'wide')}
				{panel('type', undefined, t('reader.type.label'), 'aa', 'Aa')}
				{panel('more', 'more', t('reader.more'))}
			</div>
			<div class="progress" style={{ transform: `scaleX(${progress})` }} />
		</header>
	);
}
