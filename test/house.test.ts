// @vitest-environment node
/** The rules of the house (who imports whom, how long a file is, what it opens with), each with a message that says the mend. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as clues from '../components/forums/clues';
import { forums } from '../components/forums/index';

const under = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => posix.join(folder, name.replaceAll('\\', '/')))
		.filter((path) => statSync(path).isFile());

const code = [...under('components'), ...under('entrypoints'), ...under('test')].filter((path) => /\.(tsx?|mjs)$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');

/** Rooms and the rooms that each may use, besides itself. */
const mayUse: Record<string, string[]> = {
	model: [],
	forums: ['model'],
	read: ['model', 'forums'],
	write: ['model'],
	browser: ['model'],
	ui: ['model', 'write'],
};

/** Packages that belong to one room: a browser API in `read` would keep it out of tests and benches. */
const packagesOf: [name: RegExp, rooms: string[]][] = [
	[/^(wxt\/browser|webextension-polyfill|@webext-core\/messaging)/, ['browser']],
	[/^preact/, ['ui']],
	[/^#i18n/, ['browser']],
	[/^(@mozilla\/readability|dompurify)/, ['read']],
];

const imports = (path: string): string[] =>
	[...read(path).matchAll(/(?:^|\n)(?:import|export)\b[^;]*?\bfrom\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\('([^']+)'\)/g)].map(
		(match) => (match[1] ?? match[2] ?? match[3]) as string,
	);
const roomOf = (path: string) => /^components\/([^/]+)\//.exec(path)?.[1];
const target = (path: string, name: string) => (name.startsWith('.') ? posix.join(dirname(path), name) : undefined);

describe('imports', () => {
	test('every room is known', () => {
		const unknown = readdirSync('components').filter((room) => !(room in mayUse));
		expect(unknown, `components/${unknown[0]}: a new room needs a line in test/house.test.ts that says whom it may use`).toEqual([]);
	});
	test('a room uses only those above it', () => {
		for (const path of code) {
			const room = roomOf(path);
			if (!room) continue;
			for (const name of imports(path)) {
				const to = target(path, name);
				if (!to) continue;
				const other = roomOf(to);
				expect(
					other,
					`${path} imports ${name}, which is no room: move what it needs into components/, or let an entrypoint bring it in`,
				).toBeDefined();
				const allowed = [room, ...(mayUse[room] ?? [])];
				expect(
					allowed,
					`${path} (room ${room}) imports ${name}: ${room} may use ${allowed.join(', ')}. Pass it in from an entrypoint, or move it`,
				).toContain(other);
			}
		}
	});
	test('browser, screen and pipeline packages stay in their rooms', () => {
		for (const path of code) {
			const room = roomOf(path);
			if (!room) continue;
			for (const name of imports(path))
				for (const [known, rooms] of packagesOf)
					if (known.test(name))
						expect(
							rooms,
							`${path} imports ${name}: only ${rooms.join(', ') || 'entrypoints'} may; let an entrypoint pass in what it is for`,
						).toContain(room);
		}
	});
	test('only the room browser says browser.*, and ui reaches for no page and no network', () => {
		for (const path of code) {
			const room = roomOf(path);
			if (!room || room === 'browser') continue;
			const said = /\b(?:browser|chrome)\.[a-z]+\./.exec(withoutComments(read(path)))?.[0];
			expect(said, `${path} says ${said}: put the call into components/browser and let an entrypoint hand it on`).toBeUndefined();
			if (room !== 'ui') continue;
			const reached = /\bfetch\(|\bXMLHttpRequest\b/.exec(read(path))?.[0];
			expect(reached, `${path} says ${reached}: ui gets data by props, entrypoints fetch`).toBeUndefined();
		}
	});
	test('bytes are taken by byteArray alone', () => {
		for (const path of code) {
			if (path.startsWith('test/') || path === 'components/model/bytes.ts') continue;
			const taken = /\.arrayBuffer\(\)/.exec(withoutComments(read(path)))?.[0];
			expect(
				taken,
				`${path} says ${taken}: use byteArray of components/model/bytes.ts, since Firefox hands out buffers of the page`,
			).toBeUndefined();
		}
	});
	test('no barrel is imported by its own members', () => {
		for (const path of code) {
			if (path.endsWith('/index.ts') || !roomOf(path)) continue;
			for (const name of imports(path))
				expect(name, `${path} imports its room's index: import the file itself`).not.toMatch(/^\.(\/index)?$/);
		}
	});
});

describe('files', () => {
	test('none is above 300 lines', () => {
		const styles = [...under('components'), ...under('entrypoints'), ...under('assets')].filter((path) => path.endsWith('.css'));
		for (const path of [...code, ...styles]) {
			const lines = read(path).split('\n').length - 1;
			expect(lines, `${path} has ${lines} lines: split it by meaning, one noun or verb a file`).toBeLessThanOrEqual(300);
		}
	});
	test('each opens with one sentence that says what it is for', () => {
		for (const path of code) {
			const opening = /^(?:#!.*\n)?(?:\/\/ @vitest-environment \w+\n)?\/\*\*\s*(?:\n \* )?[^\s*][^\n]{10,}/.test(read(path));
			expect(opening, `${path}: begin it with /** What it is for, in one sentence. */`).toBe(true);
		}
	});
	test('no type is given up and nothing is left for later', () => {
		// Spelt in halves, so that this file may stand under its own rule.
		const marks = ['@ts-' + 'ignore', '@ts-' + 'nocheck', 'biome-' + 'ignore', '\\bTO' + 'DO\\b', '\\bFIX' + 'ME\\b'];
		const tests = ['\\.sk' + 'ip\\(', '\\.on' + 'ly\\('];
		const types = ['\\bas ' + 'any\\b', ': ' + 'any\\b', '<any' + '>'];
		for (const path of code) {
			const text = read(path);
			const found =
				new RegExp(path.startsWith('test/') ? [...marks, ...tests].join('|') : marks.join('|')).exec(text)?.[0] ??
				new RegExp(types.join('|')).exec(withoutComments(text))?.[0];
			expect(found, `${path} says "${found}": give the type its name, do the thing, or say it in an issue`).toBeUndefined();
		}
	});
	test('folders say what they hold', () => {
		const vague = [...code]
			.map((path) => dirname(path))
			.filter((folder) => /(^|\/)(utils?|helpers?|lib|common|misc|shared|types)(\/|$)/.test(folder));
		expect(vague, `${vague[0]}: name the folder for what it holds`).toEqual([]);
		const known = [
			'entrypoints',
			'components',
			'assets',
			'test',
			'node_modules',
			'demo-output',
			'coverage',
			'.ci',
			'.github',
			'.git',
			'.output',
			'.wxt',
		];
		const odd = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !known.includes(entry.name));
		expect(
			odd.map((entry) => entry.name),
			'the design knows no such folder at the top: find the room that it belongs to',
		).toEqual([]);
	});
	test('entrypoints are the known doors', () => {
		const parts = ['gallery.ts', 'highlighter.ts', 'markdown.ts', 'writer.ts'];
		const doors = ['allow', 'background.ts', 'detector.content.ts', ...parts, 'options', 'popup', 'reader.content', 'welcome'];
		const odd = readdirSync('entrypoints').filter((name) => !doors.includes(name));
		expect(odd, `entrypoints/${odd[0]}: a new door costs every user; give it a line here if it must be`).toEqual([]);
	});
});

describe('forums', () => {
	test('the two lists agree, each name is its file, and each file is listed', () => {
		expect(Object.keys(forums), 'components/forums/all.ts and clues.ts must list the same forums').toEqual(Object.keys(clues));
		const listed = [...read('components/forums/all.ts').matchAll(/from '\.\/([\w-]+)'/g)].map((match) => match[1]);
		for (const file of readdirSync('components/forums')) {
			if (!file.endsWith('.ts') || !/^export default defineForum/m.test(read(join('components/forums', file)))) continue;
			expect(listed, `components/forums/${file} is a declaration that nobody lists: add its line to all.ts and clues.ts`).toContain(
				file.slice(0, -3),
			);
		}
	});
});
