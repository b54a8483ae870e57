// @vitest-environment node
/** Archives beyond the old bounds, 65,535 files or 4 GiB, are ones that `unzip` takes. */
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storedZip } from '../../components/write/stored-zip';

/** As much of a Blob as the archive asks for; its bytes are zeros that nobody stores. */
class Hole {
	constructor(readonly size: number) {}
	stream = () => ({ getReader: () => ({ read: async () => ({ done: true }) }) });
}

/** Takes the place of `Blob` where the archive is composed: its parts are to be written one by one. */
class Parts {
	constructor(readonly parts: (Uint8Array | Blob | Hole)[]) {}
}

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'zip64-'));
});
afterEach(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true });
});

/** Answers "skipped" where the machine has no such program. */
function run(program: string, ...words: string[]): string {
	try {
		return execFileSync(program, words, { encoding: 'utf8', maxBuffer: 64_000_000 });
	} catch (fault) {
		if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return 'skipped';
		throw fault;
	}
}

async function write(path: string, files: { name: string; data: Blob | Hole }[]): Promise<void> {
	const Real = Blob;
	vi.stubGlobal('Blob', Parts);
	const { parts } = (await storedZip(files as { name: string; data: Blob }[])) as unknown as Parts;
	vi.stubGlobal('Blob', Real);
	const file = openSync(path, 'w');
	let at = 0;
	for (const part of parts) {
		const bytes = part instanceof Uint8Array ? part : part instanceof Real ? new Uint8Array(await part.arrayBuffer()) : undefined;
		if (bytes?.length) writeSync(file, bytes, 0, bytes.length, at);
		at += part instanceof Uint8Array ? part.length : part.size;
	}
	ftruncateSync(file, at);
	closeSync(file);
}

it('holds more than 65,535 files', async () => {
	const path = join(folder, 'many.zip');
	const empty = Array.from({ length: 65_999 }, (_, at) => ({ name: `${at}.txt`, data: new Hole(0) }));
	await write(path, [...empty, { name: 'last.txt', data: new Blob(['last']) }]);
	expect(run('unzip', '-tq', path)).toMatch(/No errors detected|skipped/);
	expect(run('zipinfo', '-h', path)).toMatch(/number of entries: 66000|skipped/);
	expect(run('unzip', '-p', path, 'last.txt')).toMatch(/^last$|skipped/);
});

it('holds files that begin beyond 4 GiB', async () => {
	const path = join(folder, 'large.zip');
	const holes = Array.from({ length: 5 }, (_, at) => ({ name: `hole-${at}`, data: new Hole(2 ** 30) }));
	await write(path, [{ name: 'first.txt', data: new Blob(['first']) }, ...holes, { name: 'last.txt', data: new Blob(['last']) }]);
	// The holes have no true checksum; the files around them have.
	expect(run('unzip', '-t', path, 'first.txt', 'last.txt')).toMatch(/No errors detected|skipped/);
	expect(run('unzip', '-p', path, 'last.txt')).toMatch(/^last$|skipped/);
	expect(run('zipinfo', '-h', path)).toMatch(/number of entries: 7|skipped/);
});
