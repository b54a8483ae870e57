/** Keeps gallery and tab from going away unasked while pictures are being saved. */
import type { Saving } from '../../components/write/save-pictures';

export interface Hold {
	/** Told at every change of saving. */
	saving(now: Saving | undefined): void;
	/** Runs `go` at once where nothing is under way, else after the person has said so. */
	leave(go: () => void): void;
	/** The answers: what was held back happens, or is forgotten. */
	go(): void;
	stay(): void;
	end(): void;
}

/** The browser puts its own question; its words cannot be chosen. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** @param tell whether the question is to be seen */
export function holdWhileSaving(window: Window, tell: (leaving: boolean) => void): Hold {
	let held: (() => void) | undefined;
	let isBusy = false;
	const hold = (go: (() => void) | undefined) => {
		held = go;
		tell(held !== undefined);
	};
	const watch = (busy: boolean) => {
		isBusy = busy;
		if (busy) window.addEventListener('beforeunload', ask);
		else window.removeEventListener('beforeunload', ask);
	};
	return {
		saving(now) {
			watch(now?.step === 'fetching' || now?.step === 'packing');
			if (held && !isBusy) hold(undefined);
		},
		leave: (go) => (isBusy ? hold(go) : go()),
		go: () => held?.(),
		stay: () => hold(undefined),
		end: () => watch(false),
	};
}
