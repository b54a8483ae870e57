/** A cover drawn from the title: SVG, so that it is sharp at any size and needs no font of its own. */
import type { Thread } from '../model/thread';
import { escapeXml } from './markup';

const width = 1200;
const height = 1600;
/** Widths of a line of the title in ems, largest type first. */
const sizes = [
	{ size: 112, perLine: 8.6, lines: 5 },
	{ size: 84, perLine: 11.4, lines: 7 },
	{ size: 60, perLine: 16, lines: 10 },
];

export function coverSvg(thread: Thread, title: string): string {
	const rtl = thread.direction === 'rtl';
	const fits = sizes.map((one) => ({ ...one, rows: wrap(title, one.perLine) }));
	const { size, rows, lines } = fits.find(({ rows: all, lines: most }) => all.length <= most) ?? (fits.at(-1) as (typeof fits)[0]);
	const shown = rows.length > lines ? [...rows.slice(0, lines - 1), `${rows[lines - 1]}…`] : rows;
	const x = rtl ? width - 120 : 120;
	const line = (words: string, y: number, fontSize: number, fill: string, weight = 400) =>
		`<text x="${x}" y="${y}" font-size="${fontSize}" font-weight="${weight}" fill="${fill}"${rtl ? ' direction="rtl"' : ''}>${escapeXml(words)}</text>`;
	const where = [thread.board, thread.site].filter((words) => words !== undefined).join(' · ');
	const author = thread.posts[0]?.author?.name;
	const date = thread.posts[0]?.date?.slice(0, 10);
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${thread.language ? ` xml:lang="${escapeXml(thread.language)}"` : ''} font-family="Georgia, 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', serif">
<rect width="${width}" height="${height}" fill="#fdfcf9"/>
<rect x="${rtl ? width - 32 : 0}" width="32" height="${height}" fill="#2a6a4c"/>
${where ? line(cut(where, 24), 220, 40, '#2a6a4c') : ''}
${shown.map((words, at) => line(words, 400 + at * size * 1.35, size, '#22201c', 700)).join('\n')}
${author ? line(cut(author, 20), height - 210, 48, '#22201c', 600) : ''}
${date ? line(date, height - 140, 36, '#5e5a52') : ''}
</svg>
`;
}

/** Em widths as type has them on average: a Han sign is a square, a Latin letter half of one. */
const widthOf = (words: string): number =>
	[...words].reduce(
		(sum, sign) =>
			sum +
			(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef\p{Extended_Pictographic}]/u.test(sign) ? 1 : 0.56),
		0,
	);

/** Breaks between words, and between any two Han signs. */
function wrap(title: string, most: number): string[] {
	const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(title)].map(({ segment }) => segment);
	const rows = [''];
	for (const piece of segments.flatMap((segment) => (widthOf(segment) > most ? [...segment] : [segment]))) {
		const row = rows.at(-1) ?? '';
		const hangs = /^[\p{P}\s]+$/u.test(piece);
		if (widthOf(row + piece) <= most || (hangs && row)) rows[rows.length - 1] = row + piece;
		else rows.push(piece.trimStart());
	}
	return rows.map((row) => row.trim()).filter(Boolean);
}

function cut(words: string, most: number): string {
	let kept = '';
	for (const sign of words) {
		if (widthOf(kept + sign) > most) return `${kept}…`;
		kept += sign;
	}
	return kept;
}
