/** Pictures as every reading system takes them: JPEG, PNG and GIF as they are, newer kinds drawn anew where the browser can. */
import { byteArray } from '../model/bytes';
import { magicType } from './magic-type';
import type { PictureBytes } from './picture-bytes';

/** Core media types of EPUB 3.2. WebP joined in 3.3, AVIF never did; SVG may hold what a book may not. */
const core = new Set(['image/jpeg', 'image/png', 'image/gif']);
const quality = 0.92;

export interface BookPicture {
	bytes: Uint8Array;
	type: string;
	extension: string;
}

/** @returns undefined where the bytes are no picture that a book can hold */
export async function corePicture({ bytes }: { bytes: Uint8Array }): Promise<BookPicture | undefined> {
	const kind = magicType(bytes);
	if (!kind) return undefined;
	if (core.has(kind.type)) return { bytes, ...kind };
	return drawnAnew(bytes, kind.type).catch(() => undefined);
}

async function drawnAnew(bytes: Uint8Array, type: string): Promise<BookPicture | undefined> {
	if (typeof createImageBitmap === 'undefined' || typeof OffscreenCanvas === 'undefined' || type === 'image/svg+xml') return undefined;
	const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	// JPEG has no transparency: what shows through is paper.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, bitmap.width, bitmap.height);
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
	return { bytes: await byteArray(blob), type: 'image/jpeg', extension: 'jpg' };
}

/** Every picture that a book can hold, by its address on the web. */
export async function corePictures(pictures: PictureBytes): Promise<Map<string, BookPicture>> {
	const kept = new Map<string, BookPicture>();
	for (const [url, one] of pictures) {
		const picture = await corePicture(one);
		if (picture) kept.set(url, picture);
	}
	return kept;
}
