// @vitest-environment node
/** The locales: each says the same things with the same gaps, nothing that is asked for is missing, nothing is kept that nobody asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyForms, formats } from '../components/model/order';

type Tree = { [key: string]: string | Tree };

/** "reader.close" -> its words; the forms of a plural as one. */
function flat(tree: Tree, path = ''): Map<string, string> {
	const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] => {
		const name = path ? `${path}.${key}` : key;
		if (typeof value === 'string') return [[name, value]];
		return 'n' in value ? [[name, Object.values(value).join(' | ')]] : [...flat(value, name)];
	});
	return new Map(entries);
}

const locales = readdirSync('assets/locales').map((file) => [file, flat(parse(readFileSync(`assets/locales/${file}`, 'utf8')))] as const);
const english = flat(parse(readFileSync('assets/locales/en.yml', 'utf8')));
const gaps = (words: string): string[] => [...new Set(words.match(/\$\d/g))].sort();

const code = ['components', 'entrypoints']
	.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
	.filter((path) => /\.tsx?$/.test(path))
	.concat('wxt.config.ts')
	.map((path) => readFileSync(path, 'utf8'))
	.join('\n');

/** Keys that stand in the code as they are, and the beginnings of those that are put together there. */
const written = new Set([...code.matchAll(/['"`]([a-z]+(?:\.\w+)+)['"`]/g)].map(([, key]) => key as string));
const begun = [...code.matchAll(/`([a-z]+(?:\.\w+)*\.(?:\w+_)?)\$\{/g)].map(([, start]) => start as string);
const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name as string);

describe.each(locales)('%s', (file, words) => {
	test('has the keys of en.yml', () => {
		expect([...words.keys()].sort(), `assets/locales/${file}`).toEqual([...english.keys()].sort());
	});
	test('has the same gaps', () => {
		// A language may say "one" without the number.
		for (const [key, said] of words) expect(gaps(english.get(key) ?? ''), `${file}: ${key}`).toEqual(expect.arrayContaining(gaps(said)));
	});
	test('names every kind of file and copy', () => {
		for (const format of formats) expect(words.get(`export.format.${format}`), `${file}: export.format.${format}`).toBeTypeOf('string');
		for (const form of copyForms) expect(words.get(`export.form.${form}`), `${file}: export.form.${form}`).toBeTypeOf('string');
	});
});

test('every key that stands in the code is there', () => {
	const asked = [...written].filter((key) => [...english.keys()].some((known) => known.split('.')[0] === key.split('.')[0]));
	expect(asked.filter((key) => !english.has(key) && ![...english.keys()].some((known) => known.startsWith(`${key}.`)))).toEqual([]);
});

test('every key is asked for', () => {
	const unasked = [...english.keys()].filter(
		(key) => !written.has(key) && !begun.some((start) => key.startsWith(start)) && !inManifest.includes(key.replaceAll('.', '_')),
	);
	expect(unasked, `${unasked[0]}: nobody asks for it; take it out of assets/locales`).toEqual([]);
});
