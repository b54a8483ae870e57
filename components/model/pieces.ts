/** Reads a stream of bytes through one buffer: pieces that a reader makes anew pile up until the garbage collector comes, in Chromium by the hundred megabytes. */

/** Small enough that words made of a piece are young garbage, which goes at once; those above 128 KiB stay longer. */
const size = 64 * 1024;

/** Buffers that nobody reads into just now. */
const free: ArrayBuffer[] = [];

/** Each piece is good until the next one is asked for: its memory is used again. */
export async function* pieces(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const reader = intoBuffer(stream);
	if (!reader) return yield* madeAnew(stream);
	let buffer = free.pop() ?? new ArrayBuffer(size);
	for (;;) {
		const { done, value } = await reader.read(new Uint8Array(buffer));
		if (value) buffer = value.buffer;
		if (done || !value) break;
		yield value;
	}
	if (buffer.byteLength === size) free.push(buffer);
}

/**
 * Undefined before Chrome 124, whose bodies are no byte streams, and in Firefox's content scripts (they alone know `wrappedJSObject`):
 * the page's reader gives back a buffer that they find empty ("zero length viewed buffer").
 */
function intoBuffer(stream: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
	if ('wrappedJSObject' in globalThis) return undefined;
	try {
		return stream.getReader({ mode: 'byob' });
	} catch {
		return undefined;
	}
}

async function* madeAnew(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const reader = stream.getReader();
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
