/** What the bench prints: tables for a person at a terminal. */
import type { Page } from './corpus';
import { type Field, minute } from './fields';
import type { Measured, Peer } from './in-page';
import { mean, quantile, wordF1 } from './words';

export interface Result {
	page: Page;
	measured: Measured;
	fields: Field[];
	/** Word F1, where the page has a reference text. */
	f1: number | undefined;
}

const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)}%` : '–');
const score = (values: number[]): string => (values.length ? mean(values).toFixed(3) : '–');
const right = (fields: Field[]): string => `${fields.filter((field) => field.right).length}/${fields.length}`;

function grouped(results: Result[], key: (result: Result) => string): Map<string, Result[]> {
	const groups = new Map<string, Result[]>();
	for (const result of results) groups.set(key(result), [...(groups.get(key(result)) ?? []), result]);
	return groups;
}

function table(title: string, head: string[], rows: string[][]): void {
	if (!rows.length) return;
	const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
	const line = (row: string[]) => row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ');
	console.log(`\n${title}\n${line(head)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}\n${rows.map(line).join('\n')}`);
}

/** The fields that are wrong, a few for each page. */
export function printFailures(results: Result[], most: number): void {
	for (const { page, fields, measured } of results) {
		const wrong = fields.filter((field) => !field.right);
		if (!wrong.length) continue;
		console.log(`\n${page.name} (${page.software}; read as ${measured.forum ?? 'nothing known'}) ${right(fields)}`);
		for (const { name, got, wanted } of wrong.slice(0, most)) console.log(`  ${name}: ${got}  ≠  ${wanted}`);
		if (wrong.length > most) console.log(`  … and ${wrong.length - most} more`);
	}
}

/** The ten pages with reference texts whose words came out worst. */
export function printWorst(results: Result[]): void {
	const worst = results.filter(({ f1 }) => f1 !== undefined).sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0));
	const rows = worst.slice(0, 10).map(({ page, f1, measured }) => {
		const length = (words: string) => String(words.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0);
		const { wanted } = page;
		return [
			page.name,
			page.software,
			wanted.clean ? '' : 'not clean',
			measured.forum ?? '–',
			(f1 ?? 0).toFixed(3),
			length(measured.text),
			length(wanted.words ?? ''),
		];
	});
	table('Ten worst pages by words', ['page', 'software', 'reference', 'read as', 'F1', 'words', 'wanted'], rows);
}

/** Right fields and words by software. */
export function printSoftware(results: Result[]): void {
	const groups = grouped(
		results.filter(({ page }) => page.set !== 'other'),
		({ page }) => `${page.set} ${page.software}`,
	);
	const rows = [...groups].map(([software, group]) => {
		const asked = (name: string) => right(group.flatMap(({ fields }) => fields.filter((field) => field.name === name)));
		const rest = group.flatMap(({ fields }) => fields);
		const f1 = group.map((result) => result.f1).filter((value) => value !== undefined);
		return [
			software,
			String(group.length),
			...['recognised', 'refused', 'title', 'author', 'date', 'posts'].map(asked),
			right(rest),
			score(f1),
		];
	});
	table('By software', ['software', 'pages', 'recognised', 'refused', 'title', 'author', 'date', 'posts', 'all fields', 'F1'], rows);
}

/** Threadleaf beside Readability and Defuddle on the pages with reference texts. */
export function printPeers(results: Result[]): void {
	// Where a peer reads nothing it counts as nothing.
	const pages = results.filter(({ f1, measured }) => f1 !== undefined && measured.times.readability !== undefined);
	const clean = pages.filter(({ page }) => page.wanted.clean);
	const peer = (name: string, of: (measured: Measured) => Peer | undefined): string[] => {
		const f1 = (list: Result[]) => score(list.map(({ page, measured }) => wordF1(of(measured)?.text ?? '', page.wanted.words ?? '')));
		const exact = (is: (got: Peer, page: Page) => boolean | undefined) => {
			const asked = pages.map(({ page, measured }) => is(of(measured) ?? { text: '' }, page)).filter((answer) => answer !== undefined);
			return percent(asked.filter(Boolean).length, asked.length);
		};
		return [
			name,
			f1(clean),
			f1(pages),
			exact((got, { wanted }) => (wanted.title ? got.title?.trim() === wanted.title : undefined)),
			exact((got, { wanted }) => (wanted.author ? got.author?.trim() === wanted.author : undefined)),
			exact((got, { wanted }) => (wanted.date ? minute(got.date).slice(0, 10) === wanted.date : undefined)),
		];
	};
	const ours = ({ thread, text }: Measured): Peer => {
		const article = thread?.posts.find((post) => !post.sticky);
		return { title: thread?.title, author: article?.author?.name, date: article?.date, text };
	};
	const rows = [
		peer('Threadleaf', ours),
		peer('Readability', (measured) => measured.readability),
		peer('Defuddle', (measured) => measured.defuddle),
	];
	if (pages.length)
		table(
			'Words and facts on WCXB forum pages',
			['', `F1, ${clean.length} clean`, `F1, all ${pages.length}`, 'title', 'author', 'date'],
			rows,
		);
}

/** Milliseconds, and the share of Readability's on the same page. */
export function printTimes(results: Result[]): void {
	const timed = results.map(({ measured, page }) => ({ page, ...measured.times })).filter((times) => times.readability);
	const row = (name: string, of: (times: (typeof timed)[number]) => number, list = timed): string[] => {
		const values = list.map(of);
		const peer = list.map((times) => times.readability ?? 0);
		const shares = list.map((times) => of(times) / Math.max(times.readability ?? 0, 0.1));
		return [
			name,
			...[0.5, 0.95].map((at) => quantile(values, at).toFixed(1)),
			...[0.5, 0.95].map((at) => (quantile(values, at) / quantile(peer, at)).toFixed(3)),
			...[0.5, 0.95].map((at) => quantile(shares, at).toFixed(3)),
		];
	};
	const threads = timed.filter(({ page }) => page.wanted.thread);
	table(
		`Time on ${timed.length} pages, ms`,
		['', 'median', 'p95', 'by Readability’s median', 'by its p95', 'page by page, median', 'p95'],
		timed.length
			? [
					row('recognise', (times) => times.recognise),
					row('recognise, threads only', (times) => times.recognise, threads),
					row('readThread', (times) => times.readThread),
					row('readThread, threads only', (times) => times.readThread, threads),
					row('Readability', (times) => times.readability ?? 0),
					row('Readability, threads only', (times) => times.readability ?? 0, threads),
				]
			: [],
	);
}

/** The sums, one line for each part of the corpus. */
export function printSets(results: Result[]): void {
	const rows = [...grouped(results, ({ page }) => page.set)].map(([set, group]) => {
		const all = group.flatMap(({ fields }) => fields);
		const asked = (name: string) => group.flatMap(({ fields }) => fields.filter((field) => field.name === name));
		const good = (fields: Field[]) => fields.filter((field) => field.right).length;
		const share = (name: string) => percent(good(asked(name)), asked(name).length);
		const f1 = group.map((result) => result.f1).filter((value) => value !== undefined);
		const cleanF1 = group.filter(({ page }) => page.wanted.clean).map((result) => result.f1 ?? 0);
		const facts = ['recognised', 'refused', 'title', 'author', 'date', 'posts'].map(share);
		return [
			set,
			String(group.length),
			...facts,
			`${good(all)}/${all.length}`,
			percent(good(all), all.length),
			score(f1),
			f1.length ? score(cleanF1) : '–',
		];
	});
	table('Sums', ['set', 'pages', 'recognised', 'refused', 'title', 'author', 'date', 'posts', 'all fields', '', 'F1', 'F1 clean'], rows);
}

/** What was got over or never seen: a number that a table above would hide. */
export function printFaults(results: Result[]): void {
	const unvisited = results.filter(({ measured }) => measured.unvisited);
	if (unvisited.length) {
		console.log(`\n${unvisited.length} pages could not be opened and count nowhere: ${unvisited[0]?.measured.unvisited}`);
		console.log(`  ${unvisited.map(({ page }) => page.name).join(' ')}`);
	}
	const unsaid = results.flatMap(({ page, fields }) => fields.filter((field) => field.unsaid).map(({ name }) => `${page.name} ${name}`));
	if (unsaid.length) console.log(`\nCounted as wrong, though the truth stands nowhere in the page: ${unsaid.join(', ')}`);
	const faulty = results.filter(({ measured }) => measured.faults.length);
	console.log(`\nFaults got over: ${faulty.length} pages`);
	for (const { page, measured } of faulty) console.log(`  ${page.name}: ${measured.faults.slice(0, 3).join(' | ')}`);
}
