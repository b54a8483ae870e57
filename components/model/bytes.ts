/** The bytes of a blob or an answer, as an array that a content script may use freely. */

interface Source {
	arrayBuffer(): Promise<ArrayBuffer>;
	/** Firefox 128, Chrome 132, Node 22. */
	bytes?(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Firefox gives a content script the page's own `ArrayBuffer`; an array laid over it refuses `subarray` and `slice`
 * ("Permission denied to access property constructor"). The array that `bytes()` gives does not.
 */
export async function byteArray(source: Source): Promise<Uint8Array<ArrayBuffer>> {
	return source.bytes ? source.bytes() : new Uint8Array(await source.arrayBuffer());
}
