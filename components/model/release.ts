/** Gives the memory of bytes back at once: hundreds of pictures would wait for the garbage collector all together. */

interface Transferable {
	/** ES2024; where it is missing the collector has to do. */
	transfer?: (length: number) => unknown;
}

/** The bytes must not be used afterwards: their buffer is empty. */
export function release(bytes: Uint8Array): void {
	(bytes.buffer as Transferable).transfer?.(0);
}
