/** Resolves after that many milliseconds; rejects with the signal's reason when cancelled. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const cancelled = (): void => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', cancelled);
			resolve();
		}, milliseconds);
		signal?.addEventListener('abort', cancelled, { once: true });
	});
}
