// @vitest-environment node
/** The composed ZIP is one that `unzip` takes, byte for byte, names and dates included. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { storedZip } from '../../components/write/stored-zip';

const bytes = (length: number, seed: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 17) & 255);

it('gives the files back byte for byte, in order', async () => {
	const files = [0, 1, 300, 70_000].map((length, at) => ({
		name: `${at}_图片.jpg`,
		data: new Blob([bytes(length, at)]),
		date: '2017-07-01T13:04',
	}));
	const zip = new Uint8Array(await (await storedZip(files)).arrayBuffer());
	const found = unzipSync(zip);
	expect(Object.keys(found)).toEqual(files.map(({ name }) => name));
	for (const [at, length] of [0, 1, 300, 70_000].entries()) expect(found[`${at}_图片.jpg`]).toEqual(bytes(length, at));
});

it('passes unzip -t and tells the date of the post', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'zip-'));
	const path = join(folder, 'a.zip');
	const files = [
		{ name: 'b.jpg', data: new Blob([bytes(999, 3)]), date: '2017-07-01T13:04' },
		{ name: 'ohne.txt', data: new Blob(['x']) },
	];
	writeFileSync(path, new Uint8Array(await (await storedZip(files)).arrayBuffer()));
	expect(readFileSync(path).length).toBeGreaterThan(999);
	try {
		expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected');
		expect(execFileSync('unzip', ['-l', path], { encoding: 'utf8' })).toMatch(/2017-07-01 13:04\s+b\.jpg/);
	} catch (fault) {
		if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
	} finally {
		rmSync(folder, { recursive: true });
	}
});
