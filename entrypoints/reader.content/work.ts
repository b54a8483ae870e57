/** The order that is on its way on this page: how far it is, for the popup and for the reader, and its end before time. */
import { sendMessage } from '../../components/browser/messages';
import type { Work } from '../../components/model/order';

let abort: AbortController | undefined;
let now: Work | undefined;
const listeners = new Set<(work: Work | undefined) => void>();

export const workNow = (): Work | undefined => now;

/** @returns ends the listening */
export function onWork(listener: (work: Work | undefined) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** Tells how far the order is; nobody hears it where no order is on its way. */
export function report(work: Work | undefined): void {
	if (!abort) return;
	now = work;
	for (const listener of listeners) listener(work);
	// Fails where no popup is open, as most of the time.
	sendMessage('working', work).catch(() => undefined);
}

/** Runs an order; one that is still on its way ends first. Rejects with the signal's reason where it was stopped. */
export async function underWay<T>(order: (signal: AbortSignal) => Promise<T>): Promise<T> {
	abort?.abort();
	const own = new AbortController();
	abort = own;
	try {
		const result = await order(own.signal);
		own.signal.throwIfAborted();
		return result;
	} finally {
		if (abort === own) {
			report(undefined);
			abort = undefined;
		}
	}
}

export const stopWork = (): void => abort?.abort();
