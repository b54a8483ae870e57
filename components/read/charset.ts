/** Bytes of a page -> words: the charset by header, byte-order mark, `<meta>`, or the page the person came from. */

/** What a page may call its charset, and what browsers read it as beyond that: old Chinese pages use characters outside gbk. */
const wider: Record<string, string> = { gbk: 'gb18030', gb2312: 'gb18030', 'x-gbk': 'gb18030' };
/** Bytes in which a `<meta charset>` must stand, by the HTML standard 1,024; forums put scripts before it. */
const head = 4096;
/** Share of replacement characters that shows the charset to be wrong. */
const garbled = 0.001;

/** @returns the encoding's name for TextDecoder, or undefined where browsers know no such label */
function known(label: string | undefined): string | undefined {
	if (!label) return undefined;
	try {
		const { encoding } = new TextDecoder(label.trim());
		return wider[encoding] ?? encoding;
	} catch {
		return undefined;
	}
}

const fromMark = (bytes: Uint8Array): string | undefined => {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
};

const fromMeta = (bytes: Uint8Array): string | undefined =>
	/<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, head)))?.[1];

/**
 * @param contentType header, '' where there is none
 * @param fallback charset of the page that the person is on (`document.characterSet`)
 * @returns the words and the encoding they were read in; a declared charset that garbles gives way to one that does not
 */
export function decode(bytes: Uint8Array, contentType: string, fallback = 'utf-8'): { text: string; charset: string } {
	const declared = [fromMark(bytes), /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1], fromMeta(bytes)].map(known);
	// Undeclared bytes that are valid UTF-8 are UTF-8: other charsets hit its patterns by chance only in very short texts.
	const undeclared = ['utf-8', known(fallback)];
	const candidates = [...new Set([...declared, ...undeclared].filter((charset) => charset !== undefined))];
	let best: { text: string; charset: string; wrong: number } | undefined;
	for (const charset of candidates) {
		const text = new TextDecoder(charset).decode(bytes);
		const wrong = (text.match(/\ufffd/g)?.length ?? 0) / (text.length || 1);
		if (!best || wrong < best.wrong) best = { text, charset, wrong };
		if (best.wrong <= (declared.includes(best.charset) ? garbled : 0)) break;
	}
	return { text: best?.text ?? '', charset: best?.charset ?? 'utf-8' };
}
