/** What is shipped: the detector holds the clues and nothing else, nothing of the demo, no permission that warns. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forums } from '../../components/forums/index';
import { built } from './build';

test('the detector is small: clues, one message', () => {
	const detector = readFileSync(join(built, 'content-scripts/detector.js'), 'utf8');
	expect(detector.length, 'the detector carries declarations: what in them does Rollup take for more than words?').toBeLessThan(50_000);
	const known = Object.values(forums).filter(({ name }) => detector.includes(`name:"${name}"`));
	expect(known.map(({ name }) => name)).toEqual([]);
});

/** Bytes that each script may have: what every page pays for, then what comes on demand. */
const most: Record<string, number> = {
	'content-scripts/reader.js': 650_000,
	'gallery.js': 105_000,
	'writer.js': 110_000,
	'markdown.js': 80_000,
	'highlighter.js': 170_000,
};

test('reading carries no gallery, no writers, no renderer of Markdown; no script grows unseen', () => {
	for (const [name, bytes] of Object.entries(most)) expect(statSync(join(built, name)).size, name).toBeLessThan(bytes);
	const reader = readFileSync(join(built, 'content-scripts/reader.js'), 'utf8');
	// The gallery's layer, the first entry of an EPUB, a name of micromark.
	for (const mark of ['gallery-layer', 'application/epub+zip', 'thematicBreakSequence']) {
		const homes = Object.keys(most).filter((name) => readFileSync(join(built, name), 'utf8').includes(mark));
		expect(homes.length, `${mark} is nowhere: the mark is of no use`).toBeGreaterThan(0);
		expect(reader.includes(mark), `reader.js carries ${mark}: import it from the script of its part alone`).toBe(false);
	}
});

test('no script tells the page that the extension is here', () => {
	for (const name of ['reader', 'detector']) {
		expect(readFileSync(join(built, `content-scripts/${name}.js`), 'utf8'), name).not.toContain('content-script-started');
	}
});

test('nothing of the demo is shipped', () => {
	const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(built, name)).isFile());
	expect(files.filter((name) => /demo|readme|\.jpe?g$/.test(name))).toEqual([]);
});

test('installing warns of nothing', () => {
	const { permissions, host_permissions, content_scripts, optional_host_permissions } = JSON.parse(
		readFileSync(join(built, 'manifest.json'), 'utf8'),
	);
	expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'declarativeNetRequestWithHostAccess']);
	expect(host_permissions ?? []).toEqual([]);
	expect((content_scripts ?? []).flatMap(({ matches }: { matches: string[] }) => matches)).toEqual([]);
	expect(optional_host_permissions).toEqual(['*://*/*']);
});
