/** The bar at the top: close, outline, views, and what one can do with the thread. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons';
import { useWords } from '../words';
import type { Command } from './shortcuts';
import { Views, type ViewsProps } from './Views';

export type PanelName = 'search' | 'export' | 'type' | 'more' | 'goTo' | 'keys';

export interface BarProps extends ViewsProps {
	open: PanelName | undefined;
	/** The outline is shown; undefined where there is nothing to list. */
	outline: boolean | undefined;
	pictures: number;
	/** 0 to 1. */
	progress: number;
	/** Steps back while somebody reads. */
	quiet: boolean;
	run(command: Command): void;
	close(): void;
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
	const { open, outline, run, progress, quiet } = props;
	const panel = (name: 'search' | 'export' | 'type' | 'more', label: string, rest: Partial<ButtonProps>) => (
		<Button label={label} expanded={open === name} press={() => run(name)} {...rest} />
	);
	return (
		<header class={quiet ? 'bar quiet' : 'bar'}>
			<div class="tools">
				<Button icon="close" label={t('reader.close')} press={props.close} />
				{outline !== undefined && <Button icon="outline" label={t('reader.outline')} expanded={outline} press={() => run('outline')} />}
			</div>
			<Views {...props} />
			<div class="tools end">
				{panel('search', t('reader.search.label'), { icon: 'search' })}
				<Button icon="play" label={t('reader.listen.label')} press={() => run('listen')} className="wide" />
				{props.pictures > 0 && <Button icon="gallery" label={t('reader.gallery')} press={() => run('gallery')} className="wide" />}
				<Button icon="copy" label={t('reader.copy')} press={() => run('copy')} className="wide" />
				{panel('export', t('reader.export'), { icon: 'export', className: 'wide' })}
				{panel('type', t('reader.type.label'), { className: 'aa', children: 'Aa' })}
				{panel('more', t('reader.more'), { icon: 'more' })}
			</div>
			<div class="progress" style={{ transform: `scaleX(${progress})` }} />
		</header>
	);
}
