/** Paints PNG pictures for tests: a landscape of its own for each number, of any size in pixels and, where asked for, in bytes. */
import { deflateSync } from 'node:zlib';

export interface Painting {
	width: number;
	height: number;
	/** Which landscape. */
	seed: number;
	/** Total bytes, filled up with a chunk that viewers skip. */
	bytes?: number;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	let crc = 0xffffffff;
	for (const byte of body) crc = (crcTable[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
	const frame = Buffer.alloc(body.length + 8);
	frame.writeUInt32BE(data.length, 0);
	body.copy(frame, 4);
	frame.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
	return frame;
}

const mix = (a: readonly number[], b: readonly number[], part: number): number[] =>
	a.map((value, at) => Math.round(value + ((b[at] as number) - value) * part));
const skies = [
	[56, 80, 107],
	[214, 150, 96],
	[34, 53, 74],
	[120, 160, 176],
	[240, 208, 164],
	[74, 47, 62],
] as const;
const grounds = [
	[43, 53, 46],
	[107, 63, 54],
	[140, 115, 88],
	[61, 75, 58],
	[81, 52, 59],
	[29, 39, 51],
] as const;

/** Sky, sun, two ridges: enough to tell pictures apart at a glance. Sixteen rows are painted and repeated, so that large ones are quick. */
export function paint({ width, height, seed, bytes }: Painting): Buffer {
	const sky = skies[seed % skies.length] as readonly number[];
	const glow = skies[(seed * 5 + 4) % skies.length] as readonly number[];
	const ground = grounds[(seed * 7 + 1) % grounds.length] as readonly number[];
	const sun = { x: width * (0.2 + ((seed * 37) % 60) / 100), y: height * 0.3, r: Math.min(width, height) * 0.09 };
	const ridge = Int32Array.from({ length: width }, (_, x) =>
		Math.round(height * (0.62 + 0.07 * Math.sin((x / width) * (4 + (seed % 5)) + seed) + 0.03 * Math.sin((x / width) * 17 + seed * 2))),
	);
	const rows = Buffer.alloc((width * 3 + 1) * height);
	for (let y = 0; y < height; y += 1) {
		const air = mix(sky, glow, y / height);
		const earth = mix(ground, [12, 14, 13], (y / height - 0.55) * 1.6);
		const start = y * (width * 3 + 1) + 1;
		for (let x = 0; x < width; x += 1) {
			const inSun = (x - sun.x) ** 2 + (y - sun.y) ** 2 < sun.r ** 2;
			const colour = y > (ridge[x] as number) ? earth : inSun ? [250, 232, 190] : air;
			rows[start + x * 3] = colour[0] as number;
			rows[start + x * 3 + 1] = colour[1] as number;
			rows[start + x * 3 + 2] = colour[2] as number;
		}
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const parts = [
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(rows, { level: 3 })),
		chunk('IEND', Buffer.alloc(0)),
	];
	const size = parts.reduce((sum, part) => sum + part.length, 0);
	if (bytes && bytes > size + 12) parts.splice(2, 0, chunk('fiLl', noise(bytes - size - 12, seed)));
	return Buffer.concat(parts);
}

/** Bytes that no compression shrinks, the same for the same seed. */
function noise(length: number, seed: number): Buffer {
	const made = Buffer.alloc(length);
	let state = seed * 2654435761 + 1;
	for (let at = 0; at < length; at += 1) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		made[at] = state >>> 24;
	}
	return made;
}
