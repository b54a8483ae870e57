/** Bytes of pictures by address, as a file takes them in. */
import { byteArray } from '../model/bytes';
import type { Gathered } from './gather';

/** Address of a picture as the body has it -> its bytes and MIME type. A picture that is not in it stays a link. */
export type PictureBytes = ReadonlyMap<string, { bytes: Uint8Array; type: string }>;

export async function bytesOf(gathered: Gathered[]): Promise<PictureBytes> {
	const all = await Promise.all(
		gathered.map(async ({ picture, blob }) => {
			const here = blob && { bytes: await byteArray(blob), type: blob.type };
			return here && ([picture.url, here] as const);
		}),
	);
	return new Map(all.filter((one) => one !== undefined));
}

/** A picture as an address that holds it. */
export function dataAddress({ bytes, type }: { bytes: Uint8Array; type: string }): string {
	let binary = '';
	// As many arguments as every engine takes.
	for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return `data:${type};base64,${btoa(binary)}`;
}
