/** What kind of picture bytes are, by their first bytes: names and servers lie. */

export interface PictureType {
	/** MIME type, "image/jpeg". */
	type: string;
	/** Without the dot, "jpg". */
	extension: string;
}

const kind = (extension: string, type = `image/${extension}`): PictureType => ({ type, extension });

/** Signature at an offset; a dot in it stands for any byte. Source: the formats' own specifications, as in WHATWG MIME Sniffing 6.1. */
const signatures: readonly (readonly [offset: number, signature: string, PictureType])[] = [
	[0, '\xff\xd8\xff', kind('jpg', 'image/jpeg')],
	[0, '\x89PNG\r\n\x1a\n', kind('png')],
	[0, 'GIF87a', kind('gif')],
	[0, 'GIF89a', kind('gif')],
	[0, 'RIFF....WEBP', kind('webp')],
	[4, 'ftypavif', kind('avif')],
	[4, 'ftypavis', kind('avif')],
	[4, 'ftyphei.', kind('heic')],
	[4, 'ftyphev.', kind('heic')],
	[4, 'ftypmif1', kind('heif')],
	[4, 'ftypmsf1', kind('heif')],
	[0, '\0\0\0\x0cJXL \r\n\x87\n', kind('jxl')],
	[0, '\xff\x0a', kind('jxl')],
	[0, 'BM', kind('bmp')],
	[0, '\0\0\x01\0', kind('ico', 'image/x-icon')],
	[0, 'II*\0', kind('tif', 'image/tiff')],
	[0, 'MM\0*', kind('tif', 'image/tiff')],
];

/** Undefined where the bytes are no picture (a login page, an error in words). */
export function magicType(bytes: Uint8Array): PictureType | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 256));
	const known = signatures.find(([offset, signature]) => [...signature].every((sign, at) => sign === '.' || head[offset + at] === sign));
	if (known) return known[2];
	return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i.test(head)
		? kind('svg', 'image/svg+xml')
		: undefined;
}
