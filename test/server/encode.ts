/** Encoders for the legacy charsets of old forums: made by turning Node's decoders around. */

const tables = new Map<string, Map<string, number[]>>();

/** Two-byte charsets are tried over all lead and trail bytes, one-byte ones over the upper half. */
function tableOf(charset: string): Map<string, number[]> {
	const known = tables.get(charset);
	if (known) return known;
	const decoder = new TextDecoder(charset, { fatal: true });
	const table = new Map<string, number[]>();
	const learn = (...bytes: number[]): void => {
		try {
			const character = decoder.decode(Uint8Array.from(bytes));
			if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
		} catch {
			// Not a character of this charset.
		}
	};
	for (let lead = 0x80; lead <= 0xff; lead++) learn(lead);
	if (!charset.startsWith('windows'))
		for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) learn(lead, trail);
	tables.set(charset, table);
	return table;
}

/** HTML in that charset; a character that it lacks goes as a numeric reference, as forums do it. */
export function encode(words: string, charset: string): Buffer {
	if (charset === 'utf-8') return Buffer.from(words);
	const table = tableOf(charset);
	const bytes: number[] = [];
	for (const character of words) {
		const code = character.codePointAt(0) as number;
		const known = code < 0x80 ? [code] : table.get(character);
		bytes.push(...(known ?? Buffer.from(`&#${code};`)));
	}
	return Buffer.from(bytes);
}
