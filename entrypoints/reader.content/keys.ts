/** Keys while the host is open: ours first, the page never. */

/** @returns true where the key was used up */
type Handler = (event: KeyboardEvent) => boolean;

export interface Keys {
	/** The handler added last is asked first. @returns takes it away again */
	add(handler: Handler): () => void;
	/** Asks the handlers as if the key had been pressed. @returns whether one took it */
	offer(event: KeyboardEvent): boolean;
	stop(): void;
}

const bare = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock']);

/**
 * Listens on the window in the capture phase and lets nothing pass: shortcuts of a forum ("r" replies, "d" deletes) hang on the document.
 * Typing, Tab, Enter and Space on a control are actions of the browser and need no listener.
 * Bare modifiers pass, for dictionaries that look a word up while Ctrl is held.
 */
export function listen(document: Document, host: HTMLElement): Keys {
	const handlers: Handler[] = [];
	const window = document.defaultView;
	const hold = (event: KeyboardEvent): void => {
		if (bare.has(event.key) || !host.isConnected) return;
		event.stopImmediatePropagation();
		if (event.type !== 'keydown' || event.isComposing) return;
		if (offer(event)) event.preventDefault();
	};
	const offer = (event: KeyboardEvent): boolean => [...handlers].reverse().some((handler) => handler(event));
	const types = ['keydown', 'keypress', 'keyup'] as const;
	for (const type of types) window?.addEventListener(type, hold, true);
	return {
		offer,
		add(handler) {
			handlers.push(handler);
			return () => {
				const at = handlers.indexOf(handler);
				if (at >= 0) handlers.splice(at, 1);
			};
		},
		stop() {
			for (const type of types) window?.removeEventListener(type, hold, true);
		},
	};
}
