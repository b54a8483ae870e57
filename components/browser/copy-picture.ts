/** Puts a picture on the clipboard; clipboards take PNG, so others are drawn anew. */
import { copyText } from './copy';

/**
 * @param bytes of the picture, still on their way: the clipboard must be asked within the click
 * @returns 'address' where the page (plain http) or the browser allows words only
 * @throws where the clipboard takes neither, or the address is of use to nobody else (`blob:`, `data:`)
 */
export async function copyPicture(url: string, bytes: Promise<Blob>): Promise<'picture' | 'address'> {
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': bytes.then(asPng) })]);
		return 'picture';
	} catch (fault) {
		if (!/^https?:/.test(url)) throw fault;
		await copyText(url);
		return 'address';
	}
}

async function asPng(picture: Blob): Promise<Blob> {
	if (picture.type === 'image/png') return picture;
	const bitmap = await createImageBitmap(picture);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
	bitmap.close();
	return canvas.convertToBlob({ type: 'image/png' });
}
