/** What runs over the port between page and background while the bytes of one picture cross: names and shapes, and base64 both ways. */

/** Name of the port. */
export const portName = 'picture';

/** Page -> background, first the order, then `'more'` for each chunk, so that a large picture never piles up in messages. */
export type Asked = { url: string; referer: string } | 'more';

/** Background -> page: the head of the answer, its bytes in chunks, its end or fault. */
export type Answered =
	| { kind: 'head'; status: number; type?: string; total?: number }
	| { kind: 'bytes'; base64: string }
	| { kind: 'end' }
	| { kind: 'fault'; why: string };

/** Bytes of one chunk at most: a message beyond some megabytes stalls both sides. */
export const chunkSize = 512 * 1024;

/** Native in Chromium 140 and Firefox 133; older ones take the long way. */
interface NativeBase64 {
	toBase64?: () => string;
}
interface NativeFromBase64 {
	fromBase64?: (words: string) => Uint8Array<ArrayBuffer>;
}

export function toBase64(bytes: Uint8Array): string {
	const native = (bytes as NativeBase64).toBase64;
	if (native) return native.call(bytes);
	let binary = '';
	for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary);
}

export function fromBase64(words: string): Uint8Array<ArrayBuffer> {
	const native = (Uint8Array as NativeFromBase64).fromBase64;
	if (native) return native.call(Uint8Array, words);
	return Uint8Array.from(atob(words), (character) => character.charCodeAt(0));
}
