// @vitest-environment node
/** Files carry their own style; its colours are those of the reader, whose one source is `assets/tokens.css`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageStyle } from '../../components/write/page-style';

const tokens = readFileSync('assets/tokens.css', 'utf8');
const block = (css: string, from: RegExp) => css.slice(css.search(from)).replace(/\}[\s\S]*/, '');
const values = (css: string) =>
	Object.fromEntries([...css.matchAll(/(--leaf-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));

test.each([
	['white', /:root/, /:root/],
	['night', /\[data-paper='night'\]/, /@media \(prefers-color-scheme: dark\)/],
])('the %s paper of an exported page', (_, ofReader, ofPage) => {
	const own = values(block(pageStyle, ofPage));
	expect(Object.keys(own).length).toBeGreaterThan(6);
	expect(values(block(tokens, ofReader))).toMatchObject(own);
});

test.each(['epub-cover', 'picture-page'])('the colours of %s', (name) => {
	for (const [colour] of readFileSync(`components/write/${name}.ts`, 'utf8').matchAll(/#[0-9a-f]{6}\b/g)) expect(tokens).toContain(colour);
});
