/** What runs over the port between page and background while one picture crosses: names and shapes; its bytes as a Blob, as words where the browser knows no better. */

/** Name of the port. */
export const portName = 'picture';

/**
 * Page -> background, first the order, then `'more'` for each chunk of words, so that a large picture never piles up in messages.
 * `sample` arrives as a Blob where messages are cloned (Firefox, Chrome 148 by `message_serialization` of the manifest), as a bare object where they
 * are JSON: so each side knows what the other can take.
 */
export type Asked = { url: string; referer: string; sample: Blob } | 'more';

/**
 * Background -> page: the head of the answer, then how much has come and the whole as a Blob (no byte crosses), or all in chunks of words and the end;
 * or a fault.
 */
export type Answered =
	| { kind: 'head'; status: number; type?: string; total?: number }
	| { kind: 'loaded'; bytes: number }
	| { kind: 'whole'; blob: Blob }
	| { kind: 'words'; base64: string }
	| { kind: 'end' }
	| { kind: 'fault'; why: string };

/** Native in Chromium 140 and Firefox 133; older ones take the long way. */
interface NativeBase64 {
	toBase64?: () => string;
}
interface NativeFromBase64 {
	setFromBase64?: (words: string) => { written: number };
}

export function toBase64(bytes: Uint8Array): string {
	const native = (bytes as NativeBase64).toBase64;
	if (native) return native.call(bytes);
	let binary = '';
	for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary);
}

/** Where every chunk is decoded, one after the other: a buffer for each would wait for the garbage collector. */
let room = new Uint8Array(0);

/** @returns the bytes, kept by the browser and not in the script's memory */
export function blobOf(base64: string): Blob {
	const native = (room as NativeFromBase64).setFromBase64;
	if (!native) return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
	if (room.length < base64.length) room = new Uint8Array(base64.length);
	return new Blob([room.subarray(0, native.call(room, base64).written)]);
}
