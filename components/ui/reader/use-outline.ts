/** Whether the outline is shown: beside the words where there is room, over them where there is not (`overlays.css`). */
import { useState } from 'preact/hooks';

export interface OutlineState {
	isOpen: boolean;
	toggle(): void;
	/** Where it lies over the words it goes. @returns true where it did */
	stepAside(): boolean;
}

/** CSS pixels of the window up to which it lies over the words. */
const narrow = 1200;

/** @param wanted the person's setting */
export function useOutline(wanted: boolean): OutlineState {
	const [isOpen, setOpen] = useState(() => wanted && innerWidth > narrow);
	return {
		isOpen,
		toggle: () => setOpen(!isOpen),
		stepAside() {
			const isInTheWay = isOpen && innerWidth <= narrow;
			if (isInTheWay) setOpen(false);
			return isInTheWay;
		},
	};
}
