/** A panel of controls under the bar: takes the focus, gives it back, closes on a press outside. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PanelProps {
	name: string;
	label: string;
	close(): void;
	children: ComponentChildren;
}

export function Panel({ name, label, close, children }: PanelProps) {
	const box = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		const panel = box.current;
		const root = panel?.getRootNode();
		if (!panel || !(root instanceof ShadowRoot)) return;
		const before = root.activeElement;
		(panel.querySelector<HTMLElement>('[data-first]') ?? panel).focus();
		const outside = (event: Event) => {
			const path = event.composedPath();
			// The button that opened the panel closes it by itself.
			if (!path.includes(panel) && !path.some((node) => node instanceof Element && node.getAttribute('aria-expanded') === 'true')) close();
		};
		root.addEventListener('pointerdown', outside);
		return () => {
			root.removeEventListener('pointerdown', outside);
			if (before instanceof HTMLElement && panel.contains(root.activeElement)) before.focus({ preventScroll: true });
		};
	}, []);
	return (
		<section class={`panel ${name}`} role="dialog" aria-label={label} tabIndex={-1} ref={box}>
			{children}
		</section>
	);
}
