/** A button that is an icon, with its name for everyone: spoken, and shown on hover with its key. */
import { Icon, type IconName } from '../icons';

export interface ToolProps {
	icon: IconName;
	label: string;
	/** Shown in the tooltip: "R". */
	hint?: string;
	press(): void;
	pressed?: boolean;
	disabled?: boolean;
	class?: string;
}

export const Tool = ({ icon, label, hint, press, pressed, disabled, class: name }: ToolProps) => (
	<button
		type="button"
		class={name ? `tool ${name}` : 'tool'}
		aria-label={label}
		title={hint ? `${label} (${hint})` : label}
		aria-pressed={pressed}
		disabled={disabled}
		onClick={press}
	>
		<Icon name={icon} />
	</button>
);
