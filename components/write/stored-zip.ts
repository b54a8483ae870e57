/**
 * ZIP of files that are compressed already (pictures): the archive is composed of their Blobs by reference, so nothing is held twice.
 * fflate would want every byte in the script's memory; headers alone are made here.
 */
import { pieces } from '../model/pieces';

export interface StoredFile {
	/** Path within the archive. */
	name: string;
	data: Blob;
	/** ISO 8601; 1980 where undefined. */
	date?: string;
}

/** Beyond it a field says "see the zip64 record". Source: APPNOTE 6.3.10, 4.4.1.4. */
const beyond = 0xffffffff;
/** General purpose bit 11: the name is UTF-8. */
const utf8 = 0x0800;

/** @returns the archive, its entries in the order of `files`, stored. Reads each file once, for its checksum. */
export async function storedZip(files: StoredFile[], signal?: AbortSignal): Promise<Blob> {
	const parts: BlobPart[] = [];
	const directory: Uint8Array<ArrayBuffer>[] = [];
	let offset = 0;
	for (const { name, data, date } of files) {
		signal?.throwIfAborted();
		const words = new TextEncoder().encode(name);
		const facts = new Fields()
			.u16(utf8)
			.u16(0)
			.u32(dosTime(date))
			.u32(await checksum(data))
			.u32(data.size)
			.u32(data.size)
			.u16(words.length);
		const local = new Fields().u32(0x04034b50).u16(20).add(facts.bytes).u16(0).add(words).bytes;
		const large = offset >= beyond ? new Fields().u16(1).u16(8).u64(offset).bytes : new Uint8Array(0);
		const entry = new Fields()
			.u32(0x02014b50)
			.u16(45)
			.u16(large.length ? 45 : 20)
			.add(facts.bytes)
			.u16(large.length);
		entry.u16(0).u16(0).u16(0).u32(0).u32(Math.min(offset, beyond)).add(words).add(large);
		parts.push(local, data);
		directory.push(entry.bytes);
		offset += local.length + data.size;
	}
	return new Blob([...parts, ...directory, ending(files.length, directory, offset)], { type: 'application/zip' });
}

function ending(count: number, directory: Uint8Array[], offset: number): Uint8Array<ArrayBuffer> {
	const size = directory.reduce((sum, entry) => sum + entry.length, 0);
	const end = new Fields();
	if (offset >= beyond || count >= 0xffff) {
		end.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(count).u64(count).u64(size).u64(offset);
		end
			.u32(0x07064b50)
			.u32(0)
			.u64(offset + size)
			.u32(1);
	}
	const short = Math.min(count, 0xffff);
	return end.u32(0x06054b50).u16(0).u16(0).u16(short).u16(short).u32(size).u32(Math.min(offset, beyond)).u16(0).bytes;
}

/** Little-endian fields, one after the other. */
class Fields {
	private readonly list: number[] = [];
	u16(value: number): this {
		this.list.push(value & 255, (value >>> 8) & 255);
		return this;
	}
	u32(value: number): this {
		return this.u16(value & 0xffff).u16(value >>> 16);
	}
	u64(value: number): this {
		return this.u32(value % 2 ** 32).u32(Math.floor(value / 2 ** 32));
	}
	add(bytes: Uint8Array): this {
		this.list.push(...bytes);
		return this;
	}
	get bytes(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.list);
	}
}

/** MS-DOS date and time, as the page's clock shows them: two seconds fine, from 1980. */
function dosTime(date: string | undefined): number {
	const [, year = 1980, month = 1, day = 1, hours = 0, minutes = 0] =
		/^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(date ?? '')?.map(Number) ?? [];
	if (year < 1980 || year > 2107) return (1 << 21) | (1 << 16);
	const clock = ((hours || 0) << 11) | ((minutes || 0) << 5);
	return ((((year - 1980) << 9) | (month << 5) | day) * 65536 + clock) >>> 0;
}

/** Polynomial of CRC-32 (ISO 3309), reflected. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

async function checksum(data: Blob): Promise<number> {
	let crc = 0xffffffff;
	for await (const piece of pieces(data.stream())) for (const byte of piece) crc = (table[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
