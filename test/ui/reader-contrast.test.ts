/** Every pair of text and ground that the reader draws reaches WCAG AA on every paper. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('assets/tokens.css', 'utf8');
const papers = [...css.matchAll(/\n(?::root|\[data-paper='(\w+)'\]),[^{]*\{([^}]*)\}/g)].map(([, name, body]) => ({
	name: name ?? 'white',
	colours: new Map(
		[...(body ?? '').matchAll(/--leaf-([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, key, value]) => [key as string, value as string]),
	),
}));

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
	const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
	const [r, g, b] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'raise', 'wash'];
const inks = ['ink', 'soft', 'faint', 'accent', 'alarm', 'string', 'number'];

test('four papers are there', () => {
	expect(papers.map(({ name }) => name)).toEqual(['white', 'sepia', 'grey', 'night']);
});

for (const { name, colours } of papers) {
	test(`${name}: text reaches 4.5:1`, () => {
		const pairs = [
			...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
			['accent-ink', 'accent'],
			['ink', 'found'],
			['ink', 'mark'],
		];
		for (const [ink, ground] of pairs as [string, string][]) {
			const reached = contrast(colours.get(ink) ?? '#000', colours.get(ground) ?? '#000');
			expect(reached, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		}
	});
}

test('what lies over the lightbox has the colours of the night', () => {
	const over = /\.lightbox ~ [^{]*\{([^}]*)\}/.exec(readFileSync('components/ui/gallery/lightbox.css', 'utf8'))?.[1] ?? '';
	const own = [...over.matchAll(/--leaf-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, key, value]) => [key, value] as const);
	const night = papers.find(({ name }) => name === 'night')?.colours;
	expect(own.length).toBeGreaterThan(6);
	for (const [key, value] of own) expect(night?.get(key ?? ''), key).toBe(value);
});
